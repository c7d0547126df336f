import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { type HostingSetting, hostingSetting, hostingYear } from '../../testing/hosting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleFramework } from '../../testing/reporting-sample.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { acknowledgeHosting } from './acknowledge-hosting.ts';
import { assignHost } from './assign-host.ts';
import { endHost } from './end-host.ts';
import { nameHostPerson } from './name-host-person.ts';
import { readPhantomHosts } from './phantom-hosts.ts';
import { readHosts } from './read-hosts.ts';

const contact = { name: 'นายสมชาย ใจดี', position: 'นักวิชาการ', phone: '0 4281 1746', email: '' };
const post = { ...hostingYear, code: growth.code, agencyId: 'TH-42.cd', duty: 'collector' } as const;
const officer: Actor = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('the hosts of a year', (database) => {
  let setting: HostingSetting;
  let host: Actor;
  const deps = () => setting.deps;
  const read = async (actor = officer) => accepted(await readHosts(deps(), actor, hostingYear));
  const agency = async (id: string) => (await read()).agencies.find((one) => one.agencyId === id);
  const indicator = async () => (await read()).indicators.find((one) => one.code === growth.code);
  const work = async (actor: Actor) =>
    accepted(await readWorkQueue(deps(), actor, { query: '' })).mine.map(({ kind }) => kind);

  beforeAll(async () => {
    setting = await hostingSetting(() => database.pool);
    setting.at('2025-09-01T02:00:00.000Z');
  });

  it('show an agency without an account as a phantom, and ask the province to reach it only near the date', async () => {
    expect(await agency('TH-42.cd')).toMatchObject({ phantom: 'no-account', accounts: 0, acknowledged: 0 });
    expect(await read()).toMatchObject({ due: '2025-10-31', round: '12m' });
    expect(await work(officer)).not.toContain('reach-host');
    setting.at('2025-10-06T02:00:00.000Z');
    expect(await work(officer)).toContain('reach-host');
    const known = { framework: sampleFramework, today: '2025-10-06', daysLeft: () => 18 };
    const phantoms = await deps().transactions.read((stores) => readPhantomHosts(stores, hostingYear, known));
    expect(phantoms).toMatchObject([
      { agencyId: 'TH-42.cd', reason: 'no-account', workingDaysLeft: 18, toReach: true },
    ]);
  });

  it('are waited for by nobody while the agreement has their indicator cancelled, and the page says so', async () => {
    await database.owner.query("UPDATE indicator SET in_force = 'cancelled' WHERE organisation_id = 'TH-42'");
    expect(await agency('TH-42.cd')).toBeUndefined();
    expect(await work(officer)).not.toContain('reach-host');
    expect(await indicator()).toMatchObject({ isCancelled: true, hosts: [{ agencyId: 'TH-42.cd' }] });
    await database.owner.query("UPDATE indicator SET in_force = 'in-force' WHERE organisation_id = 'TH-42'");
  });

  it('still are one with an account nobody uses, until somebody signs in', async () => {
    host = await setting.person('host', 'kpi-host', 'TH-42.cd');
    expect(await agency('TH-42.cd')).toMatchObject({ phantom: 'never-signed-in', accounts: 1 });
    await database.pool.query(
      `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at)
       VALUES (repeat('a', 64), 'host', '2025-10-03T02:00:00Z', '2025-10-03T02:00:00Z', '2025-10-03T14:00:00Z')`,
    );
    expect(await agency('TH-42.cd')).toMatchObject({ phantom: null, lastSeenAt: '2025-10-03T02:00:00.000Z' });
    expect(await work(officer)).not.toContain('reach-host');
  });

  it('acknowledge what they were assigned, once, for their own agency only', async () => {
    expect(await work(host)).toContain('acknowledge-host');
    expect((await read(host)).toAcknowledge).toBe(1);
    for (const stranger of [officer, actorOf('kpi-host', 'TH-42.nre'), actorOf('kpi-host', 'TH-50.cd')])
      expect(codesOf(await acknowledgeHosting(deps(), stranger, hostingYear))).toEqual(['forbidden']);
    expect(accepted(await acknowledgeHosting(deps(), host, hostingYear)).codes).toEqual([growth.code]);
    expect(codesOf(await acknowledgeHosting(deps(), host, hostingYear))).toEqual(['nothing-to-acknowledge']);
    expect(await agency('TH-42.cd')).toMatchObject({ acknowledged: 1, acknowledgedName: 'host', phantom: null });
    expect(await work(host)).not.toContain('acknowledge-host');
  });

  it('have a collector whom the agency may name itself, and a supervisor whom only the province may', async () => {
    const named = { ...post, ...contact, validFrom: '2025-10-01' };
    accepted(await nameHostPerson(deps(), host, named));
    const supervisor = { ...named, duty: 'supervisor' } as const;
    expect(codesOf(await nameHostPerson(deps(), host, supervisor))).toEqual(['forbidden']);
    expect(codesOf(await nameHostPerson(deps(), actorOf('provincial-officer', 'TH-50'), named))).toEqual(['forbidden']);
    expect(codesOf(await nameHostPerson(deps(), officer, { ...named, agencyId: 'TH-42.nre' }))).toEqual([
      'host-not-assigned',
    ]);
    expect(codesOf(await nameHostPerson(deps(), officer, { ...named, name: '', phone: '' }))).toEqual([
      'person-name-required',
      'person-cannot-be-reached',
    ]);
    expect((await indicator())?.people).toMatchObject([{ ...contact, duty: 'collector', hasAccount: false }]);
  });

  it('keep who was in charge before, and tie a person to the account with the same e-mail', async () => {
    const next = { ...post, ...contact, name: 'นางสาวสมหญิง', email: 'HOST@example.go.th', validFrom: '2025-10-05' };
    accepted(await nameHostPerson(deps(), officer, next));
    const found = await indicator();
    expect(found?.people).toMatchObject([{ name: 'นางสาวสมหญิง', hasAccount: true, mayAct: true }]);
    expect(found?.formerPeople).toMatchObject([{ name: contact.name, validFrom: '2025-10-01', validTo: '2025-10-04' }]);
    const again = { ...next, name: 'นางสาวสมหญิง ใจงาม' };
    accepted(await nameHostPerson(deps(), officer, again));
    expect((await indicator())?.people.map((one) => one.name)).toEqual(['นางสาวสมหญิง ใจงาม']);
  });

  it('change in the middle of the year from a day on, with the former lead kept and the new one to acknowledge', async () => {
    const change = { ...hostingYear, code: growth.code, part: 'lead', validFrom: '2025-10-06' } as const;
    accepted(await assignHost(deps(), officer, { ...change, agencyId: 'TH-42.com' }));
    const found = await indicator();
    expect(found?.hosts).toMatchObject([{ agencyId: 'TH-42.com', validFrom: '2025-10-06', acknowledgedAt: null }]);
    expect(found?.formerHosts).toMatchObject([
      { agencyId: 'TH-42.cd', validTo: '2025-10-05', acknowledgedName: 'host' },
    ]);
    expect(await agency('TH-42.cd')).toBeUndefined();
  });

  it('change their part from a day on, but a lead never leaves its indicator without one', async () => {
    const change = { ...hostingYear, code: growth.code, validFrom: '2025-10-06' } as const;
    accepted(
      await assignHost(deps(), officer, { ...change, part: 'support', agencyId: 'TH-42.ts', validFrom: '2025-10-01' }),
    );
    accepted(await assignHost(deps(), officer, { ...change, part: 'lead', agencyId: 'TH-42.ts' }));
    const found = await indicator();
    expect(found?.hosts.map(({ agencyId, part }) => [agencyId, part])).toEqual([['TH-42.ts', 'lead']]);
    expect(found?.formerHosts).toContainEqual(
      expect.objectContaining({ agencyId: 'TH-42.ts', part: 'support', validTo: '2025-10-05' }),
    );
    expect(codesOf(await assignHost(deps(), officer, { ...change, part: 'support', agencyId: 'TH-42.ts' }))).toEqual([
      'lead-needs-successor',
    ]);
    accepted(await assignHost(deps(), officer, { ...change, part: 'lead', agencyId: 'TH-42.com' }));
  });

  it('end a supporting agency by its last day, and a lead only by another', async () => {
    const support = { ...hostingYear, code: growth.code, part: 'support', validFrom: '2025-10-06' } as const;
    accepted(await assignHost(deps(), officer, { ...support, agencyId: 'TH-42.cd' }));
    const end = { ...hostingYear, code: growth.code, lastDay: '2025-10-06' };
    expect(codesOf(await endHost(deps(), host, { ...end, agencyId: 'TH-42.cd' }))).toEqual(['forbidden']);
    expect(codesOf(await endHost(deps(), officer, { ...end, agencyId: 'TH-42.com' }))).toEqual([
      'lead-needs-successor',
    ]);
    accepted(await endHost(deps(), officer, { ...end, agencyId: 'TH-42.cd' }));
    setting.at('2025-10-07T02:00:00.000Z');
    expect(await agency('TH-42.cd')).toBeUndefined();
  });

  it('are read by the province’s own people only, since they carry telephones', async () => {
    for (const stranger of [actorOf('provincial-officer', 'TH-50'), actorOf('opdc-officer', 'opdc')])
      expect(codesOf(await readHosts(deps(), stranger, hostingYear))).toEqual(['forbidden']);
  });

  it('leave a journal row for everything accepted', async () => {
    const { rows } = await database.pool.query<{ action: string }>(
      `SELECT action FROM journal WHERE action LIKE 'host.%' ORDER BY seq`,
    );
    expect(rows.map((row) => row.action)).toEqual([
      'host.acknowledge',
      'host.name-person',
      'host.name-person',
      'host.name-person',
      ...['host.assign', 'host.assign', 'host.assign', 'host.assign', 'host.assign'],
      'host.end',
    ]);
  });

  it('have days of the year alone; days that have passed are replaced knowingly, and both are journalled by name', async () => {
    setting.at('2025-10-20T02:00:00.000Z');
    const lead = { ...hostingYear, code: growth.code, part: 'lead' } as const;
    for (const validFrom of ['2007-01-01', '2057-01-01', '2024-09-30'])
      expect(codesOf(await assignHost(deps(), officer, { ...lead, agencyId: 'TH-42.cd', validFrom }))).toEqual([
        'day-outside-bounds',
      ]);
    const former = (await indicator())?.hosts.find((one) => one.part === 'lead');
    const past = { ...lead, agencyId: 'TH-42.cd', validFrom: '2025-10-10' };
    expect(await assignHost(deps(), officer, past)).toMatchObject({
      refusals: [{ code: 'past-host-needs-reason', field: 'reason' }],
    });
    expect((await indicator())?.hosts).toContainEqual(former);
    accepted(await assignHost(deps(), officer, { ...past, reason: 'คำสั่งมีผลย้อนหลัง' }));
    const { rows } = await database.pool.query(
      `SELECT before, after, reason FROM journal WHERE action = 'host.assign' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toMatchObject([
      {
        before: [{ agencyId: former?.agencyId, part: 'lead', validFrom: former?.validFrom, validTo: null }],
        after: { agencyId: 'TH-42.cd', validFrom: '2025-10-10' },
        reason: 'คำสั่งมีผลย้อนหลัง',
      },
    ]);
    expect(rows[0].before[0].agencyName).toMatch(/[ก-ฮ]/);
    expect(rows[0].after.agencyName).toMatch(/[ก-ฮ]/);
    expect((await indicator())?.formerHosts).toContainEqual(
      expect.objectContaining({ agencyId: former?.agencyId, part: 'lead', validTo: '2025-10-09' }),
    );
  });

  it('may be given a last day while they lead, which is not undone by a hand-over to themselves', async () => {
    const lead = (await indicator())?.hosts.find((one) => one.part === 'lead');
    const { agencyId = '', validFrom = '' } = lead ?? {};
    const again = {
      ...hostingYear,
      code: growth.code,
      part: 'lead',
      agencyId,
      validFrom,
      reason: 'ยุบหน่วยงาน',
    } as const;
    accepted(await assignHost(deps(), officer, { ...again, validTo: '2025-11-30' }));
    const leads = await deps().transactions.read((stores) =>
      stores.agreements.hosts(hostingYear.organisationId, hostingYear.fiscalYear, '2025-11-30'),
    );
    const own = leads.filter((one) => one.code === growth.code && one.part === 'lead');
    expect(own).toMatchObject([{ agencyId, validFrom, validTo: '2025-11-30' }]);
    const after = await deps().transactions.read((stores) =>
      stores.agreements.hosts(hostingYear.organisationId, hostingYear.fiscalYear, '2025-12-01'),
    );
    expect(after.filter((one) => one.code === growth.code && one.part === 'lead')).toEqual([]);
    accepted(await assignHost(deps(), officer, again));
    expect((await indicator())?.hosts.find((one) => one.part === 'lead')).toMatchObject({ agencyId, validTo: null });
  });

  it('may lead until a day, after which the former lead leads again', async () => {
    const lead = { ...hostingYear, code: growth.code, part: 'lead', agencyId: 'TH-42.nre' } as const;
    const acting = { ...lead, validFrom: '2025-10-20', validTo: '2025-10-24' };
    expect(codesOf(await assignHost(deps(), officer, { ...acting, validTo: '2025-10-19' }))).toEqual([
      'period-invalid',
    ]);
    accepted(await assignHost(deps(), officer, acting));
    expect((await indicator())?.hosts).toContainEqual(
      expect.objectContaining({ agencyId: 'TH-42.nre', part: 'lead', validTo: '2025-10-24' }),
    );
    setting.at('2025-10-25T02:00:00.000Z');
    expect((await indicator())?.hosts).toMatchObject([
      { agencyId: 'TH-42.cd', validFrom: '2025-10-25', validTo: null },
    ]);
  });

  it('are agencies and districts that exist on the day, and no committee', async () => {
    await database.pool.query(
      `INSERT INTO organisation (id, kind, name_th, province_code, parent_id) VALUES
         ('TH-42.d-muang', 'district', 'อำเภอเมืองเลย', 'TH-42', 'TH-42'), ('TH-42.c-x', 'committee', 'คณะทำงาน', 'TH-42', 'TH-42')`,
    );
    await database.pool.query(`UPDATE organisation SET closed_on = '2025-11-01' WHERE id = 'TH-42.stat'`);
    const assign = (agencyId: string, validFrom: string) =>
      assignHost(deps(), officer, { ...hostingYear, code: growth.code, agencyId, part: 'support', validFrom });
    expect(codesOf(await assign('TH-42.stat', '2025-11-01'))).toEqual(['organisation-closed']);
    accepted(await assign('TH-42.stat', '2025-10-31'));
    expect(codesOf(await assign('TH-42.c-x', '2025-11-01'))).toEqual(['organisation-not-found']);
    accepted(await assign('TH-42.d-muang', '2025-11-01'));
  });
});
