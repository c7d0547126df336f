import { h } from 'preact';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { moveReport, reportLifecycle } from '../../../application/reporting/move-report.ts';
import { readRound } from '../../../application/reporting/read-round.ts';
import { readReportDueStatus } from '../../../application/submission/read-report-due-status.ts';
import { setCutOff } from '../../../application/submission/set-cut-off.ts';
import { readNextReport } from '../../../application/work/read-next-report.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { reportActions } from '../../../domain/reporting/report-moves.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { dateIsBlank, dateOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { REASON_OF } from './codes-to-correct.tsx';
import { THEN_NEXT } from './report-move-buttons.tsx';
import { RoundPage } from './round-page.tsx';
import type { RoundState } from './round-state.ts';

/** A round's report with its results. */
export const roundPage = page({
  address: paths.report,
  asks: { move: oneOfWords(...reportActions) },
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors'] },
  async show({ deps, request: { reader }, actor, key, asked }, left: RoundState | null) {
    const reading = await readRound(deps, actor, key);
    if (!reading.ok) return reading;
    const dueStatus = await readReportDueStatus(deps, actor, key);
    if (!dueStatus.ok) return dueStatus;
    const state = left ?? { asking: actionNamed(asked('move')) };
    return accept({
      title: `${reportingText.reportTitle}${roundName(key.round)} · ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      ...(reading.value.mayAssess ? { islands: ['focus-errors', 'autosave-draft', 'confirm-leave'] as const } : {}),
      ...(state.errors !== undefined && state.errors.length > 0 && state.assessed !== undefined ? { status: 422 } : {}),
      body: h(RoundPage, { reading: reading.value, dueStatus: dueStatus.value, reader, state }),
    });
  },
});

function actionNamed(text: string) {
  return moveOf(reportLifecycle, text)?.action;
}

/** What was written about single indicators, by their codes. */
function reasonsOf(body: FormBody): Readonly<Record<string, string>> {
  const named = Object.keys(body).filter((name) => name.startsWith(REASON_OF) && textOf(body, name).trim() !== '');
  return Object.fromEntries(named.map((name) => [name.slice(REASON_OF.length), textOf(body, name)]));
}

const moveForm = form({
  address: paths.reportMove,
  page: roundPage,
  read: (body) => ({
    reason: textOf(body, 'reason'),
    codes: listOf(body, 'codes'),
    reasons: reasonsOf(body),
    knowsConcluded: textOf(body, 'knowsConcluded') === 'yes',
    proof: proofOf(body),
  }),
  async act({ deps, actor, key: { action, ...key }, input, rowVersion }) {
    const move = moveOf(reportLifecycle, action);
    if (!move) return refuse('not-found');
    const moved = await moveReport(provingIn(deps), actor, { ...key, rowVersion, ...input }, move.action);
    return moved.ok ? accept(move) : moved;
  },
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'move-not-legal', 'changed-meanwhile', 'round-closed', 'same-person']),
    ...ownPage(['round-not-over', 'round-without-end', 'report-arrived-before', 'report-never-arrived']),
    ...ownPage(['edition-not-kept', 'submitted-report-altered']),
    ...atForm(['reason-required', 'unknown-indicator', 'reason-without-indicator', 'shared-from-cluster']),
    ...atForm(['proof-required', 'password-wrong', 'attempts-slowed', 'user-not-found']),
    ...atForm(factorRefusals),
    // What is missing is shown on the report's own page.
    ...atForm(['results-not-ready', 'round-not-assessed', 'assessment-incomplete', 'cluster-part-unsettled']),
    ...atForm(['conflict-of-interest']),
    ...atForm([
      'members-concluded',
      'nothing-apart',
      'report-not-unreported',
      'objections-unreported',
      'objections-not-sent',
    ]),
  },
  async goTo({ notice, action: kind }, { deps, actor, key, body }) {
    if (textOf(body, 'goOn') === THEN_NEXT) {
      const next = await readNextReport(deps, actor, { after: key, kind });
      if (next === null) return { to: paths.work(), notice: `${notice} — ${reportingText.noNextReport}` };
      return { to: paths.report.of(next), notice };
    }
    const readable = await readRound(deps, actor, key);
    // The reader can no longer see a returned report: it redirects to the year instead.
    return { to: readable.ok ? paths.report.of(key) : paths.work(), notice };
  },
  // Only errors with a field can be corrected in the question, which is then asked again.
  again: ({ errors }, { key, input: { reason, codes, reasons, knowsConcluded } }): RoundState =>
    errors.some(({ field }) => field !== undefined)
      ? { asking: actionNamed(key.action), reason, codes, reasons, knowsConcluded, errors }
      : { errors },
});

/** The province's own day for its hosts. */
const cutOffForm = form({
  address: paths.cutOff,
  page: roundPage,
  // Three empty fields remove the day; anything else must be a valid day.
  read: (body) => ({
    day: dateIsBlank(body, 'cutOff') ? '' : dateOf(body, 'cutOff') || 'not-a-day',
    reason: textOf(body, 'cutOffReason'),
  }),
  act: ({ deps, actor, key, input, rowVersion }) => setCutOff(deps, actor, { ...key, rowVersion, ...input }),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'changed-meanwhile', 'cut-off-after-sending']),
    ...atForm(['day-not-typed', 'cut-off-not-before-due', 'cut-off-in-past', 'reason-required']),
  },
  goTo: (_, { key }) => ({ to: paths.report.of(key), notice: submissionText.cutOffSaved }),
  again: ({ errors }, { body }): RoundState => ({ cutOff: body, errors }),
});

/** A round's report, its moves and the province's own day. */
export const roundRoutes = [roundPage, moveForm, cutOffForm];
