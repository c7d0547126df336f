import { addDays } from '../values/civil-date.ts';
import { formatHalfUp } from '../values/decimal.ts';
import { groupedCount } from '../values/group-thousands.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import { databaseSettings } from './database-settings.data.ts';
import type { DevelopmentIndicator } from './development-indicator.ts';
import { endedPeriods, periodEnd } from './series-period.ts';
import { pointKey, type SeriesPoint } from './series-value.ts';

type Counted = Pick<DevelopmentIndicator, 'code' | 'frequency' | 'firstYear' | 'lastYear' | 'createdOn'>;
/** What of a point is counted. */
type CountedPoint = Pick<SeriesPoint, 'code' | 'fiscalYear' | 'quarter' | 'firstSavedOn'> & {
  readonly newest: Pick<SeriesPoint['newest'], 'value'>;
  readonly read: Pick<SeriesPoint['newest'], 'value'> | null;
};

export interface DatabaseFigure {
  /** The periods that are over, of every indicator. */
  readonly expected: number;
  /** Those of them with a value, confirmed or waiting. */
  readonly entered: number;
  readonly confirmed: number;
  /** Those of which it is said, with a reason, that there is no value. */
  readonly noData: number;
  /** The periods of which it can be said whether they were entered in time, and those that were. */
  readonly timed: number;
  readonly inTime: number;
  /** Entered of expected, two decimals; null while nothing is expected. */
  readonly percent: string | null;
  /** In time of timed, two decimals; null while there is nothing to say. */
  readonly timelyPercent: string | null;
  /** How it was counted, in Thai sentences. */
  readonly words: string;
}

export interface FigureQuestion {
  readonly indicators: readonly Counted[];
  readonly points: readonly CountedPoint[];
  /** Periods up to the end of this year; null: of every year. */
  readonly fiscalYear: number | null;
  /** Indicators that were defined by this day, and of them the periods that were over. */
  readonly day: CivilDate;
}

/** How complete and how timely a database is on a day: values that stand against those of every period that is over. */
export function databaseFigure({ indicators, points, fiscalYear, day }: FigureQuestion): DatabaseFigure {
  const known = new Map(points.map((one) => [pointKey(one), one]));
  const sums = { expected: 0, entered: 0, confirmed: 0, noData: 0, timed: 0, inTime: 0 };
  const defined = indicators.filter(({ createdOn }) => createdOn <= day);
  for (const indicator of defined) {
    for (const period of endedPeriods(indicator, day)) {
      if (fiscalYear !== null && period.fiscalYear > fiscalYear) continue;
      const found = known.get(pointKey({ ...period, code: indicator.code }));
      const point = found !== undefined && found.firstSavedOn <= day ? found : undefined;
      sums.expected += 1;
      if (point !== undefined && point.newest.value !== null) {
        sums.entered += 1;
        // A correction that waits leaves the value before it confirmed.
        if (point.read !== null && point.read.value !== null) sums.confirmed += 1;
      }
      if (point?.newest.value === null) sums.noData += 1;
      const due = addDays(periodEnd(period), databaseSettings.entryDays.days);
      const isOnTime = point !== undefined && point.firstSavedOn <= due;
      // Before its day nobody is late, and nobody could be before the indicator was defined.
      if (periodEnd(period) < indicator.createdOn || (!isOnTime && day <= due)) continue;
      sums.timed += 1;
      if (isOnTime) sums.inTime += 1;
    }
  }
  const percent = percentOf(sums.entered, sums.expected);
  const timelyPercent = percentOf(sums.inTime, sums.timed);
  return {
    ...sums,
    percent,
    timelyPercent,
    words: wordsOf({ ...sums, percent, timelyPercent }, defined.length, day),
  };
}

export function percentOf(part: number, whole: number): string | null {
  return whole === 0 ? null : formatHalfUp({ n: BigInt(part) * 100n, d: BigInt(whole) }, 2);
}

function wordsOf(figure: Omit<DatabaseFigure, 'words'>, count: number, day: CivilDate): string {
  const { expected, entered, confirmed, noData, timed, inTime, percent, timelyPercent } = figure;
  if (percent === null) return `ณ ${formatThaiDate(day)} ยังไม่มีงวดที่ต้องลงค่า`;
  const [all, done] = [groupedCount(expected), groupedCount(entered)];
  const waiting =
    entered === confirmed ? '' : ` (ยืนยันแล้ว ${groupedCount(confirmed)} รอยืนยัน ${groupedCount(entered - confirmed)})`;
  const parts = [
    `ณ ${formatThaiDate(day)} ตัวชี้วัด ${groupedCount(count)} ตัว ควรมีค่า ${all} ค่า ลงแล้ว ${done} ค่า${waiting} ${done} × 100 ÷ ${all} = ร้อยละ ${percent}`,
    ...(noData === 0 ? [] : [`แจ้งว่าไม่มีข้อมูลพร้อมเหตุผล ${groupedCount(noData)} ค่า ไม่นับเป็นค่า`]),
    timelyPercent === null
      ? 'ยังไม่มีงวดที่พ้นกำหนดลงค่า จึงยังไม่วัดความทันเวลา'
      : `ลงภายใน ${databaseSettings.entryDays.days} วันหลังสิ้นงวด ${groupedCount(inTime)} จาก ${groupedCount(timed)} ค่า ร้อยละ ${timelyPercent}`,
  ];
  return parts.join(' · ');
}
