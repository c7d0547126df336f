import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readEntry } from '../../../application/reporting/read-entry.ts';
import type { ResultKey } from '../../../application/year/year-ports.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { reportingText, roundNames } from '../../text/reporting-text.ts';
import { EntryPage } from './entry-page.tsx';
import type { EntryState } from './entry-state.ts';

/** The page of one entry, in the state its last form left it. */
export async function sendEntry(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  state: EntryState,
  status = state.errors === undefined ? 200 : 422,
) {
  const { reader } = request;
  const reading = await readEntry(deps, reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
  return sendPage(request, reply, {
    title: `${reportingText.codeColumn} ${key.code} · ${roundNames[key.round]} · ${place}`,
    status,
    width: 'board',
    islands: ['live-score', 'autosave-draft', 'confirm-leave', 'check-files', 'focus-errors'],
    body: h(EntryPage, { reading: reading.value, reader, state }),
  });
}
