import { beforeAll, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { appointmentOn } from '../../domain/bodies/in-force.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReference } from '../people/load-reference.ts';
import { loadReferenceBodies } from './load-reference-bodies.ts';
import { mayActInBody } from './may-act-in-body.ts';
import { referenceBodies } from './reference-bodies.data.ts';

const now = '2026-01-15T02:00:00.000Z';
const today = civilDateOf(now);

describe('the bodies of the sources', () => {
  it('are appointed each with a source, and each seat with its own', () => {
    for (const { bodyId, source, seats } of referenceBodies) {
      expect(source, bodyId).not.toBeNull();
      expect(
        seats.every((seat) => seat.source !== null),
        bodyId,
      ).toBe(true);
      expect(
        seats.map((seat) => seat.position),
        bodyId,
      ).toEqual(seats.map((_, index) => index + 1));
    }
  });
});

describeOnEachDatabase('bodies of the sources', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => today },
  });
  const on = (bodyId: string, day = today) =>
    deps().transactions.read(async ({ bodies }) => appointmentOn(await bodies.appointmentsOf(bodyId), day));
  const may = (role: Parameters<typeof actorOf>[0], place: string, bodyId: string) =>
    deps().transactions.read((stores) => mayActInBody(stores, actorOf(role, place), { bodyId, day: today }));

  beforeAll(async () => {
    await loadReference(deps());
    expect(await loadReferenceBodies(deps())).toEqual({ added: referenceBodies.length });
  });

  it('are loaded once: a second start adds nothing', async () => {
    expect(await loadReferenceBodies(deps())).toEqual({ added: 0 });
  });

  it('have the fourteen positions of the commission in the manual’s order', async () => {
    const commission = await on('committee.commission');
    expect(commission?.seats).toHaveLength(14);
    expect(commission?.seats.map(({ role }) => role)).toEqual([
      ...['chair', 'vice-chair', ...Array.from({ length: 11 }, () => 'member'), 'member-secretary'],
    ]);
    expect(commission?.seats[7]).toMatchObject({
      office: 'ปลัดสำนักนายกรัฐมนตรี',
      represents: { organisationId: 'central.opm', name: 'สำนักนายกรัฐมนตรี' },
    });
  });

  it('require the three offices in the oversight committee, which the Ministry of Interior leads', async () => {
    const oversight = await on('committee.oversight');
    expect(oversight?.required.map(({ name }) => name)).toEqual([
      ...['สำนักงบประมาณ', 'สำนักงาน ก.พ.ร.', 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ'],
    ]);
    expect(oversight?.seats[0]?.represents?.name).toBe('กระทรวงมหาดไทย');
  });

  it('have the sixteen of the negotiation committee, and the secretaries of Pathum Thani’s by its order', async () => {
    expect((await on('committee.negotiation'))?.seats).toHaveLength(17);
    const provincial = await on('TH-13.c-database');
    expect(provincial).toMatchObject({ document: 'order', number: '8556/2562', issuedOn: '2019-04-29' });
    expect(provincial?.seats.filter(({ role }) => role === 'secretary').map(({ office }) => office)).toEqual([
      ...['สถิติจังหวัดปทุมธานี', 'หัวหน้าสำนักงานจังหวัดปทุมธานี'],
    ]);
    expect(await on('TH-13.c-database', '2019-04-28')).toBeNull();
  });

  it('are written for by OPDC, or by the province’s office, while no secretary of theirs has an account', async () => {
    expect((await may('opdc-officer', 'opdc', 'committee.oversight')).writes).toBe(true);
    expect((await may('opdc-officer', 'opdc', 'TH-13.c-database')).writes).toBe(false);
    expect((await may('provincial-officer', 'TH-13', 'TH-13.c-database')).writes).toBe(true);
    expect((await may('provincial-officer', 'TH-42', 'TH-13.c-database')).writes).toBe(false);
    expect(await may('committee-member', 'committee.oversight', 'committee.oversight')).toEqual({
      ...{ parts: [], sits: false, writes: false },
    });
  });
});
