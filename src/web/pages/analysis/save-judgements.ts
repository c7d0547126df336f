import { type JudgeRefusal, judgeIndicator } from '../../../application/analysis/judge-indicator.ts';
import { judgementVerdicts } from '../../../domain/agreement/judgement.ts';
import { type Outcome, type Refusal, refuse } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import type { FormCall } from '../../page-route.ts';
import { rowVersionIn } from '../../row-version.ts';
import { itemText, type PageItem, saveItems } from '../../save-items.ts';
import { judgementField, type TypedJudgement } from './analysis-state.ts';

interface AnalysisKey {
  readonly fiscalYear: number;
  readonly organisationId: string;
}

/** A judgement in the form of the page. */
interface JudgementInForm extends TypedJudgement, PageItem {
  readonly rowVersion: number;
}

type SaveRefusal = JudgeRefusal | 'verdict-required';

/** Every judgement of the form, by the fields it has. */
export function typedJudgements(body: FormBody): readonly JudgementInForm[] {
  const start = judgementField('', 'shown');
  const codes = Object.keys(body).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  return codes.map((code) => {
    const field = (name: Parameters<typeof judgementField>[1]) => textOf(body, judgementField(code, name));
    const [verdict, reason] = [field('verdict'), field('reason')];
    const rowVersion = rowVersionIn(field('rowVersion'));
    return { code, verdict, reason, rowVersion, touched: itemText(verdict, reason) !== field('shown') };
  });
}

/** Saves the judgements that were touched. */
export function saveJudgements({
  deps,
  actor,
  key: { organisationId, fiscalYear },
  input: { typed },
}: FormCall<AnalysisKey, { readonly typed: readonly JudgementInForm[] }>) {
  const save = async (one: JudgementInForm): Promise<Outcome<unknown, SaveRefusal>> => {
    const { code, reason, rowVersion } = one;
    const verdict = judgementVerdicts.find((name) => name === one.verdict);
    if (verdict === undefined) return refuse('verdict-required', { code });
    return judgeIndicator(deps, actor, { organisationId, fiscalYear, code, verdict, reason, rowVersion });
  };
  return saveItems(typed, save, ({ code }, refusal) => fieldOf(code, refusal));
}

/** What concerns no field is told at the first of its indicator. */
function fieldOf(code: string, { field }: Refusal): string {
  return judgementField(code, field === 'reason' ? 'reason' : 'verdict');
}
