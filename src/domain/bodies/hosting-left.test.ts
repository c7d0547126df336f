import { describe, expect, it } from 'vitest';
import { type HostingLeft, hostingsText, toHandOver } from './hosting-left.ts';

const hosting: HostingLeft = {
  ...{ partyName: 'จังหวัดเลย', fiscalYear: 2568, code: '1.1-SME', part: 'lead', isReportAwaited: false },
};
const shared: HostingLeft = { ...hosting, code: '2.1', part: 'support' };

describe('what an agency hosts when it closes', () => {
  it('is handed over in a year that is not over on the day', () => {
    expect(toHandOver([hosting], '2025-09-30')).toEqual([hosting]);
    expect(toHandOver([hosting], '2025-10-01')).toEqual([]);
  });

  it('is handed over as long as the last report of the year is awaited', () => {
    const awaited = { ...hosting, isReportAwaited: true };
    expect(toHandOver([hosting, awaited], '2026-03-01')).toEqual([awaited]);
  });

  it('is named by party, year, code and part', () => {
    expect(hostingsText([hosting, shared, { ...hosting, partyName: 'กลุ่มจังหวัดภาคกลาง' }])).toBe(
      'จังหวัดเลย ปีงบประมาณ พ.ศ. 2568: 1.1-SME (เจ้าภาพหลัก) 2.1 (หน่วยงานสนับสนุน); กลุ่มจังหวัดภาคกลาง ปีงบประมาณ พ.ศ. 2568: 1.1-SME (เจ้าภาพหลัก)',
    );
  });
});
