import type { Decision } from '../meetings/resolution.ts';
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
