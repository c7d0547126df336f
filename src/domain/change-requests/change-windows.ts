import { daysBetween } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { ChangePolicy } from './change-request.ts';

export type ChangeWindow = ChangePolicy['windows'][number];

/** The window in which a request of this day falls: the first that has not ended and has begun. Null outside all. */
export function windowOn({ windows }: Pick<ChangePolicy, 'windows'>, day: CivilDate): ChangeWindow | null {
  const open = windows.filter(({ from, until }) => (from === null || from <= day) && day <= until);
  return open.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;
}

/** Whether every window of the year has ended before this day. */
export function isAfterLastWindow({ windows }: Pick<ChangePolicy, 'windows'>, day: CivilDate): boolean {
  return windows.every(({ until }) => until < day);
}

/** Days until the last day of the window, the last day being 0. */
export function daysLeftIn({ until }: Pick<ChangeWindow, 'until'>, today: CivilDate): number {
  return daysBetween(today, until);
}

/** Outside every window a request is refused, with the last day that was and the next window, if the year has one. */
export function checkWindow(policy: ChangePolicy, day: CivilDate): Outcome<ChangeWindow, 'change-after-window'> {
  const window = windowOn(policy, day);
  if (window !== null) return accept(window);
  const { last, next } = aroundDay(policy, day);
  return refuse('change-after-window', { last: formatThaiDate(last), next: next === null ? '' : formatThaiDate(next) });
}

/** A decision on a request counts if it can still be told in the request's window; where only the receipt counts, on any day. */
export function checkDecisionDay(
  policy: ChangePolicy,
  windowCode: string | null,
  day: CivilDate,
): Outcome<true, 'change-decided-late'> {
  const window = policy.windows.find(({ code }) => code === windowCode);
  if (window === undefined || window.what === 'request-received' || day <= window.until) return accept(true);
  const { next } = aroundDay(policy, day);
  return refuse('change-decided-late', {
    last: formatThaiDate(window.until),
    next: next === null ? '' : formatThaiDate(next),
  });
}

function aroundDay({ windows }: ChangePolicy, day: CivilDate): { last: CivilDate; next: CivilDate | null } {
  const byEnd = windows.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const ended = byEnd.filter(({ until }) => until < day).at(-1);
  const coming = byEnd.find(({ until }) => day <= until);
  return { last: (ended ?? byEnd[0])?.until ?? day, next: coming?.until ?? null };
}
