import { moveOf } from '../../../application/lifecycle/move.ts';
import { type AcceptedResults, acceptResults } from '../../../application/reporting/accept-results.ts';
import { moveResult, resultLifecycle } from '../../../application/reporting/move-result.ts';
import { replyToResult } from '../../../application/reporting/reply-to-result.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { rowVersionIn } from '../../row-version.ts';
import { form } from '../../serve-page.ts';
import { threadText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { acceptField } from './accept-all.tsx';
import { resultEntryPage } from './result-entry-route.ts';
import type { ResultEntryState } from './result-entry-state.ts';

/** A result approved or returned by its supervisor or the provincial office. */
const moveForm = form({
  address: paths.resultMove,
  page: resultEntryPage,
  read: (body) => ({ reason: textOf(body, 'reason'), from: textOf(body, 'from') }),
  async act({ deps, actor, key: { action, ...key }, input: { reason }, rowVersion }) {
    const move = moveOf(resultLifecycle, action);
    if (!move) return refuse('not-found');
    const moved = await moveResult(deps, actor, { ...key, rowVersion, reason }, move.action);
    return moved.ok ? accept(move) : moved;
  },
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'move-not-legal', 'changed-meanwhile', 'report-not-open']),
    ...ownPage(['result-incomplete', 'divided-by-zero', 'doubt-unanswered', 'same-person', 'shared-from-cluster']),
    // If the reason is missing the question is shown again; other refusals cannot be corrected in this form.
    'reason-required': 'atForm',
  },
  goTo: ({ needsReason, notice, done }, { key, input: { from } }) => ({
    // After approving from the report's list, the reader stays there and is told which result it was.
    to: from === 'report' ? paths.report.of(key) : paths.entry.of(key),
    notice: needsReason ? notice : `${notice ?? done} (${key.code})`,
  }),
  again: ({ errors }, { key: { action }, input: { reason } }): ResultEntryState => ({
    ...{ returning: moveOf(resultLifecycle, action)?.action, reason, errors },
  }),
});

/** Several results accepted in one press; the reader stays with the list and is told which, and why others were not. */
const acceptAllForm = form({
  address: paths.acceptResults,
  read: (body) => toAccept(body),
  act: ({ deps, actor, key, input: results }) => acceptResults(deps, actor, { ...key, results }),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'move-not-legal', 'changed-meanwhile', 'report-not-open']),
    ...ownPage(['result-incomplete', 'divided-by-zero', 'doubt-unanswered', 'same-person', 'shared-from-cluster']),
    ...ownPage(['reason-required']),
  },
  goTo: (done, { key }) => ({ to: paths.report.of(key), notice: acceptedWords(done) }),
});

function toAccept(body: FormBody) {
  const start = acceptField('');
  const names = Object.keys(body).filter((name) => name.startsWith(start));
  return names.map((name) => ({ code: name.slice(start.length), rowVersion: rowVersionIn(textOf(body, name)) }));
}

function acceptedWords({ accepted, refused }: AcceptedResults): string {
  const said = `${reportingText.acceptedMany} (${accepted.join(' · ')})`;
  // A reason that several share is said once: the notice travels in a cookie, which holds little.
  const alike = Map.groupBy(refused, ({ refusals }) => refusals.map(refusalInWords).join(' '));
  const why = [...alike].map(([reason, those]) => `${those.map(({ code }) => code).join(', ')} ${reason}`);
  return why.length === 0 ? said : `${said} · ${reportingText.notAccepted}: ${why.join(' · ')}`;
}

/** Messages of host, supervisor and provincial office about the result. */
const replyForm = form({
  address: paths.resultThread,
  page: resultEntryPage,
  read: (body) => textOf(body, 'text'),
  act: ({ deps, actor, key, input: text }) => replyToResult(deps, actor, { ...key, text }),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'shared-from-cluster']),
    ...atForm(['reply-empty', 'reply-too-long']),
  },
  goTo: (_, { key }) => ({ to: `${paths.entry.of(key)}#thread`, notice: threadText.sent }),
  again: ({ errors }, { input: reply }): ResultEntryState => ({ reply, errors }),
});

export const resultMoveRoutes = [moveForm, acceptAllForm, replyForm];
