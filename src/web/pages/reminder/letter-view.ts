import type { Digest } from '../../../application/reminder/reminder-deps.ts';
import type { WorkItem } from '../../../application/work/work-items.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { elementAt } from '../../../domain/values/element-at.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { letterText } from '../../text/reminder-text.ts';
import { whomFor, workName } from '../../text/reporting-text.ts';
import { hrefOf } from '../work/work-task.ts';

/** One task, with the address of its field. */
interface LetterLine {
  readonly text: string;
  readonly href: string;
}

/** Similar tasks: the same step of the same round, due on the same day. */
export interface LetterGroup {
  readonly title: string;
  readonly facts: readonly string[];
  readonly tone: 'late' | 'near' | 'calm';
  readonly lines: readonly LetterLine[];
  /** How many more there are than lines. */
  readonly more: number;
}

export interface LetterSection {
  readonly title: string;
  readonly groups: readonly LetterGroup[];
}

/** A longer group links to the queue for the rest. */
const MOST_LINES = 8;

/** The sections of a digest: the person's own work, and escalated work. */
export function sectionsOf({ kind, mine, climbed }: Digest, address: string): readonly LetterSection[] {
  const own = kind === 'last-day' ? letterText.lastDay : letterText.mine;
  return [
    { title: own, groups: groupsOf(mine, address, false) },
    { title: letterText.climbed, groups: groupsOf(climbed, address, true) },
  ].filter((section) => section.groups.length > 0);
}

/**
 * The subject: the most urgent task, and how many others there are. The most urgent is the one due nearest to today,
 * before or after: a task late by half a year must not hide one that ends tomorrow.
 */
export function subjectOf({ mine, climbed }: Digest): string {
  const [first] = [...mine, ...climbed].sort((a, b) => farFromToday(a) - farFromToday(b));
  if (!first) return letterText.brand;
  const rest = mine.length + climbed.length - 1;
  const more = rest === 0 ? '' : ` ${letterText.andMore} ${rest} ${letterText.things}`;
  const code = first.meeting?.title ?? first.indicator?.code ?? partyTitle(first.organisationName);
  return `${formatWorkingDays(first.daysLeft ?? 0)}: ${workName(first)} ${code}${more}`;
}

const farFromToday = ({ daysLeft }: WorkItem) => (daysLeft === null ? Number.MAX_VALUE : Math.abs(daysLeft));

/** The tasks that a digest names: of a long group only the first. */
export function namedIn({ mine, climbed }: Pick<Digest, 'mine' | 'climbed'>): Pick<Digest, 'mine' | 'climbed'> {
  const named = (items: readonly WorkItem[], ofOthers: boolean) =>
    alikeIn(items, ofOthers).flatMap((alike) => alike.slice(0, MOST_LINES));
  return { mine: named(mine, false), climbed: named(climbed, true) };
}

function groupsOf(items: readonly WorkItem[], address: string, ofOthers: boolean): readonly LetterGroup[] {
  return alikeIn(items, ofOthers).map((alike) => groupOf(alike, address, ofOthers));
}

function alikeIn(items: readonly WorkItem[], ofOthers: boolean): readonly (readonly WorkItem[])[] {
  const groups = new Map<string, WorkItem[]>();
  for (const item of items) {
    const key = [item.kind, item.fiscalYear, item.round, item.due, ofOthers && item.agency].join();
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

function groupOf(alike: readonly WorkItem[], address: string, ofOthers: boolean): LetterGroup {
  const first = elementAt(alike, 0);
  const { fiscalYear, round, organisationName, due, daysLeft, reminders, role, agency } = first;
  const where = round === null ? `ปีงบประมาณ พ.ศ. ${fiscalYear}` : `${roundName(round)} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const left = daysLeft ?? 0;
  const isOnePlace = alike.every((item) => item.organisationId === first.organisationId);
  return {
    title: [workName(first), where, ...(isOnePlace ? [partyTitle(organisationName)] : [])].join(' · '),
    facts: [
      ofOthers ? `${letterText.waitingFor}${whomFor(role, organisationName, agency)}` : '',
      `${letterText.due} ${due === null ? '' : formatThaiDate(due)}`,
      `${formatWorkingDays(left)} · ${letterText.nth} ${reminders}`,
    ].filter(Boolean),
    tone: left < 0 ? 'late' : left <= 3 ? 'near' : 'calm',
    lines: alike
      .slice(0, MOST_LINES)
      .map((item) => ({ text: nameOf(item, isOnePlace), href: `${address}${hrefOf(item)}` })),
    more: Math.max(0, alike.length - MOST_LINES),
  };
}

function nameOf(item: WorkItem, isOnePlace: boolean): string {
  const { kind, indicator, organisationName, agency, meeting } = item;
  if (meeting !== undefined) return `${meeting.title} (${formatThaiDate(meeting.day)})`;
  const place = isOnePlace ? '' : ` · ${partyTitle(organisationName)}`;
  if (indicator !== null) return `${indicator.code} ${indicator.name}${place}`;
  if (kind === 'reach-host' && agency) return `${agency}${place}`;
  return `${workName(item)} ${partyTitle(organisationName)}`;
}
