import { isCivilDate } from '../values/civil-date.ts';
import { lengthOf } from '../values/clean-text.ts';
import { parseFiscalYear } from '../values/fiscal-year.ts';
import { atField, type Refusal, refusal } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { MeetingPlan } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';

export type MeetingPlanRefusal =
  | 'meeting-title-required'
  | 'meeting-years-required'
  | 'not-a-fiscal-year'
  | 'meeting-day-invalid'
  | 'meeting-day-past'
  | 'meeting-time-invalid'
  | 'meeting-ends-before-start'
  | 'meeting-place-required'
  | 'meeting-link-required'
  | 'meeting-link-not-https'
  | 'meeting-link-has-passcode'
  | 'meeting-reply-day-invalid'
  | 'meeting-reply-after-day'
  | 'meeting-number-without-body'
  | 'meeting-number-invalid'
  | 'text-too-long';

type Found = readonly Refusal<MeetingPlanRefusal>[];

/** What a plan can never be, also as a draft: each reason beside its field. An empty place or link is no fault of a draft. */
export function checkMeetingDraft(plan: MeetingPlan): Found {
  return [
    ...(plan.title.trim() === '' ? [refusal('meeting-title-required', undefined, 'title')] : []),
    ...checkYears(plan),
    ...(isCivilDate(plan.day) ? [] : [refusal('meeting-day-invalid', undefined, 'day')]),
    ...checkTimes(plan),
    ...checkLink(plan),
    ...checkNumber(plan),
    ...checkReplyDay(plan),
    ...tooLong(plan),
  ];
}

/** What those invited must be able to read in an invitation. */
export function checkMeetingWhole(plan: MeetingPlan, today: string): Found {
  const needsPlace = plan.channel !== 'video' && plan.place.trim() === '';
  const needsLink = plan.channel !== 'on-site' && plan.link.trim() === '';
  return [
    ...checkMeetingDraft(plan),
    ...(isCivilDate(plan.day) && plan.day < today
      ? [refusal('meeting-day-past', { today: formatThaiDate(today) }, 'day')]
      : []),
    ...(needsPlace ? [refusal('meeting-place-required', undefined, 'place')] : []),
    ...(needsLink ? [refusal('meeting-link-required', undefined, 'link')] : []),
  ];
}

/** Each year is a fiscal year of the Buddhist era; of one of the common era the refusal says which is meant. */
function checkYears({ fiscalYears }: MeetingPlan): Found {
  if (fiscalYears.length === 0) return [refusal('meeting-years-required', undefined, 'fiscalYears')];
  return fiscalYears.flatMap((year) => {
    const read = parseFiscalYear(String(year));
    return read.ok ? [] : read.refusals.map((one) => atField(one, 'fiscalYears'));
  });
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function checkTimes({ starts, ends }: MeetingPlan): Found {
  const invalid: Refusal<MeetingPlanRefusal>[] = [];
  if (!time.test(starts)) invalid.push(refusal('meeting-time-invalid', undefined, 'starts'));
  if (ends !== null && !time.test(ends)) invalid.push(refusal('meeting-time-invalid', undefined, 'ends'));
  if (invalid.length > 0 || ends === null || starts < ends) return invalid;
  return [refusal('meeting-ends-before-start', undefined, 'ends')];
}

function checkLink({ link }: MeetingPlan): Found {
  if (link === '') return [];
  if (!isHttpsLink(link)) return [refusal('meeting-link-not-https', undefined, 'link')];
  return isLinkWithPasscode(link) ? [refusal('meeting-link-has-passcode', undefined, 'link')] : [];
}

/** Whether an address has in it what only those invited may know. */
export function isLinkWithPasscode(link: string): boolean {
  return /[?&#](?:pwd|passcode|password|pass)=/i.test(link);
}

/** An address with a host that a browser opens over TLS, without a name or password in it. */
export function isHttpsLink(link: string): boolean {
  return /^https:\/\/[^\s/@?#]+\.[^\s/@?#]+(?:[/?#]\S*)?$/i.test(link);
}

function checkNumber({ bodyId, number }: MeetingPlan): Found {
  if (number === null) return [];
  if (!Number.isInteger(number) || number < 1 || number > 999)
    return [refusal('meeting-number-invalid', undefined, 'number')];
  return bodyId === null ? [refusal('meeting-number-without-body', undefined, 'number')] : [];
}

function checkReplyDay({ replyBy, day }: MeetingPlan): Found {
  if (replyBy === null) return [];
  if (!isCivilDate(replyBy)) return [refusal('meeting-reply-day-invalid', undefined, 'replyBy')];
  if (!isCivilDate(day) || replyBy <= day) return [];
  return [refusal('meeting-reply-after-day', { day: formatThaiDate(day) }, 'replyBy')];
}

function tooLong(plan: MeetingPlan): Found {
  return (['title', 'purpose', 'place', 'link', 'passcode'] as const).flatMap((field) => {
    const [length, longest] = [lengthOf(plan[field]), meetingLimits[field]];
    return length > longest ? [refusal('text-too-long', { length, longest }, field)] : [];
  });
}
