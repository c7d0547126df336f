import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReference } from '../people/load-reference.ts';
import { type AppointBodyInput, appointBody } from './appoint-body.ts';
import { endHolder } from './end-holder.ts';
import { loadReferenceBodies } from './load-reference-bodies.ts';
import { mayActInBody } from './may-act-in-body.ts';
import { type NameHolderInput, nameHolder } from './name-holder.ts';
import { readBodies } from './read-bodies.ts';
import { readBody } from './read-body.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const visitor = { ...actorOf('public', 'public'), userId: '' };
const provincial = 'TH-13.c-database';
const officer = actorOf('provincial-officer', 'TH-13');

const seat = { termTo: null, represents: null } as const;
const order: AppointBodyInput = {
  ...{
    bodyId: provincial,
    document: 'order',
    outside: true,
    number: '12/2569',
    issuedOn: '2026-01-10',
    title: 'แต่งตั้งใหม่',
  },
  ...{ appointedBy: 'ผู้ว่าราชการจังหวัดปทุมธานี', quorum: null, validFrom: '2026-02-01', validTo: '2027-01-31' },
  required: ['TH-13.stat'],
  seats: [
    { ...seat, position: 1, role: 'chair', office: 'รองผู้ว่าราชการจังหวัด' },
    { ...seat, position: 2, role: 'member', office: 'สถิติจังหวัด', represents: 'TH-13.stat' },
    { ...seat, position: 3, role: 'secretary', office: 'หัวหน้าสำนักงานจังหวัด', termTo: '2026-06-30' },
  ],
};

