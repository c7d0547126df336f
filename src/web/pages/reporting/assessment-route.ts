import { assessResult } from '../../../application/reporting/assess-result.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import { atField } from '../../../domain/values/result.ts';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm, ownPage, type ShownRoute } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form } from '../../serve-page.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { assessField } from './assess-form.tsx';
import { resultEntryPage } from './result-entry-route.ts';
import type { ResultEntryState } from './result-entry-state.ts';
import { roundPage } from './round-routes.ts';
import type { RoundState } from './round-state.ts';

type AssessingState = { readonly onReport: RoundState } | { readonly onEntry: ResultEntryState };

/** The form is on the round's page and on the entry's: it is shown again where it was filled in. */
const eitherPage: ShownRoute<ResultKey, AssessingState> = {
  who: 'anyone',
  frame: { width: 'board', islands: ['focus-errors'] },
  show: (call, state) =>
    state !== null && 'onReport' in state
      ? roundPage.show(call, state.onReport)
      : resultEntryPage.show(call, state?.onEntry ?? null),
};

/** The evaluator's score of one indicator. */
export const assessmentForm = form({
  address: paths.assessment,
  page: eitherPage,
  read: (body, { code }) => ({
    fromReport: textOf(body, 'from') === 'report',
    typed: {
      agrees: textOf(body, assessField(code, 'agrees')) === 'yes',
      score: textOf(body, assessField(code, 'score')),
      note: textOf(body, assessField(code, 'note')),
    },
  }),
  act: ({ deps, actor, key, input, rowVersion }) => assessResult(deps, actor, { ...key, rowVersion, ...input.typed }),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'shared-from-cluster', 'report-not-received', 'changed-meanwhile']),
    ...ownPage(['round-not-assessed', 'nothing-to-agree']),
    ...atForm(['not-a-number', 'too-many-digits', 'score-out-of-scale', 'reason-required']),
  },
  goTo: (_, { key, input: { fromReport } }) => ({
    to: fromReport ? `${paths.report.of(key)}#assess-${encodeURIComponent(key.code)}` : paths.entry.of(key),
    notice: `${reportingText.assessSaved} (${key.code})`,
  }),
  again({ refusals }, { key: { code }, input: { fromReport, typed } }): AssessingState {
    const errors = errorsOf(refusals.map((one) => atField(one, fieldOf(code, one.field))));
    return fromReport
      ? { onReport: { assessing: { code, ...typed }, errors } }
      : { onEntry: { assessing: typed, errors } };
  },
});

/** Field names contain the indicator's code, because there are many of these forms on one page. */
function fieldOf(code: string, field: string | undefined) {
  return assessField(code, field === 'note' ? 'note' : 'score');
}
