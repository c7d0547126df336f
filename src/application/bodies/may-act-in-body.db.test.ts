import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import * as bodiesContract from '../../contract/api/bodies.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Role, roleSeats, roles } from '../../domain/people/roles.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReference } from '../people/load-reference.ts';
import { appointBody } from './appoint-body.ts';
import { endHolder } from './end-holder.ts';
import { loadReferenceBodies } from './load-reference-bodies.ts';
import { mayActInBody } from './may-act-in-body.ts';
import { nameHolder } from './name-holder.ts';
import { readBody } from './read-body.ts';

const now = '2026-01-15T02:00:00.000Z';
const day = civilDateOf(now);

/** A body of the nation and one of a province, with the seats of its chair and of a secretary. */
const bodies = [
  {
    bodyId: 'committee.commission',
    appointmentId: 'manual-2554',
    chair: 1,
    secretary: 14,
    appoints: ['opdc-officer@opdc'],
  },
  {
    ...{ bodyId: 'TH-13.c-database', appointmentId: 'order-8556-2562', chair: 1, secretary: 2 },
    appoints: ['governor@TH-13', 'provincial-officer@TH-13'],
  },
] as const;

/** Where each role is held: at home of the provincial body, and in another province. */
const placeOf: Readonly<Record<string, string>> = { agency: 'TH-13.stat', province: 'TH-13', central: 'central.moi' };
const outsiders: readonly (readonly [string, Actor])[] = roles.flatMap((role: Role) => {
  const [kind = 'public'] = roleSeats[role];
  const place = placeOf[kind] ?? { committee: 'committee.oversight' }[kind as string] ?? kind;
  const places = place.startsWith('TH-13') ? [place, place.replace('TH-13', 'TH-42')] : [place];
  return places.map((one) => [`${role}@${one}`, { ...actorOf(role, one), userId: `u-${role}` }] as const);
});

const nobody = (userId: string): Actor => ({ userId, name: userId, holdings: [] });

describeOnEachDatabase('a body and its members', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => day },
    ids: timeOrderedIds,
  });
  const may = (by: Actor, bodyId: string, on: string = day) =>
    deps().transactions.read((stores) => mayActInBody(stores, by, { bodyId, day: on }));
  /** Every act on a body, given so that whoever may do it is refused for something else. */
  const acts = ({
    bodyId,
    appointmentId,
    chair,
  }: (typeof bodies)[number]): Readonly<Record<string, (by: Actor) => Promise<Outcome<unknown>>>> => ({
    appointBody: (by) =>
      appointBody(deps(), by, {
        ...{ bodyId, document: 'order', number: '', issuedOn: day, title: '', appointedBy: '', quorum: null },
        ...{ validFrom: day, validTo: null, required: [], seats: [] },
      }),
    nameHolder: (by) =>
      nameHolder(deps(), by, {
        ...{ bodyId, appointmentId, position: chair, as: 'holder', email: '', name: '', document: '' },
        ...{ validFrom: day, validTo: null },
      }),
    endHolder: (by) =>
      endHolder(deps(), by, { bodyId, appointmentId, position: chair, holderId: 'none', lastDay: day, reason: '' }),
  });
  /** The acts on a body that the API offers. */
  const changing = Object.values(bodiesContract).flatMap((one) =>
    'method' in one && one.method !== 'GET' ? [String(one.id)] : [],
  );
  const isForbidden = (outcome: Outcome<unknown>) =>
    !outcome.ok && outcome.refusals.some(({ code }) => code === 'forbidden');

  beforeAll(async () => {
    await loadReference(deps());
    await loadReferenceBodies(deps());
    for (const one of ['chair', 'substitute', 'secretary', 'former'])
      await database.pool.query(
        `INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ($1, $1 || '@example.go.th', $1, 'x', now())`,
        [one],
      );
    for (const { bodyId, appointmentId, chair, secretary } of bodies) {
      const by = bodyId.startsWith('TH') ? actorOf('governor', 'TH-13') : actorOf('opdc-officer', 'opdc');
      const seat = (position: number, who: string, as: 'holder' | 'substitute', from: string, to: string | null) =>
        nameHolder(deps(), by, {
          ...{ bodyId, appointmentId, position, as, email: `${who}@example.go.th`, name: '', document: '' },
          ...{ validFrom: from, validTo: to },
        });
      accepted(await seat(chair, 'former', 'holder', '2025-01-01', '2025-12-31'));
      accepted(await seat(chair, 'chair', 'holder', '2026-01-01', null));
      accepted(await seat(chair, 'substitute', 'substitute', '2026-01-01', '2026-01-31'));
      accepted(await seat(secretary, 'secretary', 'holder', '2026-01-01', null));
    }
  });

  it.each(bodies)(
    '$bodyId: every act on it is allowed to those who appoint it, and refused to all others',
    async (body) => {
      const people = [
        ...outsiders,
        ...['chair', 'substitute', 'secretary', 'former'].map((one) => [one, nobody(one)] as const),
      ];
      expect(Object.keys(acts(body))).toEqual(expect.arrayContaining(changing));
      expect(changing).toContain('appointBody');
      for (const [act, run] of Object.entries(acts(body))) {
        const allowed: string[] = [];
        for (const [name, by] of people) if (!isForbidden(await run(by))) allowed.push(name);
        expect(allowed, act).toEqual(body.appoints);
      }
    },
  );

  it.each(bodies)(
    '$bodyId: sits with its members and substitutes on their days, and its secretary writes',
    async ({ bodyId }) => {
      const table = await Promise.all(
        ['chair', 'substitute', 'secretary', 'former'].map(async (one) => {
          const { sits, writes } = await may(nobody(one), bodyId);
          return [one, sits, writes];
        }),
      );
      expect(table).toEqual([
        ['chair', true, false],
        ['substitute', true, false],
        ['secretary', true, true],
        ['former', false, false],
      ]);
      expect((await may(nobody('former'), bodyId, '2025-12-31')).sits).toBe(true);
      expect((await may(nobody('substitute'), bodyId, '2026-02-01')).sits).toBe(false);
    },
  );

  it.each(bodies)(
    '$bodyId: nobody from outside sits in it or writes for it while its secretary has an account',
    async ({ bodyId }) => {
      for (const [name, by] of outsiders)
        expect(await may(by, bodyId), name).toEqual({ parts: [], sits: false, writes: false });
    },
  );

  it.each(bodies)(
    '$bodyId: shows its positions to all, names to who signs in, and its forms to who appoints it',
    async ({ bodyId, appoints }) => {
      for (const [name, by] of outsiders) {
        const reading = accepted(await readBody(deps(), by, { bodyId }));
        expect(reading.current?.seats.length, name).toBeGreaterThan(2);
        expect(reading.seesHolders, name).toBe(!name.startsWith('public'));
        expect(
          reading.current?.seats.some((seat) => seat.holders.length > 0),
          name,
        ).toBe(reading.seesHolders);
        expect(reading.mayAppoint, name).toBe((appoints as readonly string[]).includes(name));
      }
    },
  );
});
