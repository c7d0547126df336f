import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { type EntryReading, readEntry } from '../../../application/reporting/read-entry.ts';
import { type EntryDesk, readEntryDesk } from '../../../application/reporting/read-entry-desk.ts';
import type { ResultKey } from '../../../application/year/year-ports.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { reportingText, roundNames } from '../../text/reporting-text.ts';
import { copyFromLastRound } from './copy-from-last-round.ts';
import { EntryPage } from './entry-page.tsx';
import type { EntryState } from './entry-state.ts';
import { typedEntry } from './typed-entry.ts';

/** The entry's page as it stands now, with what a form on it left behind. */
export async function sendEntry(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  state: EntryState,
  status: number = state.errors === undefined ? 200 : 422,
) {
  const { reader } = request;
  const reading = await readEntry(deps, reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const read = await readEntryDesk(deps, reader.actor, key);
  const desk = read.ok ? read.value : null;
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
    body: h(EntryPage, { reading: reading.value, reader, desk, state: filled(reading.value, desk, state) }),
  });
}

/** The form filled as asked: from the round before, or with what was kept for the reader. */
function filled(reading: EntryReading, desk: EntryDesk | null, state: EntryState): EntryState {
  if (desk === null) return state;
  if (state.copied !== undefined && state.typed !== undefined)
    return { ...state, ...copyFromLastRound(reading, desk, state.typed) };
  if (!state.fromDraft || desk.draft === null) return { ...state, fromDraft: false };
  return { ...state, typed: typedEntry(desk.draft.typed) };
}
