import { expect, it } from 'vitest';
import { provinceOf } from './organisation.ts';
import { officeTitle } from './roles.ts';

it('an agency belongs to its province; national bodies and clusters belong to none', () => {
  expect(['TH-42', 'TH-42.cd', 'opdc', 'cluster-2560-3', 'central.pmqa', 'TH-4', 'TH-421'].map(provinceOf)).toEqual([
    'TH-42',
    'TH-42',
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('the office of a governor reads as under a signature', () => {
  expect(officeTitle('governor', 'เลย')).toBe('ผู้ว่าราชการจังหวัดเลย');
});
