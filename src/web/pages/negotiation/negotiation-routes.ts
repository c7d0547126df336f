import { h } from 'preact';
import { readNegotiation } from '../../../application/negotiation/read-negotiation.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, page } from '../../serve-page.ts';
import { served } from '../../served.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { agreementFilesRoutes } from './agreement-files-routes.ts';
import { MinutesPage } from './minutes-page.tsx';
import { minutesSheet } from './negotiation-sheets.ts';
import { roomRoutes } from './room-routes.ts';
import { scheduleRoutes } from './schedule-routes.ts';
import { streamChanges } from './stream-changes.ts';

/** Not a page: a stream of events, while its reader follows. */
const roomEvents = served('GET', { address: paths.negotiationEvents, who: 'signed-in' }, (app, deps) => {
  const stream = streamChanges(app, deps);
  return async ({ request, reply, actor, key }) => {
    const reading = await readNegotiation(deps, actor, key);
    if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
    stream(request, reply, key.organisationId);
    return reply;
  };
});

const minutesToPrint = page({
  address: paths.negotiationMinutesToPrint,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'no-negotiation-this-year'],
  async show({ deps, actor, key }) {
    const reading = await readNegotiation(deps, actor, key);
    if (!reading.ok) return reading;
    const session = reading.value.sessions.find((one) => one.number === key.number);
    if (!session) return refuse('not-found');
    return accept({
      title: `${negotiationText.minutesTitle} ${partyTitle(reading.value.organisation.name)} ${session.day}`,
      body: h(MinutesPage, { reading: reading.value, session }),
    });
  },
});

const minutesPaper = file({
  address: paths.negotiationMinutesPaper,
  cost: 'document',
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'no-negotiation-this-year', ...sheetRefusals],
  async read({ deps, actor, key }) {
    const reading = await readNegotiation(deps, actor, key);
    if (!reading.ok) return reading;
    const session = reading.value.sessions.find((one) => one.number === key.number);
    if (!session) return refuse('not-found');
    return setInType(deps.papers, accept({ ...reading.value, session }), minutesSheet, key.format);
  },
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `negotiation-${key.fiscalYear}-${key.organisationId}-${key.number}`, bytes, key.format),
});

/** The schedule of negotiations, each party's room and papers, its events, and the minutes to print. */
export const negotiationRoutes = [
  ...[...scheduleRoutes, ...roomRoutes, ...agreementFilesRoutes],
  ...[roomEvents, minutesToPrint, minutesPaper],
];
