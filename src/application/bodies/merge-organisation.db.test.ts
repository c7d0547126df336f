import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { isOpenOn } from '../../domain/people/organisation.ts';
import { nameOn } from '../../domain/people/organisation-change.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReference } from '../people/load-reference.ts';
import { type AddOrganisationInput, addOrganisation } from './add-organisation.ts';
import { closeOrganisation } from './close-organisation.ts';
import { loadReferenceBodies } from './load-reference-bodies.ts';
import { mergeOrganisation } from './merge-organisation.ts';
import { readBody } from './read-body.ts';
import { readOrganisation } from './read-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';

const now = '2026-01-15T02:00:00.000Z';
const officer = actorOf('provincial-officer', 'TH-13');
const opdc = actorOf('opdc-officer', 'opdc');
const by = { day: '2026-01-10', document: 'คำสั่งที่ 1/2569', documentDate: '2026-01-05' };
const district: AddOrganisationInput = {
  ...{ ...by, kind: 'district', name: 'อำเภอเมืองปทุมธานี', provinceId: 'TH-13', code: 'muang' },
};

describeOnEachDatabase('organisations kept by documents', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: timeOrderedIds,
  });
  const add = (given: Partial<AddOrganisationInput> = {}, actor: Actor = officer) =>
    addOrganisation(deps(), actor, { ...district, ...given });
  const read = async (organisationId: string) => accepted(await readOrganisation(deps(), officer, { organisationId }));

  beforeAll(async () => {
    await loadReference(deps());
    await loadReferenceBodies(deps());
  });

  it('are added by the province in itself, by OPDC anywhere, and by nobody else', async () => {
    for (const actor of [
      actorOf('provincial-officer', 'TH-42'),
      actorOf('kpi-host', 'TH-13.stat'),
      actorOf('governor', 'TH-13'),
    ])
      expect(codesOf(await add({}, actor))).toEqual(['forbidden']);
    expect(codesOf(await add({ kind: 'committee', provinceId: null }))).toEqual(['forbidden']);
    expect(accepted(await add())).toEqual({ organisationId: 'TH-13.d-muang' });
    expect(accepted(await add({ kind: 'agency', name: 'สำนักงานใหม่', code: '' }))).toEqual({
      organisationId: 'TH-13.n1',
    });
    expect(accepted(await add({ kind: 'agency', name: 'สำนักงานอีกแห่ง', code: '' }))).toEqual({
      organisationId: 'TH-13.n2',
    });
    expect(accepted(await add({ kind: 'committee', name: 'คณะทำงาน', code: 'work' }))).toEqual({
      organisationId: 'TH-13.c-work',
    });
    const national = { provinceId: null, kind: 'committee', name: 'อ.ก.พ.ร. ใหม่', code: 'new' };
    expect(accepted(await add(national, opdc))).toEqual({ organisationId: 'committee.new' });
    expect(accepted(await add({ ...national, kind: 'central', name: 'กรมใหม่' }, opdc))).toEqual({
      organisationId: 'central.new',
    });
  });

  it('are not added twice, without a document or place, or of a kind that comes with the product', async () => {
    expect(codesOf(await add({ code: 'other' }))).toEqual(['organisation-name-taken']);
    expect(codesOf(await add({ name: 'อำเภออื่น' }))).toEqual(['organisation-code-taken']);
    expect(codesOf(await add({ name: 'อำเภออื่น', code: 'เมือง' }))).toEqual(['organisation-code-invalid']);
    expect(codesOf(await add({ kind: 'agency', name: 'อื่น', code: 'd-x' }))).toEqual(['organisation-code-invalid']);
    expect(codesOf(await add({ name: '' }))).toEqual(['organisation-name-required']);
    expect(codesOf(await add({ kind: 'province' }))).toEqual(['organisation-kind-fixed']);
    expect(codesOf(await add({ provinceId: null }, opdc))).toEqual(['organisation-province-required']);
    expect(codesOf(await add({ kind: 'central' }, opdc))).toEqual(['organisation-province-not-for-kind']);
    expect(codesOf(await add({ provinceId: 'TH-99' }, opdc))).toEqual(['organisation-not-found']);
    expect(codesOf(await add({ document: '', documentDate: '2026-01-16', day: '2026-02-30' }))).toEqual([
      ...['organisation-document-required', 'organisation-document-dated-ahead', 'organisation-day-invalid'],
    ]);
    expect(codesOf(await add({ day: '2569-01-10' }))).toEqual(['organisation-day-outside-bounds']);
  });

  it('keep the name of each day; what was shipped does not take a new name back', async () => {
    const rename = (name: string, given = {}) =>
      renameOrganisation(deps(), officer, { organisationId: 'TH-13.com', name, ...by, ...given });
    expect(codesOf(await rename('สำนักงานพาณิชย์จังหวัดปทุมธานี'))).toEqual(['organisation-name-same']);
    expect(codesOf(await rename('สำนักงานการค้า', { day: '2026-02-01' }))).toEqual(['organisation-day-ahead']);
    expect(codesOf(await renameOrganisation(deps(), officer, { organisationId: 'TH-13', name: 'x', ...by }))).toEqual([
      'organisation-kind-fixed',
    ]);
    accepted(await rename('สำนักงานการค้า'));
    expect(codesOf(await rename('สำนักงานการค้าใหม่'))).toEqual(['organisation-day-before-last']);
    const { organisation, changes } = await read('TH-13.com');
    expect(['2026-01-09', '2026-01-10'].map((day) => nameOn(organisation, changes, day))).toEqual([
      ...['สำนักงานพาณิชย์จังหวัดปทุมธานี', 'สำนักงานการค้า'],
    ]);
    expect(changes[0]?.recordedName).toBe(officer.name);
    const published = accepted(await readOrganisation(deps(), visitor, { organisationId: 'TH-13.com' }));
    expect(published.changes[0]).toMatchObject({ nameAfter: 'สำนักงานการค้า', recordedName: '' });
    expect(await loadReference(deps())).toEqual({ changed: 0 });
    expect((await read('TH-13.com')).organisation.name).toBe('สำนักงานการค้า');
  });

  it('are merged into an open one of their kind and place, never into themselves, and are then chosen for nothing new', async () => {
    const merge = (intoId: string, organisationId = 'TH-13.n1') =>
      mergeOrganisation(deps(), officer, { organisationId, intoId, ...by, day: '2026-01-12' });
    expect(codesOf(await merge('TH-13.n1'))).toEqual(['merge-into-itself']);
    expect(codesOf(await merge('TH-42.com'))).toEqual(['merge-into-another-province']);
    expect(codesOf(await merge('TH-13.d-muang'))).toEqual(['merge-into-another-kind']);
    expect(codesOf(await merge('TH-13.none'))).toEqual(['organisation-not-found']);
    accepted(await merge('TH-13.com'));
    expect(codesOf(await merge('TH-13.com'))).toEqual(['organisation-closed']);
    expect(codesOf(await merge('TH-13.n1', 'TH-13.n2'))).toEqual(['organisation-closed']);
    const { organisation, into, mayChange } = await read('TH-13.n1');
    expect([into?.id, mayChange, isOpenOn(organisation, '2026-01-11'), isOpenOn(organisation, '2026-01-12')]).toEqual([
      ...['TH-13.com', false, true, false],
    ]);
  });

  it('are closed from a day on, a body with its appointment', async () => {
    const organisationId = 'TH-13.c-database';
    const close = { organisationId, ...by, day: '2026-03-01' };
    expect(codesOf(await closeOrganisation(deps(), actorOf('provincial-officer', 'TH-42'), close))).toEqual([
      'forbidden',
    ]);
    accepted(await closeOrganisation(deps(), officer, close));
    const { current } = accepted(await readBody(deps(), officer, { bodyId: organisationId }));
    expect(current?.validTo).toBe('2026-02-28');
    const rows = await database.pool.query(
      `SELECT action, organisation_id AS at, after ->> 'into' AS into FROM journal WHERE action ~ '^organisation.(merge|close)$' ORDER BY seq`,
    );
    expect(rows.rows).toEqual([
      { action: 'organisation.merge', at: 'TH-13', into: 'สำนักงานการค้า' },
      { action: 'organisation.close', at: 'TH-13', into: null },
    ]);
  });
});