describeOnEachDatabase('a body', (database) => {
  let now = '2026-01-15T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: timeOrderedIds,
  });
  const appoint = (given: Partial<AppointBodyInput> = {}, by: Actor = officer) =>
    appointBody(deps(), by, { ...order, ...given });
  const read = async (by: Actor = officer, bodyId = provincial) => accepted(await readBody(deps(), by, { bodyId }));
  const account = (id: string, email: string) =>
    database.pool.query(
      `INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ($1, $2, 'ผู้สาธิต ' || $1, 'x', now())`,
      [id, email],
    );
  let seats: { readonly bodyId: string; readonly appointmentId: string };
  const name = (position: number, given: Partial<NameHolderInput>, by: Actor = officer) =>
    nameHolder(deps(), by, {
      ...{
        ...seats,
        position,
        as: 'holder',
        email: '',
        name: '',
        document: '',
        validFrom: '2026-02-01',
        validTo: null,
      },
      ...given,
    });

  beforeAll(async () => {
    await loadReference(deps());
    await loadReferenceBodies(deps());
    await account('u-1', 'one@example.go.th');
    await account('u-2', 'two@example.go.th');
  });

  it('of a province is appointed by the province, one of the nation by OPDC, and by nobody else', async () => {
    for (const by of [opdc, actorOf('provincial-officer', 'TH-42'), actorOf('kpi-host', 'TH-13.stat'), visitor])
      expect(codesOf(await appoint({}, by))).toEqual(['forbidden']);
    expect(codesOf(await appoint({ bodyId: 'committee.oversight' }))).toEqual(['forbidden']);
    expect(codesOf(await appoint({ bodyId: 'TH-13.stat' }))).toEqual(['body-not-found']);
  });

  it('is not appointed by a document without number, dated ahead, or in days that do not exist', async () => {
    expect(codesOf(await appoint({ number: '' }))).toEqual(['appointment-number-required']);
    expect(codesOf(await appoint({ issuedOn: '2026-01-16' }))).toEqual(['appointment-dated-ahead']);
    expect(codesOf(await appoint({ issuedOn: '2026-02-30' }))).toEqual(['appointment-date-invalid']);
    expect(codesOf(await appoint({ validTo: '2025-12-31' }))).toEqual(['period-invalid']);
    expect(codesOf(await appoint({ validFrom: '2019-04-29' }))).toEqual(['appointment-not-latest']);
    expect(codesOf(await appoint({ document: 'x', title: '', appointedBy: '' }))).toEqual([
      ...['appointing-document-unknown', 'appointment-title-required', 'appointed-by-required'],
    ]);
  });

  it('is not appointed with seats that could not sit, and every reason names its row', async () => {
    const [chair, member, secretary] = order.seats;
    if (!chair || !member || !secretary) throw new Error('three seats');
    const refused = await appoint({
      quorum: 4,
      seats: [
        chair,
        { ...member, position: 1, role: 'chair' },
        { ...secretary, position: 0, office: '', role: 'king' },
      ],
    });
    expect(refused.ok ? [] : refused.refusals.map((one) => [one.code, one.field])).toEqual([
      ['seat-position-invalid', 'seats.2.position'],
      ['seat-role-unknown', 'seats.2.role'],
      ['seat-office-required', 'seats.2.office'],
      ['seat-position-twice', 'seats.1.position'],
      ['chair-twice', 'seats.1.role'],
      ['quorum-out-of-range', 'quorum'],
    ]);
    expect(codesOf(await appoint({ seats: [] }))).toEqual(['seats-missing']);
    expect(codesOf(await appoint({ seats: [{ ...chair, termTo: '2027-02-01' }] }))).toEqual(['seat-term-invalid']);
    expect(codesOf(await appoint({ required: ['central.budget'] }))).toEqual(['required-without-seat']);
    expect(codesOf(await appoint({ seats: [{ ...chair, represents: 'TH-99' }] }))).toEqual(['organisation-not-found']);
  });

  it('sits by its new appointment from that one’s first day on; the former ends the day before', async () => {
    seats = { bodyId: provincial, ...accepted(await appoint()) };
    const before = await read();
    expect([before.current?.number, before.current?.validTo, before.coming?.number]).toEqual([
      ...['8556/2562', '2026-01-31', '12/2569'],
    ]);
    now = '2026-02-02T02:00:00.000Z';
    const after = await read();
    expect([after.current?.number, after.former.map(({ number }) => number), after.quorum]).toEqual([
      ...['12/2569', ['8556/2562'], 1],
    ]);
    const rows = await database.pool.query(
      `SELECT organisation_id, subject FROM journal WHERE action = 'body.appoint'`,
    );
    expect(rows.rows).toEqual([{ organisation_id: 'TH-13', subject: `body/${provincial}` }]);
  });

  it('has one holder of a seat at a time, inside its term, and never the same person twice', async () => {
    expect(codesOf(await name(1, { name: 'ก' }, opdc))).toEqual(['forbidden']);
    expect(codesOf(await name(1, {}))).toEqual(['holder-name-required']);
    expect(codesOf(await name(1, { email: 'none@example.go.th' }))).toEqual(['user-not-found']);
    expect(codesOf(await name(9, { name: 'ก' }))).toEqual(['seat-not-found']);
    expect(codesOf(await name(1, { name: 'ก', validFrom: '2026-01-31' }))).toEqual(['holder-outside-appointment']);
    expect(codesOf(await name(1, { name: 'ก', validTo: '2027-02-01' }))).toEqual(['holder-outside-appointment']);
    expect(codesOf(await name(3, { name: 'ก', validFrom: '2026-07-01' }))).toEqual(['holder-outside-appointment']);
    accepted(await name(1, { email: 'One@example.go.th' }));
    expect(codesOf(await name(1, { name: 'ข', validFrom: '2026-03-01' }))).toEqual(['holder-already-there']);
    expect(codesOf(await name(1, { email: 'one@example.go.th', as: 'substitute' }))).toEqual([
      'holder-also-substitute',
    ]);
    accepted(await name(1, { email: 'two@example.go.th', as: 'substitute', validTo: '2026-03-31' }));
  });

  it('shows who holds its seats to those who sign in, and to the public its positions alone', async () => {
    const shown = await read();
    expect(shown.current?.seats[0]?.holders.map((one) => [one.as, one.name])).toEqual([
      ['holder', 'ผู้สาธิต u-1'],
      ['substitute', 'ผู้สาธิต u-2'],
    ]);
    const open = await read(visitor);
    expect(open.current?.seats.map((one) => [one.office, one.holders])).toEqual([
      ...order.seats.map(({ office }) => [office, []]),
    ]);
    expect([open.seesHolders, open.mayAppoint, open.choices]).toEqual([false, false, []]);
    const listed = accepted(await readBodies(deps(), { ...officer, userId: 'u-1' }));
    expect(listed.bodies.filter((one) => one.isOwn).map(({ body }) => body.id)).toEqual([provincial]);
    expect(listed.bodies.at(-1)?.provinceName).toBe('ปทุมธานี');
  });

  it('ends a holder on a day of theirs with a reason; the day before the first takes the entry back', async () => {
    const holder = (await read()).current?.seats[0]?.holders[0];
    if (!holder) throw new Error('no holder');
    const end = (lastDay: string, reason = 'เกษียณ', by: Actor = officer) =>
      endHolder(deps(), by, { ...seats, position: 1, holderId: holder.id, lastDay, reason });
    expect(codesOf(await end('2026-02-10', '', officer))).toEqual(['reason-required']);
    expect(codesOf(await end('2026-02-10', 'เกษียณ', opdc))).toEqual(['forbidden']);
    expect(codesOf(await end('2026-01-30'))).toEqual(['holder-ends-outside']);
    expect(codesOf(await end('2026-02-31'))).toEqual(['period-invalid']);
    accepted(await end('2026-02-10'));
    accepted(await name(1, { name: 'ข', validFrom: '2026-02-11' }));
    accepted(await end('2026-01-31'));
    expect((await read()).current?.seats[0]?.holders.map((one) => one.name)).toEqual(['ผู้สาธิต u-2', 'ข']);
    expect(codesOf(await end('2026-02-10'))).toEqual(['holder-not-found']);
  });

  it('lets its substitute sit on the days named, and its secretary write', async () => {
    accepted(await name(3, { email: 'one@example.go.th' }));
    const may = (userId: string, day: string) =>
      deps().transactions.read((stores) => mayActInBody(stores, { ...visitor, userId }, { bodyId: provincial, day }));
    expect((await may('u-2', '2026-03-31')).parts.map((one) => [one.as, one.seat.position])).toEqual([
      ['substitute', 1],
    ]);
    expect((await may('u-2', '2026-04-01')).sits).toBe(false);
    expect((await may('u-1', '2026-06-30')).writes).toBe(true);
    expect((await may('u-1', '2026-07-01')).writes).toBe(false);
    const kept = await deps().transactions.read((stores) =>
      mayActInBody(stores, officer, { bodyId: provincial, day: '2026-06-30' }),
    );
    expect(kept.writes).toBe(false);
  });
});
