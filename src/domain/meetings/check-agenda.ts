import { lengthOf } from '../values/clean-text.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { isHttpsLink } from './check-meeting.ts';
import type { AgendaItem, MeetingPlan } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';

export type AgendaRefusal =
  | 'meeting-item-title-required'
  | 'meeting-item-time-invalid'
  | 'meeting-item-ends-before-start'
  | 'meeting-item-outside-meeting'
  | 'meeting-paper-link-invalid'
  | 'text-too-long';

type Found = readonly Refusal<AgendaRefusal>[];

/** Why the agenda cannot be as it was typed; fields are `items.1.starts`, counted from 0. */
export function checkAgenda(
  items: readonly Pick<AgendaItem, 'title' | 'starts' | 'ends' | 'speakers' | 'papers'>[],
  plan: Pick<MeetingPlan, 'starts' | 'ends'>,
): Found {
  return items.flatMap((item, index) => {
    const at = (field: string) => `items.${index}.${field}`;
    const facts = { item: index + 1 };
    return [
      ...(item.title.trim() === '' ? [refusal('meeting-item-title-required', facts, at('title'))] : []),
      ...checkItemTimes(item, plan, index),
      ...(item.papers.every((paper) => paper.title !== '' && isPaperLink(paper.link))
        ? []
        : [refusal('meeting-paper-link-invalid', facts, at('papers'))]),
      ...tooLong(item.title, meetingLimits.itemTitle, at('title')),
      ...tooLong(item.speakers, meetingLimits.speakers, at('speakers')),
    ];
  });
}

/** A page of the product, or an https address. */
function isPaperLink(link: string): boolean {
  return /^\/(?![/\\])\S*$/.test(link) || isHttpsLink(link);
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function checkItemTimes(
  { starts, ends }: Pick<AgendaItem, 'starts' | 'ends'>,
  plan: Pick<MeetingPlan, 'starts' | 'ends'>,
  index: number,
): Found {
  const item = index + 1;
  const at = (field: string) => `items.${index}.${field}`;
  if (starts === null && ends === null) return [];
  const wrong = (
    [
      ['starts', starts],
      ['ends', ends],
    ] as const
  ).filter(([field, one]) => (one === null ? field === 'starts' : !time.test(one)));
  if (starts === null || wrong.length > 0)
    return wrong.map(([field]) => refusal('meeting-item-time-invalid', { item }, at(field)));
  if (ends !== null && ends <= starts) return [refusal('meeting-item-ends-before-start', { item }, at('ends'))];
  const [from, to] = [plan.starts, plan.ends ?? endOfDay];
  if (!time.test(from) || (starts >= from && (ends ?? starts) <= to)) return [];
  return [refusal('meeting-item-outside-meeting', { item, from, to }, at(starts < from ? 'starts' : 'ends'))];
}

/** Where no end is stated, an item may be as late as the day. */
const endOfDay = '23:59';

function tooLong(text: string, longest: number, field: string): Found {
  const length = lengthOf(text);
  return length > longest ? [refusal('text-too-long', { length, longest }, field)] : [];
}
