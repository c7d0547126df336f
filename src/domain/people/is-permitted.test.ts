import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { isEverPermitted, isPermitted, isPermittedAnywhere } from './is-permitted.ts';
import { permissionNames } from './permissions.ts';
import { type Role, roles } from './roles.ts';

const seats: Record<Role, string> = {
  administrator: 'opdc',
  'secretary-general': 'opdc',
  'opdc-officer': 'opdc',
  evaluator: 'opdc',
  'committee-member': 'committee.oversight',
  'supervising-minister': 'central.opm',
  'interior-minister': 'central.moi',
  'permanent-secretary': 'central.moi',
  governor: 'TH-42',
  'deputy-governor': 'TH-42',
  'provincial-officer': 'TH-42',
  'kpi-host': 'TH-42.cd',
  'kpi-supervisor': 'TH-42.cd',
  'central-data-owner': 'central.pmqa',
  public: 'public',
};

describe('what is asked before any row of the organisation is read', () => {
  const holding = (role: Role, organisationId: string, more: object = {}): Actor => ({
    ...{ userId: role, name: role, holdings: [{ role, organisationId, ...more }] },
  });
  const host = holding('kpi-host', 'TH-42.cd', { clusterIds: ['cluster-2552-7'] });
  const owner = (measures?: readonly string[]) => holding('central-data-owner', 'central.pmqa', { measures });

  it('lets a host of the province or of its cluster go on, whatever it hosts, and nobody of another place', () => {
    expect(isEverPermitted('enter-result', host, 'TH-42')).toBe(true);
    expect(isEverPermitted('enter-result', host, 'cluster-2552-7')).toBe(true);
    expect(isEverPermitted('enter-result', host, 'TH-50')).toBe(false);
    expect(isEverPermitted('enter-result', holding('kpi-host', 'TH-42.cd'), 'cluster-2552-7')).toBe(false);
  });

  it('lets an owner of any measure go on in every province, and one of none nowhere', () => {
    expect(isEverPermitted('supply-central-score', owner(['2568/2.1']), 'TH-50')).toBe(true);
    expect(isEverPermitted('supply-central-score', owner([]), 'TH-50')).toBe(false);
    expect(isEverPermitted('supply-central-score', owner(), 'TH-50')).toBe(false);
  });

  it('takes the document for sent, one authority of several for enough, and a role without the right for nothing', () => {
    const opdc = holding('opdc-officer', 'opdc');
    expect(isPermitted('read-drafts', opdc, { organisationId: 'TH-42' })).toBe(false);
    expect(isEverPermitted('read-drafts', opdc, 'TH-42')).toBe(true);
    const both = { ...opdc, holdings: [...opdc.holdings, ...host.holdings] };
    expect(isEverPermitted('enter-result', both, 'TH-42')).toBe(true);
    expect(isEverPermitted('manage-users', host, 'TH-42')).toBe(false);
    expect(isEverPermitted('enter-result', { ...opdc, holdings: [] }, 'TH-42')).toBe(false);
  });

  it('is never stricter than the question about the object itself', () => {
    for (const name of permissionNames)
      for (const role of roles) {
        const actor = holding(role, seats[role], { measures: ['2568/2.1'], clusterIds: ['cluster-2552-7'] });
        for (const organisationId of ['TH-42', 'TH-50', 'opdc', 'cluster-2552-7', seats[role]]) {
          const where = { organisationId, hostAgencyIds: [seats[role]], measure: '2568/2.1', submitted: true };
          if (isPermitted(name, actor, where)) expect(isEverPermitted(name, actor, organisationId)).toBe(true);
        }
      }
  });
});

describe('what is asked before the organisation is known', () => {
  const acting = (role: Role, more: object = {}): Actor => ({
    ...{ userId: role, name: role, holdings: [{ role, organisationId: seats[role], ...more }] },
  });

  it('is a right that the role has in some place, and never stricter than the question about one', () => {
    expect(isPermittedAnywhere('enter-result', acting('kpi-host'))).toBe(true);
    expect(isPermittedAnywhere('manage-users', acting('kpi-host'))).toBe(false);
    for (const name of permissionNames)
      for (const role of roles)
        if (isEverPermitted(name, acting(role, { measures: ['2568/2.1'] }), 'TH-42'))
          expect(isPermittedAnywhere(name, acting(role, { measures: ['2568/2.1'] })), `${name} ${role}`).toBe(true);
  });

  it('needs a measure of an owner, and of whoever acts in person their own authority', () => {
    const owner = (measures?: readonly string[]) => acting('central-data-owner', { measures });
    expect(
      [owner(['2568/2.1']), owner([]), owner()].map((one) => isPermittedAnywhere('supply-central-score', one)),
    ).toEqual([true, false, false]);
    const governor = [acting('governor'), acting('governor', { onBehalfOf: 'g-1' })];
    expect(governor.map((one) => isPermittedAnywhere('delegate-authority', one))).toEqual([true, false]);
    expect(governor.map((one) => isPermittedAnywhere('sign-agreement', one))).toEqual([true, true]);
  });
});

describe('what is asked for two together', () => {
  it('is permitted only where it is permitted to each of them by themselves', () => {
    let different = 0;
    for (const name of permissionNames)
      for (const one of roles)
        for (const other of roles) {
          const acting = (role: Role): Actor => ({
            ...{ userId: role, name: role, holdings: [{ role, organisationId: seats[role] }] },
          });
          const [alone, onlyWith] = [acting(one), acting(other)];
          const both = { ...alone, onlyWith };
          const where = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'] };
          const each = isPermitted(name, alone, where) && isPermitted(name, onlyWith, where);
          expect(isPermitted(name, both, where), `${name} ${one} ${other}`).toBe(each);
          const ever = isEverPermitted(name, alone, 'TH-42') && isEverPermitted(name, onlyWith, 'TH-42');
          expect(isEverPermitted(name, both, 'TH-42')).toBe(ever);
          const anywhere = isPermittedAnywhere(name, alone) && isPermittedAnywhere(name, onlyWith);
          expect(isPermittedAnywhere(name, both)).toBe(anywhere);
          if (isPermitted(name, alone, where) !== each) different += 1;
        }
    expect(different).toBeGreaterThan(100);
  });
});
