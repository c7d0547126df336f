import { expect, it } from 'vitest';
import { addressPart } from './address-parts.ts';

it.each([
  ['org', 'th-๔๒', 'TH-42'],
  ['agency', 'Th-42.CD', 'TH-42.cd'],
  ['organisationId', ' Cluster-2560-1\u200b', 'cluster-2560-1'],
  ['round', '๑๒M', '12m'],
  ['year', '๒๕๖๘', '2568'],
  ['sha256', 'AB12', 'ab12'],
  ['code', '๑.๒.๓-Sme\u00ad', '1.2.3-Sme'],
  ['org', 'ＴＨ－４２', 'TH-42'],
  ['place', 'th\u201142', 'TH-42'],
  ['code', '１.１\u2013SME', '1.1-SME'],
  ['letter', '2569-420CD77223', '2569-420cd77223'],
  ['org', 'Central-TH-42', 'central-th-42'],
  ['series', 'Circular', 'circular'],
])('a part of an address is read as it is compared: %s %s', (name, typed, read) => {
  expect(addressPart(name, typed)).toBe(read);
  expect(addressPart(name, read)).toBe(read);
});

it.each(['province', 'organisation', 'party', 'sender'])('the part %s names an organisation', (name) => {
  expect(addressPart(name, 'th-42.Cd')).toBe('TH-42.cd');
});

it.each(['duty', 'move', 'format', 'act', 'action', 'body', 'unit', 'unitId'])(
  'the part %s is a name that the system gave',
  (name) => {
    expect(addressPart(name, 'Ab-1')).toBe('ab-1');
  },
);
