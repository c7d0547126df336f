import { expect, it } from 'vitest';
import { formatSubject } from './format-subject.ts';

it.each([
  ['2568/changes/3', 'คำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด 3 ปี 2568', '/2568/TH-42/changes', 'read-change-requests'],
  ['2568/plans/1', 'แผนที่จัดส่งให้สำนักงาน ก.พ.ร. 1 ปี 2568', '/2568/TH-42/plans', 'read-plans'],
  ['2554/templates/1.1', 'แบบรายละเอียดตัวชี้วัด (KPI Template) 1.1 ปี 2554', '/2554/TH-42/templates', 'read-province'],
  ['2568/advice/2', 'ข้อเสนอแนะ เรื่องที่ 2 TH-42 ปี 2568', '/2568/TH-42/advice/2', 'read-advice'],
])('%s is named, and says whose right its page asks for', (subject, words, href, permission) => {
  const { reads, ...formatted } = formatSubject('TH-42', subject);
  expect(formatted).toEqual({ words, href });
  expect(reads).toEqual({ permission, organisationId: 'TH-42' });
});

it('what is drafted for a party stands in OPDC’s chain and asks for the party’s right', () => {
  expect(formatSubject('opdc', '2568/advice/TH-50/1')).toMatchObject({
    href: '/2568/TH-50/advice/1',
    reads: { organisationId: 'TH-50' },
  });
});

it('an edition of a year’s results is named, and is on the page of the results that everybody opens', () => {
  expect(formatSubject('opdc', '2568/results/12m-1')).toMatchObject({
    words: 'ผลการประเมิน 12m-1 ปี 2568',
    href: '/2568/results',
    reads: { permission: 'read-announced-score' },
  });
});

it('a table of central data is named in the chain of its owner, and asks for the right to read such tables', () => {
  expect(formatSubject('central.dg', '2568/12m/2.2-DGR')).toMatchObject({
    words: 'ตารางข้อมูลส่วนกลาง 2.2-DGR · รอบ 12 เดือน · ปี 2568',
    href: '/2568/central-data/12m/2.2-DGR',
    reads: { permission: 'read-central-tables' },
  });
});

it('an indicator is named by its code, and a round by its name', () => {
  expect(formatSubject('TH-42', '2568/12m/1.1-SME').words).toBe('ตัวชี้วัด 1.1-SME · รอบ 12 เดือน · ปี 2568');
});
