import { partyTitle } from '../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../domain/values/thai-date.ts';
import type { HostedIndicator, HostsReading } from '../agreement/read-hosts.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from './paper-sheet.ts';

const title = 'การมอบหมายหน่วยงานดำเนินงานตัวชี้วัด';
const none = 'ยังไม่มีเจ้าภาพ';

/** What an enclosure of it is called in a letter: S3, สิ่งที่ส่งมาด้วย ๓. */
export const assignmentTitle = `${title}ฯ`;

/** Which agency or district does what, indicator by indicator and agency by agency, as the letter of assignment encloses it. */
export function assignmentSheet(reading: HostsReading, now: string): PaperSheet {
  const { organisation, fiscalYear, indicators } = reading;
  const year = `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const party = partyTitle(organisation.name);
  return {
    ...bareSheet,
    fiscalYear,
    title: `${title} ${party} ${year}`,
    at: now,
    heading: [title, party, year],
    facts: [factOf('จำนวนตัวชี้วัด', `${indicators.length} ตัวชี้วัด`), factOf('ข้อมูล ณ วันที่', formatThaiInstant(now))],
    table: {
      heads: ['รหัส', 'ตัวชี้วัด', 'เจ้าภาพหลัก', 'หน่วยงานสนับสนุน'],
      figures: 0,
      shares: [3.2, 5.4, 4.2, 4.2],
      rows: indicators.map((one) => [one.code, one.name, namesOf(one, 'lead') || none, namesOf(one, 'support') || '–']),
    },
    sections: agenciesOf(indicators).length === 0 ? [] : [byAgency(indicators)],
    footer: `${title} ${party} พ.ศ. ${fiscalYear}`,
  };
}

/** Whether anything is assigned at all. */
export function hasAssignments({ indicators }: Pick<HostsReading, 'indicators'>): boolean {
  return indicators.some((one) => one.hosts.length > 0);
}

const namesOf = ({ hosts }: HostedIndicator, part: 'lead' | 'support') =>
  hosts
    .filter((one) => one.part === part)
    .map((one) => one.agencyName)
    .join(', ');

function agenciesOf(indicators: readonly HostedIndicator[]): readonly string[] {
  return [...new Set(indicators.flatMap((one) => one.hosts.map((host) => host.agencyName)))];
}

function byAgency(indicators: readonly HostedIndicator[]) {
  const codes = (agency: string, part: 'lead' | 'support') =>
    indicators
      .filter((one) => one.hosts.some((host) => host.agencyName === agency && host.part === part))
      .map((one) => one.code)
      .join(', ');
  return {
    heading: 'จำแนกตามหน่วยงาน',
    facts: agenciesOf(indicators).map((agency) => {
      const [leads, supports] = [codes(agency, 'lead'), codes(agency, 'support')];
      return linesOf(agency, [
        ...(leads === '' ? [] : [`เจ้าภาพหลัก: ${leads}`]),
        ...(supports === '' ? [] : [`สนับสนุน: ${supports}`]),
      ]);
    }),
  };
}
