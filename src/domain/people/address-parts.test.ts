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
])('a part of an address is read as it is compared: %s %s', (name, typed, read) => {
  expect(addressPart(name, typed)).toBe(read);
  expect(addressPart(name, read)).toBe(read);
});
