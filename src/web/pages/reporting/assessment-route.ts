import { type AssessResultRefusal, assessResult } from '../../../application/reporting/assess-result.ts';
import type { ResultKey, RoundKey } from '../../../domain/reporting/round-key.ts';
import { atField } from '../../../domain/values/result.ts';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, type FormCall, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { rowVersionIn } from '../../row-version.ts';
import { itemText, type PageItem, type SavedItems, saveItems } from '../../save-items.ts';
import { form } from '../../serve-page.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { agreeField, assessField, type TypedAssessment } from './assess-form.tsx';
import { resultEntryPage } from './result-entry-route.ts';
import type { ResultEntryState } from './result-entry-state.ts';
import { roundPage } from './round-routes.ts';
import type { RoundState } from './round-state.ts';

const typedIn = (body: FormBody, code: string): TypedAssessment => ({
  score: textOf(body, assessField(code, 'score')),
  note: textOf(body, assessField(code, 'note')),
});
const mistyped = atForm([
  ...(['agreed-and-scored', 'not-a-number', 'too-many-digits', 'score-out-of-scale', 'reason-required'] as const),
]);

/** The evaluator's score of one indicator, on its own page. */
const assessmentForm = form({
  address: paths.assessment,
  page: resultEntryPage,
  read: (body, { code }) => ({ agrees: textOf(body, agreeField) === code, ...typedIn(body, code) }),
  act: ({ deps, actor, key, input, rowVersion }) => assessResult(deps, actor, { ...key, rowVersion, ...input }),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'shared-from-cluster', 'report-not-received', 'changed-meanwhile']),
    ...ownPage(['round-not-assessed', 'assessed-by-panel', 'conflict-of-interest', 'nothing-to-agree']),
    ...mistyped,
  },
  goTo: (_, { key }: FormCall<ResultKey, unknown>) => ({
    to: paths.entry.of(key),
    notice: `${reportingText.assessSaved} (${key.code})`,
  }),
  again: ({ refusals }, { key: { code }, input }): ResultEntryState => ({
    assessing: input,
    errors: errorsOf(refusals.map((one) => atField(one, fieldOf(code, one.field)))),
  }),
});

interface AssessmentInForm extends TypedAssessment, PageItem {
  readonly rowVersion: number;
  readonly agrees: boolean;
}

/** All assessments of a report, on its page. */
const assessmentsForm = form({
  address: paths.assessments,
  page: roundPage,
  read: (body) => ({ at: textOf(body, 'at') || textOf(body, agreeField), typed: typedAssessments(body) }),
  act: ({ deps, actor, key: { fiscalYear, organisationId, round }, input: { typed } }) =>
    saveItems(
      typed,
      ({ code, rowVersion, agrees, score, note }) =>
        assessResult(deps, actor, { fiscalYear, organisationId, round, code, rowVersion, agrees, score, note }),
      ({ code }, { field }) => assessField(code, field === 'note' ? 'note' : 'score'),
    ),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'report-not-received', 'round-not-assessed', 'assessed-by-panel']),
    ...ownPage(['conflict-of-interest']),
    ...atForm(['changed-meanwhile', 'shared-from-cluster', 'nothing-to-agree']),
    ...mistyped,
  },
  goTo: (done, call) => afterAssessing(done, call),
  again: ({ errors }, { input: { typed } }): RoundState => ({ assessing: typed.filter(isTouched), errors }),
});

const isTouched = ({ touched }: PageItem) => touched;

function typedAssessments(body: FormBody): readonly AssessmentInForm[] {
  const [start = '', end = ''] = assessField('|', 'shown').split('|');
  const names = Object.keys(body).filter((name) => name.startsWith(start) && name.endsWith(end));
  return names.map((name) => {
    const code = name.slice(start.length, -end.length);
    const typed = typedIn(body, code);
    const agrees = textOf(body, agreeField) === code;
    const touched = agrees || itemText(typed.score, typed.note) !== textOf(body, name);
    return { code, ...typed, agrees, touched, rowVersion: rowVersionIn(textOf(body, assessField(code, 'rowVersion'))) };
  });
}

function afterAssessing(
  { saved, refused }: SavedItems<AssessResultRefusal>,
  {
    key,
    input: { at, typed },
  }: FormCall<RoundKey, { readonly at: string; readonly typed: readonly AssessmentInForm[] }>,
) {
  const to = `${paths.report.of(key)}${at === '' ? '' : `#assess-${encodeURIComponent(at)}`}`;
  const notice = `${reportingText.assessSaved} (${saved.join(' · ')})`;
  if (refused.length === 0) return { to, notice: saved.length === 0 ? reportingText.assessUnchanged : notice };
  const left = typed.filter(({ code, touched }) => touched && !saved.includes(code));
  return { show: { assessing: left, errors: errorsOf(refused), assessed: saved } };
}

/** Field names contain the indicator's code, because there are many of these forms on one page. */
function fieldOf(code: string, field: string | undefined) {
  return assessField(code, field === 'note' ? 'note' : 'score');
}

/** The evaluator's scores: of one indicator, or of a report. */
export const assessmentRoutes = [assessmentForm, assessmentsForm];
