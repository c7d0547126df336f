import { expect, it } from 'vitest';
import { convenerTitle } from './convener-title.ts';

it('a province convenes with the word of its kind, every other organisation by its own name', () => {
  const titleOf = (organisationId: string, convenerName: string) => convenerTitle({ organisationId, convenerName });
  expect(titleOf('TH-42', 'เลย')).toBe('จังหวัดเลย');
  expect(titleOf('cluster-2560-3', 'กลุ่มจังหวัดภาคกลางตอนบน')).toBe('กลุ่มจังหวัดภาคกลางตอนบน');
  expect(titleOf('TH-42.cd', 'สำนักงานพัฒนาชุมชนจังหวัดเลย')).toBe('สำนักงานพัฒนาชุมชนจังหวัดเลย');
  expect(titleOf('committee.oversight', 'คณะกรรมการ')).toBe('คณะกรรมการ');
});
