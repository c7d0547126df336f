import { expect, it } from 'vitest';
import { groupsOfConvener, inviteeGroups } from './invitee-groups.ts';

it('a province invites groups of its own, a national convener provinces and central offices, and both the body that meets', () => {
  expect(groupsOfConvener('TH-13')).toEqual(['body', 'agencies', 'districts', 'hosts']);
  expect(groupsOfConvener(null)).toEqual(['body', 'provinces', 'clusters', 'central']);
  expect(new Set([...groupsOfConvener('TH-13'), ...groupsOfConvener(null)])).toEqual(new Set(inviteeGroups));
});
