import { expect, it } from 'vitest';
import { rolesInWords } from './roles-in-words.ts';

const province = 'TH-42';
const acting = { role: 'governor', organisationId: province, onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' } as const;

it('a deputy who acts for the governor is named as that, once, and not as governor', () => {
  const deputy = { role: 'deputy-governor', organisationId: province } as const;
  const named = rolesInWords([deputy, { ...acting, ownOffice: 'รองผู้ว่าราชการจังหวัด' }]);
  expect(named).toBe('รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย');
  const minister = { role: 'supervising-minister', organisationId: 'opdc', onBehalfOf: 'รองนายกรัฐมนตรี' } as const;
  expect(rolesInWords([deputy, minister, { ...acting, ownOffice: 'รองผู้ว่าราชการจังหวัด' }])).toBe(
    'ผู้ได้รับมอบหมาย ปฏิบัติราชการแทนรองนายกรัฐมนตรี · รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย',
  );
  const host = { role: 'kpi-host', organisationId: 'TH-42.cd' } as const;
  expect(rolesInWords([deputy, host, { ...acting, ownOffice: 'รองผู้ว่าราชการจังหวัด' }])).toBe(
    'เจ้าภาพตัวชี้วัด · รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย',
  );
  expect(rolesInWords([deputy, acting])).toContain('รองผู้ว่าราชการจังหวัด ·');
  expect(rolesInWords([acting])).toBe('ผู้ได้รับมอบหมาย ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย');
});

it('everybody else is named by each role once', () => {
  const host = { role: 'kpi-host', organisationId: 'TH-42.cd' } as const;
  expect(
    rolesInWords([host, { ...host, organisationId: 'TH-42.agri' }, { role: 'governor', organisationId: province }]),
  ).toBe('เจ้าภาพตัวชี้วัด · ผู้ว่าราชการจังหวัด');
});
