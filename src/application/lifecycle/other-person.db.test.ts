import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import { auditMoves, ownTemplateMoves } from '../../domain/kpi-template/kpi-template-moves.ts';
import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { checkOtherPerson } from './other-person.ts';

type Move = StatusMove<string, string>;
const lifecycles: readonly (readonly [string, readonly Move[]])[] = [
  ['agreement', agreementMoves],
  ['report', reportMoves],
  ['result', resultMoves],
  ['kpi-template', [...ownTemplateMoves, ...auditMoves]],
];
const moves = lifecycles.flatMap(([, rows]) => rows);
const ruled = moves.filter((move) => move.otherPersonThan !== undefined);
/** What is done to a thing without being a move of it. */
const seats: Partial<Record<Role, string>> = {
  'provincial-officer': 'TH-42',
  governor: 'TH-42',
  'kpi-supervisor': 'TH-42.cd',
  'supervising-minister': 'central.opm',
};
const otherActs = ['result.save', 'result.assess'];

it('a move that binds needs another person than the one before it, or is named here with its reason', () => {
  const alone = moves.filter((move) => move.binding !== undefined && move.otherPersonThan === undefined);
  // Whoever signed may find the fault in it; nothing is decided by it but that all sign anew.
  // Nobody did anything before it: the party did not report. The announcement that follows is another person's.
  // Who gives the scores sums them up; it is the announcement that another person makes.
  // Taking that conclusion back decides nothing: the round is the province's again.
  // Nor does opening it again: whoever gives the scores concludes anew, and all that was laid before a body is stale.
  expect(alone.map((move) => move.action)).toEqual([
    ...['void-signatures', 'conclude-unreported', 'withdraw-unreported', 'conclude-assessment', 'reopen-concluded'],
  ]);
});

it('the earlier acts of a move are acts that the journal knows', () => {
  const known = [...lifecycles.flatMap(([name, rows]) => rows.map((move) => `${name}.${move.action}`)), ...otherActs];
  for (const move of ruled) for (const act of move.otherPersonThan?.acts ?? []) expect(known).toContain(act.action);
});

describeOnEachDatabase('whoever did the earlier act', (database) => {
  const today = '2025-10-06';
  const transactions = () => openTransactions(database.pool, () => `${today}T02:00:00.000Z`);
  const where = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'] };
  let colleague: (role: Role, organisationId: string) => Promise<Actor>;

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    // A province has one governor at a time: whoever has the role already is the colleague.
    const known = new Map<Role, Actor>();
    colleague = async (role, organisationId) => {
      const one =
        known.get(role) ?? (await setting.person(`${timeOrderedIds.next()}@example.th`, 'คนอื่น', role, organisationId));
      known.set(role, one);
      return one;
    };
  });

  const cases = ruled.flatMap((move) => (move.otherPersonThan?.acts ?? []).map((act) => ({ move, act })));
  it.each(cases)(
    '$act.action may not make the move $move.action, in person or by delegation',
    async ({ move, act }) => {
      const subject = `2568/12m/${move.action}.${act.action}`;
      const base = { actorName: 'ผู้ทดสอบ', action: act.action, before: null, after: null, reason: null };
      const did = { ...base, organisationId: 'TH-42', actorUserId: 'same', actingFor: null, subject };
      await transactions().run(({ journal }) => journal.append(did));
      const seat = { role: move.actor, organisationId: 'TH-42' };
      const people: readonly Actor[] = [
        { userId: 'same', name: 'ผู้ทดสอบ', holdings: [seat] },
        { userId: 'same', name: 'ผู้ทดสอบ', holdings: [{ ...seat, onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' }] },
      ];
      const asks = (actor: Actor, about = subject) =>
        transactions().read((stores) => checkOtherPerson(stores, actor, { move, where, subject: about, today }));
      const nobodyElse = await transactions().read(({ hosts }) => hosts.othersWith(move.actor, null, ['same'], today));
      const alone = move.otherPersonThan?.unlessAlone !== undefined && nobodyElse === 0;
      for (const actor of people) expect(codesOf(await asks(actor))).toEqual(alone ? [] : ['same-person']);
      await colleague(move.actor, seats[move.actor] ?? 'opdc');
      for (const actor of people) {
        const refused = await asks(actor);
        expect(refused).toMatchObject({ refusals: [{ code: 'same-person', facts: { did: act.words } }] });
        expect(refused.ok || Number(Object(refused.refusals[0]?.facts).others)).toBeGreaterThan(0);
        expect((await asks(actor, '2568/6m/another-thing')).ok).toBe(true);
      }
      expect((await asks({ userId: 'another', name: 'คนอื่น', holdings: [seat] })).ok).toBe(true);
    },
  );
});
