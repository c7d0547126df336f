import type { Decision } from '../meetings/resolution.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import { changeKindNames } from './change-kinds.data.ts';
import type { ChangePolicy, ChangeRequest, ProposedChange } from './change-request.ts';
import type { ChangeWindow } from './change-windows.ts';

/**
 * The window by whose last day OPDC must have been told of the decision on a request (S4 ข้อ ๔ ๓)); null where the year names
 * nobody who tells, or counts the receipt of the request alone.
 */
export function noticeWindow(
  { notifies, windows }: Pick<ChangePolicy, 'notifies' | 'windows'>,
  { windowCode }: Pick<ChangeRequest, 'windowCode'>,
): ChangeWindow | null {
  if (notifies.value === null) return null;
  return windows.find(({ code, what }) => code === windowCode && what === 'decision-notified') ?? null;
}

/**
 * A decision that is recorded after `last`, the day by which it had to be told, counts where it was told by then: `told` is the
 * first day on which it was, as far as that is on record.
 */
export function checkRecordedInTime(
  last: CivilDate,
  today: CivilDate,
  told: CivilDate | null,
): Outcome<true, 'change-recorded-late'> {
  if (today <= last || (told !== null && told <= last)) return accept(true);
  return refuse('change-recorded-late', { last: formatThaiDate(last) });
}

/** Whether the day has passed by which OPDC had to be told, or it was told after it. */
export function isNoticeMissed({
  lastDay,
  today,
  reachedOn,
}: {
  readonly lastDay: CivilDate;
  readonly today: CivilDate;
  readonly reachedOn: CivilDate | null;
}): boolean {
  return (reachedOn ?? today) > lastDay;
}

/** What was decided, as a letter tells it; a joint indicator's request goes on. */
export function decisionInNotice(decided: Decision, goesOnTo: string | null): string {
  if (decided === 'approved') return goesOnTo === null ? 'เห็นชอบ' : `เห็นชอบเบื้องต้น และเสนอ ${goesOnTo} พิจารณา`;
  if (decided === 'not-approved') return 'ไม่เห็นชอบ';
  return decided === 'returned' ? 'ให้จังหวัดแก้ไขและเสนอใหม่' : 'รับทราบ';
}

/** What a request asks for in one line, with the new values. */
export function askedInWords({ kind, proposed }: Pick<ChangeRequest, 'kind' | 'proposed'>): string {
  const values = valuesInWords(proposed);
  return values === '' ? changeKindNames[kind] : `${changeKindNames[kind]} เป็น ${values}`;
}

function valuesInWords({ points, name, definition, dataSource, weight }: ProposedChange): string {
  const levels = (points ?? []).map(([value, score]) => `${value} (${score} คะแนน)`);
  return [
    ...(levels.length === 0 ? [] : [levels.join(' ')]),
    ...(name === undefined ? [] : [name]),
    ...(definition === undefined ? [] : [`คำนิยาม “${definition}”`]),
    ...(dataSource === undefined ? [] : [`แหล่งข้อมูล “${dataSource}”`]),
    ...(weight === undefined ? [] : [`ร้อยละ ${weight}`]),
  ].join(' ');
}
