import { checkAgenda } from '../../domain/meetings/check-agenda.ts';
import { checkMeetingWhole } from '../../domain/meetings/check-meeting.ts';
import { hasCome } from '../../domain/meetings/check-reply.ts';
import { clashText } from '../../domain/meetings/clashes.ts';
import { planChanges } from '../../domain/meetings/plan-changes.ts';
import { timeOfDayOf } from '../../domain/values/civil-date.ts';
import { accept, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';
import { checkBody } from './body-of-meeting.ts';
import { checkNumber } from './check-number.ts';
import { findClashes } from './meeting-place.ts';
import { type MeetingTypes, planAfter } from './meeting-types.ts';

const isWhole: Condition<MeetingTypes> = async (attempt) => {
  const { found, stores, tools, actor } = attempt;
  const plan = planAfter(attempt);
  const today = tools.clock.today();
  const refusals = [...checkMeetingWhole(plan, today), ...checkAgenda(found.items, plan)];
  if (refusals.length > 0) return refuseAll(refusals);
  const body = await checkBody(stores, { actor, today }, { ...plan, organisationId: found.meeting.organisationId });
  if (!body.ok) return body;
  if (found.items.length === 0) return refuse('meeting-agenda-required', undefined, 'items');
  return found.invitees.length === 0 ? refuse('meeting-invitees-required', undefined, 'invitees') : accept(true);
};

const isNumberFree: Condition<MeetingTypes> = (attempt) =>
  checkNumber(attempt.stores, planAfter(attempt), attempt.found.meeting.id);

/** What it meets with is asked, not refused: whoever plans it confirms that it is meant. */
const isMeant: Condition<MeetingTypes> = async (attempt) => {
  if (attempt.input.confirmed === true) return accept(true);
  const { stores, found } = attempt;
  const plan = planAfter(attempt);
  await stores.meetings.hold(plan.day);
  const { organisationId, id } = found.meeting;
  const clashes = await findClashes(stores, { ...plan, organisationId }, found.invitees, id);
  if (clashes.length === 0) return accept(true);
  return refuse('meeting-clash', { clashes: clashes.map(clashText).join(' · ') }, 'confirmed');
};

/** What the names in the rows of a meeting's moves mean. */
export const meetingConditions: Lifecycle<MeetingTypes>['conditions'] = {
  'meeting-whole': isWhole,
  'number-free': isNumberFree,
  'clashes-confirmed': isMeant,
  'plan-changes': (attempt) =>
    planChanges(attempt.found.meeting, planAfter(attempt)).length === 0
      ? refuse('meeting-nothing-changed')
      : accept(true),
  'hour-has-come': ({ found: { meeting }, tools }) => {
    const [today, day] = [tools.clock.today(), formatThaiDate(meeting.day)];
    if (today < meeting.day) return refuse('meeting-day-not-come', { day });
    const { starts } = meeting;
    const isEarly = today === meeting.day && timeOfDayOf(tools.clock.now()) < starts.replace(':', '.');
    return isEarly ? refuse('meeting-hour-not-come', { day, starts }) : accept(true);
  },
  'attendance-recorded': ({ found: { invitees } }) => {
    const missing = invitees.filter((one) => one.attendance === null).map((one) => one.name);
    if (missing.length > 0) return refuse('attendance-missing', { names: missing.join(', ') });
    return hasCome(invitees) ? accept(true) : refuse('meeting-nobody-came');
  },
  'minutes-written': ({ found: { items } }) => {
    const missing = items.filter((one) => one.minutes.trim() === '').map((one) => one.position);
    return missing.length === 0 ? accept(true) : refuse('meeting-minutes-missing', { items: missing.join(', ') });
  },
};
