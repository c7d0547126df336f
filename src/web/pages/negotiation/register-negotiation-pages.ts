import type { FastifyInstance, FastifyReply } from 'fastify';
import { h } from 'preact';
import { readNegotiation } from '../../../application/negotiation/read-negotiation.ts';
import { agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage } from '../../page-reply.tsx';
import { negotiationText } from '../../text/negotiation-text.ts';
import { MinutesPage } from './minutes-page.tsx';
import { registerRoomForms } from './register-room-forms.ts';
import { registerSchedulePages } from './register-schedule-pages.ts';
import { type RoomRequest, type RoomRoute, sendNoRoom, sendRoom } from './send-room.ts';
import { streamChanges } from './stream-changes.ts';

/** The schedule of negotiations, each party's room, its events, and the minutes to print. */
export function registerNegotiationPages(app: FastifyInstance, deps: WebDeps): void {
  registerSchedulePages(app, deps);
  const stream = streamChanges(app, deps);
  app.get<RoomRoute>('/:year/:organisation/negotiation', (request, reply) => sendRoom(deps, request, reply));
  app.get<RoomRoute>('/:year/:organisation/negotiation/events', async (request, reply) => {
    const key = agreementKey(request.params);
    const reading = await readNegotiation(deps, request.reader.actor, key);
    if (!reading.ok) return sendNoRoom(request, reply, reading.refusals);
    stream(request, reply, key.organisationId);
    return reply;
  });
  app.get<RoomRoute>('/:year/:organisation/negotiation/sessions/:number/minutes-to-print', (request, reply) =>
    sendMinutes(deps, request, reply),
  );
  registerRoomForms(app, deps);
}

async function sendMinutes(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const reading = await readNegotiation(deps, request.reader.actor, agreementKey(request.params));
  if (!reading.ok) return sendNoRoom(request, reply, reading.refusals);
  const session = reading.value.sessions.find((one) => String(one.number) === request.params.number);
  if (!session) return sendNoRoom(request, reply, [{ code: 'not-found' }]);
  return sendPage(request, reply, {
    title: `${negotiationText.minutesTitle} ${reading.value.organisation.name} ${session.day}`,
    body: h(MinutesPage, { reading: reading.value, session }),
  });
}
