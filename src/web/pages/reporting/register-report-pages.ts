import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { moveReport, reportLifecycle } from '../../../application/reporting/move-report.ts';
import { readRound } from '../../../application/reporting/read-round.ts';
import { readReportDueStatus } from '../../../application/submission/read-report-due-status.ts';
import type { ReportAction } from '../../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, listOf, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { queryText, withRound } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { RoundPage } from './round-page.tsx';
import type { RoundState } from './round-state.ts';

/** A round's report and its moves. */
export function registerReportPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(
    '/:fiscalYear/:organisationId/:round',
    withRound((request, reply, key) =>
      sendRound(deps, request, reply, key, { asking: actionNamed(queryText(request, 'move')) }),
    ),
  );
  app.post(
    '/:fiscalYear/:organisationId/:round/moves/:action',
    withRound((request, reply, key) => makeMove(deps, request, reply, key)),
  );
}

async function makeMove(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const move = moveOf(reportLifecycle, (request.params as { action?: string }).action ?? '');
  if (!move) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const form = formBody(request.body);
  const [reason, codes] = [textOf(form, 'reason'), listOf(form, 'codes')];
  const input = { ...key, rowVersion: rowVersionOf(form), reason, codes };
  const moved = await moveReport(deps, request.reader.actor, input, move.action);
  if (moved.ok) {
    const readable = await readRound(deps, request.reader.actor, key);
    // A returned report leaves the reader's sight: the way back is then the year, not the report.
    const back = readable.ok ? paths.report(key.fiscalYear, key.organisationId, key.round) : paths.work();
    return redirectBack(reply, back, move.notice);
  }
  const errors = errorsOf(moved.refusals);
  if (moved.refusals.every(({ code }) => stillToDo.has(code))) return sendRound(deps, request, reply, key, { errors });
  if (moved.refusals.every((refusal) => refusal.field === undefined))
    return sendRefusal(request, reply, moved.refusals);
  return sendRound(deps, request, reply, key, { asking: move.action, reason, codes, errors });
}

/** Refusals that the report's own page mends: what is missing stands on it. */
const stillToDo: ReadonlySet<string> = new Set(['results-not-ready', 'assessment-incomplete']);

function actionNamed(text: string): ReportAction | undefined {
  return moveOf(reportLifecycle, text)?.action;
}

/** The page of one round, in the state its last form left it. */
export async function sendRound(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: RoundKey,
  state: RoundState,
) {
  const { reader } = request;
  const reading = await readRound(deps, reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const standing = await readReportDueStatus(deps, reader.actor, key);
  if (!standing.ok) return sendRefusal(request, reply, standing.refusals);
  return sendPage(request, reply, {
    title: `รายงาน${roundNames[key.round]} · ${reading.value.organisation.name} ${key.fiscalYear}`,
    status: state.errors === undefined ? 200 : 422,
    width: 'board',
    islands: ['focus-errors'],
    body: h(RoundPage, { reading: reading.value, standing: standing.value, reader, state }),
  });
}
