import { describe, expect, it } from 'vitest';
import { type Actor, type Holding, systemActor, visitor } from './actor.ts';
import { isEverPermitted } from './is-permitted.ts';
import { partyOf } from './organisation.ts';
import { permissionNames } from './permissions.ts';
import { type Reach, reachOf } from './reach.ts';
import { type Role, roles } from './roles.ts';

const cluster = 'cluster-2560-1';
const measures = ['2568/2.1-PMQA'];

/** Every seat of a role, with what a holding there may carry. */
const seats: Record<Role, readonly Omit<Holding, 'role'>[]> = {
  administrator: [{ organisationId: 'opdc' }],
  'secretary-general': [{ organisationId: 'opdc' }],
  'opdc-officer': [{ organisationId: 'opdc' }],
  evaluator: [{ organisationId: 'opdc' }],
  'committee-member': [{ organisationId: 'committee.oversight' }],
  'supervising-minister': [{ organisationId: 'central.opm' }],
  'interior-minister': [{ organisationId: 'central.moi' }],
  'permanent-secretary': [{ organisationId: 'central.moi' }],
  governor: [{ organisationId: 'TH-42', clusterIds: [cluster] }, { organisationId: cluster }],
  'deputy-governor': [{ organisationId: 'TH-42', clusterIds: [cluster] }],
  'provincial-officer': [{ organisationId: 'TH-42', clusterIds: [cluster] }, { organisationId: cluster }],
  'kpi-host': [{ organisationId: 'TH-42.cd', clusterIds: [cluster] }],
  'kpi-supervisor': [{ organisationId: 'TH-42.cd', clusterIds: [cluster] }],
  'central-data-owner': [
    { organisationId: 'central.pmqa', measures },
    { organisationId: 'opdc', measures },
  ],
  public: [{ organisationId: 'public' }],
};

const organisations = ['TH-42', 'TH-42.cd', 'TH-50', 'TH-50.cd', cluster, 'cluster-2552-7', 'opdc', 'central.moi', ''];

const actorWith = (...holdings: readonly Holding[]): Actor => ({ userId: 'u-1', name: 'ผู้ทดสอบ', holdings });

/** As the database decides it (`in_reach`). */
const contains = (reach: Reach, organisationId: string) =>
  reach === 'everywhere' || reach.includes(organisationId) || reach.includes(partyOf(organisationId) ?? '-');

const heldOnce = roles.flatMap((role) =>
  seats[role].flatMap((seat) =>
    [undefined, 'g-1'].map((onBehalfOf) => {
      const holding = { role, ...seat, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
      return { role, place: seat.organisationId, onBehalfOf: onBehalfOf ?? 'themselves', actor: actorWith(holding) };
    }),
  ),
);

describe('the reach of a person', () => {
  it.each(heldOnce)(
    'contains all in which a $role of $place acting for $onBehalfOf has a right to act',
    ({ actor }) => {
      const reach = reachOf(actor);
      for (const name of permissionNames.filter((one) => !one.startsWith('read-')))
        for (const organisationId of organisations)
          if (isEverPermitted(name, actor, organisationId))
            expect(contains(reach, organisationId), `${name} in ${organisationId}`).toBe(true);
    },
  );

  it.each(heldOnce)('is nothing but what a right of a $role of $place acting for $onBehalfOf demands', ({ actor }) => {
    const demanded = (organisationId: string) =>
      permissionNames.some((name) => !name.startsWith('read-') && isEverPermitted(name, actor, organisationId));
    for (const organisationId of organisations)
      expect(contains(reachOf(actor), organisationId), organisationId).toBe(demanded(organisationId));
  });

  it.each([
    ['governor', 'TH-42', ['u-1', 'TH-42']],
    ['governor', cluster, ['u-1', cluster]],
    ['provincial-officer', 'TH-42', ['u-1', 'TH-42']],
    ['provincial-officer', cluster, ['u-1', cluster]],
    ['kpi-host', 'TH-42.cd', ['u-1', 'TH-42', cluster]],
    ['kpi-supervisor', 'TH-42.cd', ['u-1', 'TH-42', cluster]],
    ['public', 'public', ['u-1']],
  ] as const)('is never everywhere for a %s of %s', (role, organisationId, reach) => {
    const holding = seats[role].find((one) => one.organisationId === organisationId);
    expect(reachOf(actorWith({ role, organisationId, ...holding }))).toEqual(reach);
  });

  it('is the province alone for a host whose province is of no cluster', () => {
    expect(reachOf(actorWith({ role: 'kpi-host', organisationId: 'TH-10.cd' }))).toEqual(['u-1', 'TH-10']);
  });

  it('is everywhere only for those whom a right in all provinces is given, by their role and not by their seat', () => {
    const everywhere = roles.filter((role) =>
      seats[role].some((seat) => reachOf(actorWith({ role, ...seat })) === 'everywhere'),
    );
    expect(everywhere).toEqual([
      'administrator',
      'opdc-officer',
      'evaluator',
      'committee-member',
      'supervising-minister',
      'interior-minister',
      'permanent-secretary',
      'central-data-owner',
    ]);
    // Of OPDC's rows alone: it receives letters there.
    expect(reachOf(actorWith({ role: 'central-data-owner', organisationId: 'opdc' }))).toEqual(['u-1', 'opdc']);
  });

  it('is that of all holdings together', () => {
    const governor = { role: 'governor', organisationId: 'TH-42' } as const;
    expect(reachOf(actorWith(governor, { ...governor, organisationId: 'TH-50', onBehalfOf: 'g-1' }))).toEqual([
      'u-1',
      'TH-42',
      'TH-50',
    ]);
    expect(reachOf(actorWith(governor, { role: 'evaluator', organisationId: 'opdc' }))).toBe('everywhere');
  });

  it('is nothing for a visitor and for nobody in particular', () => {
    expect([reachOf(visitor), reachOf(systemActor)]).toEqual([[], ['system']]);
  });
});
