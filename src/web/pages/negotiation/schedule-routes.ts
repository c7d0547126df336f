import { h } from 'preact';
import { planSession } from '../../../application/negotiation/plan-session.ts';
import { readSchedule } from '../../../application/negotiation/read-schedule.ts';
import { negotiationRefusals } from '../../../contract/refusals/negotiation.ts';
import { type Channel, channels } from '../../../domain/negotiation/session.ts';
import { accept } from '../../../domain/values/result.ts';
import { parseTime } from '../../../domain/values/time-of-day.ts';
import { dateOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { scheduleSheet } from './negotiation-sheets.ts';
import { SchedulePage } from './schedule-page.tsx';

const who = 'sign-in-if-forbidden';

/** The year's schedule; if a party is requested, planning a session with it. */
const schedulePage = page({
  address: paths.negotiations,
  who,
  refusals: ['forbidden', 'framework-not-found', 'no-negotiation-this-year'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key, asked }, state: FormState | null) {
    const reading = await readSchedule(deps, actor, { ...key, party: asked('party') });
    if (!reading.ok) return reading;
    return accept({
      title: `${negotiationText.schedule} ${key.fiscalYear}`,
      islands: reading.value.planning === null ? [] : (['autosave-draft'] as const),
      body: h(SchedulePage, { reading: reading.value, reader: request.reader, state: state ?? untouchedForms }),
    });
  },
});

const schedulePaper = file({
  address: paths.negotiationsPaper,
  cost: 'document',
  who,
  refusals: ['forbidden', 'framework-not-found', 'no-negotiation-this-year', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readSchedule(deps, actor, { ...key, party: '' }), scheduleSheet, key.format),
  send: (bytes, { reply, key }) => sendSheet(reply, `negotiation-${key.fiscalYear}`, bytes, key.format),
});

const planForm = form({
  address: paths.negotiations,
  who,
  page: schedulePage,
  read: (body) => ({
    ...{ plan: planOf(body), seats: listOf(body, 'seats') },
    members: textOf(body, 'members').split(/\r?\n/),
  }),
  act: ({ deps, actor, key, asked, input }) =>
    planSession(deps, actor, { ...key, organisationId: asked('party'), ...input }),
  refusals: { ...atForm(negotiationRefusals), ...ownPage(['forbidden', 'not-found']) },
  goTo: (_, { key, asked }) => ({
    to: paths.negotiations(key.fiscalYear, asked('party')),
    notice: negotiationText.planned,
  }),
  again: ({ errors }, { body }): FormState => ({ form: 'plan', typed: body, errors }),
});

function planOf(body: FormBody) {
  const channel: Channel = channels.find((one) => one === textOf(body, 'channel')) ?? 'on-site';
  return {
    ...{ day: dateOf(body, 'day'), channel, place: textOf(body, 'place') },
    starts: parseTime(textOf(body, 'starts')) ?? '',
    ends: parseTime(textOf(body, 'ends')) ?? '',
    committeeId: textOf(body, 'committeeId'),
    negotiatorId: textOf(body, 'negotiatorId'),
    outsideReason: textOf(body, 'outsideReason'),
  };
}

export const scheduleRoutes = [schedulePage, schedulePaper, planForm];
