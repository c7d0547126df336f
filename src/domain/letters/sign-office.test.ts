import { describe, expect, it } from 'vitest';
import { officeLines } from './sign-office.ts';

const loei = { kind: 'province', name: 'เลย' } as const;

describe('the words under a letter', () => {
  it('name a deputy’s own office above the office for which they act', () => {
    const deputy = { role: 'governor', onBehalfOf: 'ผู้ว่าฯ', ownOffice: 'รองผู้ว่าราชการจังหวัด' } as const;
    expect(officeLines(deputy, loei)).toEqual(['รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัดเลย']);
    expect(officeLines({ role: 'governor' }, loei)).toEqual(['ผู้ว่าราชการจังหวัดเลย']);
    expect(officeLines({ role: 'secretary-general' }, { kind: 'opdc', name: 'สำนักงาน ก.พ.ร.' })).toEqual([
      'เลขาธิการ ก.พ.ร.',
    ]);
  });

  it('name the head of an agency by the agency', () => {
    const agency = { kind: 'agency', name: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' } as const;
    expect(officeLines({ role: 'kpi-supervisor' }, agency)).toEqual(['หัวหน้าสำนักงานพัฒนาชุมชนจังหวัดเลย']);
    expect(officeLines({ role: 'kpi-host' }, agency)).toEqual(['เจ้าภาพตัวชี้วัด สำนักงานพัฒนาชุมชนจังหวัดเลย']);
  });
});
