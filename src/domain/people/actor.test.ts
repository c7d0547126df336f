import { expect, it } from 'vitest';
import { nameInOffice } from './actor.ts';

const deputy = { name: 'นาย ก' };
const held = { role: 'governor', organisationId: 'TH-42' } as const;
const onBehalfOf = 'ผู้ว่าราชการจังหวัดเลย';
const ownOffice = 'รองผู้ว่าราชการจังหวัด';

it('whoever acts for another is named with their own office, everybody else by name alone', () => {
  expect(nameInOffice(deputy, { ...held, onBehalfOf, ownOffice })).toBe('นาย ก รองผู้ว่าราชการจังหวัด');
  expect(nameInOffice(deputy, { ...held, onBehalfOf })).toBe('นาย ก');
  expect(nameInOffice(deputy, { ...held, ownOffice })).toBe('นาย ก');
  expect(nameInOffice(deputy, held)).toBe('นาย ก');
  expect(nameInOffice(deputy, undefined)).toBe('นาย ก');
});
