import { expect, it } from 'vitest';
import { clusterEraOf, hostKinds, isOpenOn, partyOf, partyTitle, provinceOf } from './organisation.ts';
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

it('a cluster is a party of its own, and its id names the grouping it belongs to', () => {
  expect(['TH-42', 'TH-42.cd', 'opdc', 'cluster-2560-3', 'cluster-2560-3.cd', 'central.pmqa'].map(partyOf)).toEqual([
    'TH-42',
    'TH-42',
    null,
    'cluster-2560-3',
    null,
    null,
  ]);
  expect(['cluster-2552-18', 'cluster-2560-3', 'cluster-2551-3', 'TH-42'].map(clusterEraOf)).toEqual([
    2552,
    2560,
    null,
    null,
  ]);
});

it('a party is called by its full name', () => {
  expect(['เลย', 'กลุ่มจังหวัดภาคตะวันออก'].map(partyTitle)).toEqual(['จังหวัดเลย', 'กลุ่มจังหวัดภาคตะวันออก']);
});

it('the office of a governor reads as under a signature', () => {
  expect(officeTitle('governor', 'กลุ่มจังหวัดภาคตะวันออก')).toBe('หัวหน้ากลุ่มจังหวัดภาคตะวันออก');
  expect(officeTitle('provincial-officer', 'กลุ่มจังหวัดภาคตะวันออก')).toBe('เจ้าหน้าที่กลุ่มจังหวัดภาคตะวันออก');
  expect(officeTitle('governor', 'เลย')).toBe('ผู้ว่าราชการจังหวัดเลย');
});

it('an id is whole: nothing stands before or after it', () => {
  expect(['xTH-42', 'TH-42.', 'TH-42.CD', 'TH-42 '].map(provinceOf)).toEqual([null, null, null, null]);
  expect(['xcluster-2560-3', 'cluster-2560-3x', 'cluster-2560-'].map(clusterEraOf)).toEqual([null, null, null]);
});

it('an organisation is chosen for something new until the day before it closes', () => {
  expect(isOpenOn({ closedOn: null }, '2025-01-01')).toBe(true);
  expect(['2025-09-30', '2025-10-01', '2025-10-02'].map((day) => isOpenOn({ closedOn: '2025-10-01' }, day))).toEqual([
    true,
    false,
    false,
  ]);
});

it('an agency and a district may host indicators, no other kind of organisation may', () => {
  expect(hostKinds).toEqual(['agency', 'district']);
});
