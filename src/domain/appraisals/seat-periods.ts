import type { Period } from '../people/period.ts';
import { daysBetween } from '../values/civil-date.ts';
import type { CivilDate, UserId } from '../values/kinds-of-text.ts';

/** Somebody who holds or held a seat. */
export interface SeatHolder extends Period {
  readonly userId: UserId;
  readonly name: string;
}

/** The days of a span, both included, in which one person held the seat. */
export interface SeatPeriod {
  readonly userId: UserId;
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
}

/** Why a score is shown whole beside everybody who held the seat. */
export const undividedReason =
  'ร่างกรอบข้อ ๗ ไม่ระบุวิธีแบ่งคะแนนเมื่อเปลี่ยนผู้ว่าราชการจังหวัดระหว่างรอบ จึงแสดงผู้ดำรงตำแหน่งทุกคนพร้อมจำนวนวัน โดยไม่แบ่งคะแนนให้ผู้ใด';

/** Who held the seat in the span, the first first, each for the days within it. */
export function seatPeriodsIn(
  holders: readonly SeatHolder[],
  span: { readonly from: CivilDate; readonly to: CivilDate },
): readonly SeatPeriod[] {
  return holders
    .flatMap(({ userId, name, validFrom, validTo }): SeatPeriod[] => {
      const [, from = span.from] = [validFrom, span.from].toSorted();
      const [to = span.to] = [validTo ?? span.to, span.to].toSorted();
      return from > to ? [] : [{ userId, name, from, to, days: daysBetween(from, to) + 1 }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The days of the span for which nobody is known to have held the seat; a seat has one holder at a time. */
export function vacantDays(
  periods: readonly SeatPeriod[],
  span: { readonly from: CivilDate; readonly to: CivilDate },
): number {
  const held = periods.reduce((sum, { days }) => sum + days, 0);
  return Math.max(daysBetween(span.from, span.to) + 1 - held, 0);
}
