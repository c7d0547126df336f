import { fiscalYearEnd } from '../values/fiscal-year.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** An indicator that an agency still hosts after a day. */
export interface HostingLeft {
  readonly partyName: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly part: 'lead' | 'support';
  /** True if OPDC waits for the report of the year's last round. */
  readonly isReportAwaited: boolean;
}

/**
 * Those that somebody else must host before the agency closes on the day: of years that are not over by then, or whose last
 * report has not arrived. Whatever was reported stays under the name of the agency that reported it.
 */
export function toHandOver(hostings: readonly HostingLeft[], day: CivilDate): readonly HostingLeft[] {
  return hostings.filter((one) => fiscalYearEnd(one.fiscalYear) >= day || one.isReportAwaited);
}

/** `จังหวัดเลย ปีงบประมาณ พ.ศ. 2569: 1.1-SME (เจ้าภาพหลัก) 2.1 (หน่วยงานสนับสนุน)`, one part for each party and year. */
export function hostingsText(hostings: readonly HostingLeft[]): string {
  const groups = Map.groupBy(hostings, (one) => `${one.partyName} ปีงบประมาณ พ.ศ. ${one.fiscalYear}`);
  const partName = { lead: 'เจ้าภาพหลัก', support: 'หน่วยงานสนับสนุน' };
  return [...groups]
    .map(([where, own]) => `${where}: ${own.map(({ code, part }) => `${code} (${partName[part]})`).join(' ')}`)
    .join('; ');
}
