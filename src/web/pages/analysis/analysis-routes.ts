import { h } from 'preact';
import { type JudgeRefusal, judgeIndicator } from '../../../application/analysis/judge-indicator.ts';
import { readAnalysis } from '../../../application/analysis/read-analysis.ts';
import { analysisRefusals } from '../../../contract/refusals/analysis.ts';
import { judgementVerdicts } from '../../../domain/agreement/judgement.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendCsv } from '../../send-file.ts';
import { file, form, page } from '../../serve-page.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { analysisCsv } from './analysis-csv.ts';
import { AnalysisPage } from './analysis-page.tsx';
import { judgementField, type TypedJudgement } from './analysis-state.ts';

interface AnalysisState {
  readonly typed: TypedJudgement;
  readonly errors: readonly FormError[];
}

const analysisPage = page({
  address: paths.analysis,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key }, state: AnalysisState | null) {
    const reading = await readAnalysis(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, agreement, mayJudge } = reading.value;
    const { typed = null, errors = [] } = state ?? {};
    return accept({
      title: `${analysisText.short} ${organisation.name} ${agreement.fiscalYear}`,
      islands: mayJudge ? (['autosave-draft', 'confirm-leave'] as const) : [],
      body: h(AnalysisPage, { reading: reading.value, reader: request.reader, errors, typed }),
    });
  },
});

const analysisFile = file({
  address: paths.analysisFile,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent'],
  read: ({ deps, actor, key }) => readAnalysis(deps, actor, key),
  send: (reading, { reply, key }) =>
    sendCsv(reply, {
      plainName: `analysis-${key.fiscalYear}-${key.organisationId}.csv`,
      thaiName: `${analysisText.csvName} ${reading.organisation.name} ${key.fiscalYear}.csv`,
      csv: analysisCsv(reading),
    }),
});

const judgementForm = form({
  address: paths.judgement,
  who: 'sign-in-if-forbidden',
  page: analysisPage,
  read: (body, { code }) => ({
    code,
    verdict: textOf(body, judgementField(code, 'verdict')),
    reason: textOf(body, judgementField(code, 'reason')),
  }),
  async act({ deps, actor, key, input, rowVersion }): Promise<Outcome<unknown, JudgeRefusal | 'verdict-required'>> {
    const verdict = judgementVerdicts.find((one) => one === input.verdict);
    if (verdict === undefined)
      return refuse('verdict-required', { code: key.code }, judgementField(key.code, 'verdict'));
    return judgeIndicator(deps, actor, { ...key, verdict, reason: input.reason, rowVersion });
  },
  refusals: {
    ...atForm(analysisRefusals),
    ...atForm(['changed-meanwhile', 'not-found', 'unknown-indicator']),
    forbidden: 'ownPage',
  },
  goTo: (_, { key }) => ({
    to: `${paths.analysis.of(key)}#indicator-${encodeURIComponent(key.code)}`,
    notice: analysisText.saved(key.code),
  }),
  again: ({ refusals }, { input }) => ({ typed: input, errors: errorsOf(refusals.map(reasonOf(input.code))) }),
});

/** The name of the reason's field contains the indicator's code, so that two on one page have different ids. */
function reasonOf(code: string) {
  return (refusal: Refusal): Refusal =>
    refusal.field === 'reason' ? { ...refusal, field: judgementField(code, 'reason') } : refusal;
}

/** The summary of the analysis: reading, judging an indicator, download. */
export const analysisRoutes = [analysisPage, analysisFile, judgementForm];
