import { type CalendarItem, calendarOf } from '../../domain/calendar/calendar-of.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The lines of a year's calendar: those of its framework, and the due days that OPDC set where no source states one. */
export async function yearItems(
  stores: Pick<YearStores, 'dueChanges'>,
  framework: Framework,
): Promise<readonly CalendarItem[]> {
  const stated = calendarOf(framework);
  const has = new Set(
    stated.filter((one) => one.kind === 'report-due' && one.province === null).map((one) => one.round),
  );
  const open = framework.rounds.filter((one) => one.reportDue.value === null && !has.has(one.code));
  const items: CalendarItem[] = [];
  for (const { code, name } of open) {
    const set = await stores.dueChanges.roundDue(framework.fiscalYear, code);
    if (set === null) continue;
    items.push({
      ...{ code: `report-due-${code}`, kind: 'report-due', title: `ส่งรายงาน ${name}` },
      ...{ from: set.due, to: set.due, dateText: `ภายในวันที่ ${formatThaiDate(set.due)}` },
      ...{ outsideYear: set.due > framework.period.value.to ? 'after' : null, round: code, province: null },
      source: { assumption: 'เอกสารของปีไม่ระบุวัน สำนักงาน ก.พ.ร. กำหนดวันครบกำหนดของรอบไว้ในระบบ วันเดียวกันทุกจังหวัด' },
      ...{ note: null, place: null, noticedOn: null, concernsNextYear: false },
    });
  }
  return [...stated, ...items].sort(byDate);
}

function byDate(a: CalendarItem, b: CalendarItem): number {
  const key = ({ from, to, code }: CalendarItem) => `${from} ${to} ${code}`;
  return key(a) < key(b) ? -1 : 1;
}
