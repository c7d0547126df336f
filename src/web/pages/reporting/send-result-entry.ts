import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { type ResultEntryReading, readResultEntry } from '../../../application/reporting/read-result-entry.ts';
import {
  type ResultEntryContext,
  readResultEntryContext,
} from '../../../application/reporting/read-result-entry-context.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { reportingText, roundNames } from '../../text/reporting-text.ts';
import { copyFromLastRound } from './copy-from-last-round.ts';
import { ResultEntryPage } from './result-entry-page.tsx';
import type { ResultEntryState } from './result-entry-state.ts';
import { typedResultEntry } from './typed-result-entry.ts';

/** The entry's page as it stands now, with what a form on it left behind. */
export async function sendResultEntry(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  state: ResultEntryState,
  status: number = state.errors === undefined ? 200 : 422,
) {
  const { reader } = request;
  const reading = await readResultEntry(deps, reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const read = await readResultEntryContext(deps, reader.actor, key);
  const context = read.ok ? read.value : null;
  const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
  return sendPage(request, reply, {
    title: `${reportingText.codeColumn} ${key.code} · ${roundNames[key.round]} · ${place}`,
    status,
    width: 'board',
    islands: [
      'live-score',
      'period-total',
      'entry-draft',
      'confirm-leave',
      'check-files',
      'preview-pdf',
      'focus-errors',
    ],
    body: h(ResultEntryPage, { reading: reading.value, reader, context, state: filled(reading.value, context, state) }),
  });
}

/** The form filled as asked: from the round before, or with what was kept for the reader. */
function filled(
  reading: ResultEntryReading,
  context: ResultEntryContext | null,
  state: ResultEntryState,
): ResultEntryState {
  if (context === null) return state;
  if (state.copied !== undefined && state.typed !== undefined)
    return { ...state, ...copyFromLastRound(reading, context, state.typed) };
  if (!state.fromDraft || context.draft === null) return { ...state, fromDraft: false };
  return { ...state, typed: typedResultEntry(context.draft.typed) };
}
