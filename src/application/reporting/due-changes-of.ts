import { settleDueDate } from '../../domain/calendar/due-date.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { DueChanges } from '../../domain/reporting/report-lateness.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { YearStores } from '../year/year-ports.ts';

type DueStores = Pick<YearStores, 'dueChanges' | 'holidays'>;

/** What moved the due day of one report besides holidays. */
export async function dueChangesOf(stores: Pick<YearStores, 'dueChanges'>, key: RoundKey): Promise<DueChanges> {
  return { outages: await stores.dueChanges.outages(), extension: await stores.dueChanges.extension(key) };
}

/** The day on which a round's report is due before anything moves it; null if neither framework nor OPDC states one. */
export function statedDueOf(framework: Framework, report: Pick<Report, 'round' | 'statedDue'>): string | null {
  return report.statedDue ?? framework.rounds.find((one) => one.code === report.round)?.reportDue.value ?? null;
}

/** The due day with every move that led to it, from holidays, the party's extension and declared outages. */
export async function settleReport(
  stores: DueStores,
  framework: Framework,
  report: RoundKey & Pick<Report, 'statedDue'>,
): Promise<ReturnType<typeof settleDueDate> | null> {
  const stated = statedDueOf(framework, report);
  if (stated === null) return null;
  const { outages, extension } = await dueChangesOf(stores, report);
  const last = [stated, extension?.due ?? stated, ...outages.map((one) => one.movesDueTo)].sort().at(-1) ?? stated;
  const holidays = await stores.holidays.between(stated, `${Number(last.slice(0, 4)) + 1}-12-31`);
  return settleDueDate(framework.dueRule, stated, holidays, outages, extension);
}

/** The framework with the due day that OPDC stated when it opened the round, if the framework states none. */
export function withStatedDue(framework: Framework, report: Pick<Report, 'round' | 'statedDue'>): Framework {
  const { statedDue } = report;
  const source = { assumption: 'วันครบกำหนดที่สำนักงาน ก.พ.ร. กำหนดเมื่อเปิดรอบ เพราะเอกสารต้นทางไม่ระบุ' };
  const rounds = framework.rounds.map((one) =>
    one.code === report.round && one.reportDue.value === null && statedDue
      ? { ...one, reportDue: { value: statedDue, source } }
      : one,
  );
  return { ...framework, rounds };
}
