import { describe, expect, it } from 'vitest';
import { accessScopeNames, accessScopes, isAccessScope } from './access-scope.ts';
import { systemActor, visitor } from './actor.ts';
import { holdingFor, isPermitted } from './is-permitted.ts';
import { placeNames } from './permission.ts';
import { delegableRoles, delegateRole, isRole, officeTitle, roleNameIn, roleNames, roleSeats, roles } from './roles.ts';

describe('the roles of a year', () => {
  it('are each held in their own kinds of organisation', () => {
    expect(roleSeats).toEqual({
      administrator: ['opdc'],
      'secretary-general': ['opdc'],
      'opdc-officer': ['opdc'],
      evaluator: ['opdc', 'central'],
      'committee-member': ['committee'],
      'supervising-minister': ['central'],
      'interior-minister': ['central'],
      'permanent-secretary': ['central'],
      governor: ['province', 'cluster'],
      'deputy-governor': ['province'],
      'provincial-officer': ['province', 'cluster'],
      'kpi-host': ['agency', 'district'],
      'kpi-supervisor': ['agency', 'district'],
      'central-data-owner': ['central', 'opdc'],
      public: ['public'],
    });
    expect(Object.keys(roleNames)).toEqual([...roles]);
    expect([isRole('governor'), isRole('king')]).toEqual([true, false]);
  });

  it('let a deputy governor exercise the authority of a governor, and nobody that of another', () => {
    expect(delegableRoles).toEqual(['governor']);
    expect(roleNames[delegateRole]).toBe('รองผู้ว่าราชการจังหวัด');
  });

  it('are called by what they are where they are held', () => {
    expect(roleNameIn('governor', 'TH-42')).toBe('ผู้ว่าราชการจังหวัด');
    expect(roleNameIn('governor', 'cluster-2560-7')).toBe('หัวหน้ากลุ่มจังหวัด');
    expect(roleNameIn('provincial-officer', 'cluster-2560-7')).toBe('เจ้าหน้าที่กลุ่มจังหวัด');
    expect(officeTitle('provincial-officer', 'เลย')).toBe('เจ้าหน้าที่สำนักงานจังหวัด เลย');
    expect(officeTitle('kpi-host', 'กลุ่มจังหวัด 1')).toBe('เจ้าภาพตัวชี้วัด กลุ่มจังหวัด 1');
  });
});

describe('who has not signed in', () => {
  it('holds the role of the public alone, and Samrit itself none', () => {
    expect(visitor).toEqual({ userId: '', name: 'ประชาชน', holdings: [{ role: 'public', organisationId: 'public' }] });
    expect(isPermitted('read-published', visitor, { organisationId: 'TH-42' })).toBe(true);
    expect(isPermitted('read-province', visitor, { organisationId: 'TH-42' })).toBe(false);
    expect(systemActor).toEqual({ userId: 'system', name: 'ระบบ', holdings: [] });
  });
});

describe('where a role reaches', () => {
  const acting = (
    holding: Parameters<typeof holdingFor>[1]['holdings'][number],
    ...more: readonly (typeof holding)[]
  ) => ({
    userId: 'u',
    name: 'ผู้ทดสอบ',
    holdings: [holding, ...more],
  });
  const governor = { role: 'governor', organisationId: 'TH-42' } as const;
  const delegated = { ...governor, onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' };

  it('is through one’s own authority before that of another', () => {
    expect(holdingFor('sign-agreement', acting(delegated, governor), { organisationId: 'TH-42' })).toBe(governor);
    expect(holdingFor('sign-agreement', acting(delegated), { organisationId: 'TH-42' })).toBe(delegated);
    expect(holdingFor('sign-agreement', acting(governor), { organisationId: 'TH-50' })).toBeUndefined();
  });

  it('is the organisation itself where it is no party', () => {
    const officer = { role: 'provincial-officer', organisationId: 'opdc' } as const;
    expect(isPermitted('propose-agreement', acting(officer), { organisationId: 'TH-42' })).toBe(false);
    expect(isPermitted('propose-agreement', acting(officer), { organisationId: 'central.pmqa' })).toBe(false);
    expect(isPermitted('propose-agreement', acting(officer), { organisationId: 'opdc' })).toBe(true);
  });

  it('is what the agency hosts, and nothing where no host is named', () => {
    const host = { role: 'kpi-host', organisationId: 'TH-42.cd' } as const;
    expect(isPermitted('enter-result', acting(host), { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'] })).toBe(
      true,
    );
    expect(isPermitted('enter-result', acting(host), { organisationId: 'TH-42' })).toBe(false);
  });

  it('has a name for every place', () => {
    expect(Object.keys(placeNames)).toEqual([
      'national',
      'once-submitted',
      'own-province',
      'own-cluster',
      'own-agency',
      'own-measure',
      'in-person',
      'central',
    ]);
  });
});

describe('the scopes of an access token', () => {
  it('are three, each with a name', () => {
    expect(Object.keys(accessScopeNames)).toEqual([...accessScopes]);
    expect(['read', 'letters:receive', 'admin', 'write', ''].map(isAccessScope)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
