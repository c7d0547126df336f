import { describe, expect, it } from 'vitest';
import { expectedPermissions as expected } from '../../testing/expected-permissions.data.ts';
import type { Actor } from './actor.ts';
import { isPermitted } from './is-permitted.ts';
import { permissionNames } from './permissions.ts';
import { type Role, roles } from './roles.ts';

const seat: Record<Role, string> = {
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

const columns: readonly Role[] = [
  'administrator',
  'opdc-officer',
  'evaluator',
  'committee-member',
  'central-data-owner',
  'supervising-minister',
  'interior-minister',
  'permanent-secretary',
  'governor',
  'provincial-officer',
  'kpi-host',
  'kpi-supervisor',
  'deputy-governor',
  'public',
  'secretary-general',
];

const acting = (role: Role, onBehalfOf?: string): Actor => ({
  userId: 'u',
  name: 'ผู้ทดสอบ',
  holdings: [
    {
      ...{ role, organisationId: seat[role], ...(onBehalfOf === undefined ? {} : { onBehalfOf }) },
      ...(role === 'central-data-owner' ? { measures: ['2568/2.1-PMQA'] } : {}),
    },
  ],
});

describe('who may do what, and where', () => {
  it('is written out for every action and every role', () => {
    expect(Object.keys(expected).sort()).toEqual([...permissionNames].sort());
    expect([...columns].sort()).toEqual([...roles].sort());
  });

  const cases = permissionNames.flatMap((name) =>
    columns.map((role, index) => ({ name, role, mark: expected[name].replaceAll(' ', '')[index] })),
  );
  it.each(cases)('$name by $role in the own province and in another ($mark)', ({ name, role, mark }) => {
    expect(['A', 'o', '-']).toContain(mark);
    const about = { submitted: true, measure: '2568/2.1-PMQA' };
    const own = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'], ...about };
    const other = { organisationId: 'TH-50', hostAgencyIds: ['TH-50.cd'], ...about };
    expect(isPermitted(name, acting(role), own)).toBe(mark !== '-');
    expect(isPermitted(name, acting(role), other)).toBe(mark === 'A');
  });
});

describe('a central data owner', () => {
  const supplies = (role: Role, measure?: string) =>
    isPermitted('supply-central-score', acting(role), { organisationId: 'TH-42', ...(measure ? { measure } : {}) });

  it('supplies its own measures in every province, of the year they are named for, and no other', () => {
    expect(supplies('central-data-owner', '2568/2.1-PMQA')).toBe(true);
    for (const other of ['2568/2.3-EIT', '2567/2.1-PMQA', undefined])
      expect(supplies('central-data-owner', other)).toBe(false);
  });

  it('has OPDC, which may supply any of them', () => {
    for (const measure of ['2568/2.1-PMQA', '2568/2.3-EIT']) expect(supplies('opdc-officer', measure)).toBe(true);
  });
});

describe('a cluster of provinces', () => {
  const cluster = 'cluster-2552-7';
  const where = (organisationId: string) => ({ organisationId, hostAgencyIds: ['TH-42.cd'], submitted: false });
  const inCluster = (role: Role): Actor => ({
    userId: 'u',
    name: 'ผู้ทดสอบ',
    holdings: [{ role, organisationId: cluster }],
  });
  const inMember = (role: Role): Actor => ({
    userId: 'u',
    name: 'ผู้ทดสอบ',
    holdings: [{ role, organisationId: seat[role], clusterIds: [cluster, 'cluster-2560-7'] }],
  });

  it('is acted for only by those who hold a role in it', () => {
    expect(isPermitted('edit-agreement', inCluster('provincial-officer'), where(cluster))).toBe(true);
    expect(isPermitted('sign-agreement', inCluster('governor'), where(cluster))).toBe(true);
    for (const name of ['edit-agreement', 'propose-agreement', 'assign-host', 'sign-agreement'] as const)
      for (const role of ['governor', 'provincial-officer', 'kpi-host'] as const)
        expect(isPermitted(name, inMember(role), where(cluster)), `${name} by ${role}`).toBe(false);
  });

  it('gives those who act for it no right in its member provinces or in another cluster', () => {
    const held = permissionNames.filter((name) =>
      (['governor', 'provincial-officer'] as const).some(
        (role) =>
          isPermitted(name, inCluster(role), where('TH-42')) ||
          isPermitted(name, inCluster(role), where('cluster-2552-8')),
      ),
    );
    expect(held.filter((name) => expected[name].replaceAll(' ', '')[8] !== 'A')).toEqual([]);
  });

  it('shows its drafts to its member provinces, and to no other cluster or province', () => {
    for (const role of ['governor', 'provincial-officer', 'kpi-host', 'kpi-supervisor'] as const) {
      expect(isPermitted('read-drafts', inMember(role), where(cluster)), role).toBe(true);
      expect(isPermitted('read-drafts', inMember(role), where('cluster-2552-8')), role).toBe(false);
      expect(isPermitted('read-drafts', acting(role), where(cluster)), role).toBe(false);
    }
  });

  it('lets the agency of a member province enter what it hosts, and nothing else', () => {
    expect(isPermitted('enter-result', inMember('kpi-host'), where(cluster))).toBe(true);
    expect(isPermitted('enter-result', acting('kpi-host'), where(cluster))).toBe(false);
    const hostedByOthers = { organisationId: cluster, hostAgencyIds: ['TH-41.cd'] };
    expect(isPermitted('enter-result', inMember('kpi-host'), hostedByOthers)).toBe(false);
  });
});

describe('a national body', () => {
  it('is appointed and written for by OPDC alone, which does neither for a body of a province', () => {
    for (const name of ['appoint-body', 'keep-body-record'] as const)
      for (const role of columns) {
        const national = isPermitted(name, acting(role), { organisationId: 'committee.oversight' });
        expect(national, `${name} by ${role}`).toBe(role === 'opdc-officer');
        expect(isPermitted(name, acting('opdc-officer'), { organisationId: 'TH-42.c-database' })).toBe(false);
        expect(isPermitted(name, acting('opdc-officer'), { organisationId: 'cluster-2560-7' })).toBe(false);
      }
  });
});

describe('the limits of a role', () => {
  it('a host enters results only for indicators its own agency hosts', () => {
    const hostedByOthers = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.nre'] };
    expect(isPermitted('enter-result', acting('kpi-host'), hostedByOthers)).toBe(false);
    expect(isPermitted('enter-result', acting('kpi-host'), { organisationId: 'TH-42' })).toBe(false);
  });

  it('OPDC and the evaluator see no draft before the province has submitted it', () => {
    for (const role of ['opdc-officer', 'evaluator'] as const) {
      expect(isPermitted('read-drafts', acting(role), { organisationId: 'TH-42' })).toBe(false);
      expect(isPermitted('read-drafts', acting(role), { organisationId: 'TH-42', submitted: false })).toBe(false);
    }
  });

  it('a deputy acting for the governor signs and endorses, but delegates no further', () => {
    const deputy = acting('governor', 'ผู้ว่าราชการจังหวัดเลย');
    expect(isPermitted('sign-agreement', deputy, { organisationId: 'TH-42' })).toBe(true);
    expect(isPermitted('endorse-report', deputy, { organisationId: 'TH-42' })).toBe(true);
    expect(isPermitted('sign-agreement', deputy, { organisationId: 'TH-50' })).toBe(false);
    expect(isPermitted('delegate-authority', deputy, { organisationId: 'TH-42' })).toBe(false);
  });

  it('a person without a role may do nothing', () => {
    const nobody: Actor = { userId: 'u', name: 'ผู้ทดสอบ', holdings: [] };
    const allowed = permissionNames.filter((name) =>
      isPermitted(name, nobody, { organisationId: 'TH-42', submitted: true }),
    );
    expect(allowed).toEqual([]);
  });
});
