import { type JudgeRefusal, judgeIndicator } from '../../../application/analysis/judge-indicator.ts';
import { judgementVerdicts } from '../../../domain/agreement/judgement.ts';
import { accept, atField, type Outcome, type Refusal, refuse, refuseAll } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import type { FormCall } from '../../page-route.ts';
import { judgementField, judgementText, type TypedJudgement } from './analysis-state.ts';

interface AnalysisKey {
  readonly fiscalYear: number;
  readonly organisationId: string;
}

/** A judgement in the form of the page. */
interface JudgementInForm extends TypedJudgement {
  readonly rowVersion: number;
  /** False if it is as it was shown: it is not saved again, whatever became of it meanwhile. */
  readonly touched: boolean;
}

/** Every judgement of the form, by the fields it has. */
export function typedJudgements(body: FormBody): readonly JudgementInForm[] {
  const start = judgementField('', 'shown');
  const codes = Object.keys(body).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  return codes.map((code) => {
    const field = (name: Parameters<typeof judgementField>[1]) => textOf(body, judgementField(code, name));
    const [verdict, reason, version] = [field('verdict'), field('reason'), field('rowVersion')];
    const touched = judgementText(verdict, reason) !== judgementText(...split(field('shown')));
    return { code, verdict, reason, rowVersion: /^\d{1,9}$/.test(version) ? Number(version) : -1, touched };
  });
}

/** A judgement that was written as one text. */
function split(shown: string): [string, string] {
  const [verdict = '', ...reason] = shown.replace(/\r\n?/g, '\n').split('\n');
  return [verdict, reason.join('\n')];
}

type SaveRefusal = JudgeRefusal | 'verdict-required';

export interface SavedJudgements {
  /** The indicators whose judgement was saved. */
  readonly saved: readonly string[];
  readonly refused: readonly Refusal<SaveRefusal>[];
}

/**
 * Saves every judgement that was touched. The rule of the page: what can be saved is saved; what is refused stays as it
 * was typed, with its reason beside it. Refused as a whole only if nothing could be saved.
 */
export async function saveJudgements(
  call: FormCall<AnalysisKey, { readonly typed: readonly JudgementInForm[] }>,
): Promise<Outcome<SavedJudgements, SaveRefusal>> {
  const saved: string[] = [];
  const refused: Refusal<SaveRefusal>[] = [];
  for (const one of call.input.typed.filter(({ touched }) => touched)) {
    const done = await saveOne(call, one);
    if (done.ok) saved.push(one.code);
    else refused.push(...done.refusals.map((refusal) => atField(refusal, fieldOf(one.code, refusal))));
  }
  return saved.length === 0 && refused.length > 0 ? refuseAll(refused) : accept({ saved, refused });
}

async function saveOne(
  { deps, actor, key }: FormCall<AnalysisKey, unknown>,
  { code, reason, rowVersion, ...typed }: JudgementInForm,
): Promise<Outcome<unknown, SaveRefusal>> {
  const verdict = judgementVerdicts.find((one) => one === typed.verdict);
  if (verdict === undefined) return refuse('verdict-required', { code });
  const { organisationId, fiscalYear } = key;
  return judgeIndicator(deps, actor, { organisationId, fiscalYear, code, verdict, reason, rowVersion });
}

/** What concerns no field is told at the first of its indicator. */
function fieldOf(code: string, { field }: Refusal): string {
  return judgementField(code, field === 'reason' ? 'reason' : 'verdict');
}
