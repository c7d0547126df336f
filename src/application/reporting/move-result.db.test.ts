import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { type HostingSetting, hostingSetting, hostingYear } from '../../testing/hosting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { endHostPerson, nameHostPerson } from '../agreement/name-host-person.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { moveResult } from './move-result.ts';
import { readResultEntry } from './read-result-entry.ts';
import { replyToResult } from './reply-to-result.ts';
import { saveResult } from './save-result.ts';

const key = { ...hostingYear, round: '12m', code: growth.code, rowVersion: null } as const;
const person = { name: 'นางสาวสมหญิง', position: 'พัฒนาการจังหวัด', phone: '', email: 'boss@example.go.th' };
const post = { ...hostingYear, code: growth.code, agencyId: 'TH-42.cd', duty: 'supervisor' } as const;
const texts = { narrative: 'ยอดขายเพิ่ม', obstacles: '', supporting: '' };

describeOnEachDatabase('a result with a supervisor', (database) => {
  let setting: HostingSetting;
  let host: Actor;
  let boss: Actor;
  let officer: Actor;
  const deps = () => setting.deps;
  const read = async (actor: Actor) => accepted(await readResultEntry(deps(), actor, key));
  const work = async (actor: Actor) =>
    accepted(await readWorkQueue(deps(), actor, { query: growth.code })).mine.map(({ kind }) => kind);
  const enter = async (previous: string) => {
    accepted(await saveResult(deps(), host, { ...key, variables: { current: '1050', previous }, ...texts }));
    return accepted(await moveResult(deps(), host, key, 'send-result'));
  };

  beforeAll(async () => {
    setting = await hostingSetting(() => database.pool);
    host = await setting.person('host', 'kpi-host', 'TH-42.cd');
    boss = await setting.person('boss', 'kpi-supervisor', 'TH-42.cd');
    officer = await setting.person('officer', 'provincial-officer', 'TH-42');
    accepted(await nameHostPerson(deps(), officer, { ...post, ...person, validFrom: '2025-10-01' }));
  });

  it('waits for the supervisor once the host has sent it, and nobody else can pass it on', async () => {
    expect((await enter('1000')).status).toBe('with-supervisor');
    expect(await work(boss)).toEqual(['approve-result']);
    expect(await work(officer)).toEqual([]);
    expect(await read(host)).toMatchObject({ lock: 'result-with-supervisor', moves: [] });
    expect(codesOf(await moveResult(deps(), officer, key, 'accept-result'))).toEqual(['move-not-legal']);
    expect(codesOf(await moveResult(deps(), host, key, 'approve-result'))).toEqual(['forbidden']);
    const elsewhere = actorOf('kpi-supervisor', 'TH-42.nre');
    expect(codesOf(await moveResult(deps(), elsewhere, key, 'approve-result'))).toEqual(['forbidden']);
  });

  it('is given back only with a reason, which the host reads', async () => {
    expect(codesOf(await moveResult(deps(), boss, { ...key, reason: '  ' }, 'send-back-result'))).toEqual([
      'reason-required',
    ]);
    accepted(await moveResult(deps(), boss, { ...key, reason: 'ยอดงวดก่อนไม่ตรงหลักฐาน' }, 'send-back-result'));
    const reading = await read(host);
    expect(reading.result).toMatchObject({ status: 'returned', returnReason: 'ยอดงวดก่อนไม่ตรงหลักฐาน' });
    expect(reading.changed).toBeNull();
  });

  it('is talked about by those it concerns, and by nobody else', async () => {
    accepted(await replyToResult(deps(), host, { ...key, text: ' แก้ตามหน้า 3 แล้ว ' }));
    expect(codesOf(await replyToResult(deps(), officer, { ...key, text: ' ' }))).toEqual(['reply-empty']);
    for (const stranger of [actorOf('kpi-host', 'TH-42.nre'), actorOf('provincial-officer', 'TH-50')])
      expect(codesOf(await replyToResult(deps(), stranger, { ...key, text: 'ก' }))).toEqual(['forbidden']);
    expect((await read(officer)).thread.map(({ action, text }) => [action, text])).toEqual([
      ['send-result', ''],
      ['send-back-result', 'ยอดงวดก่อนไม่ตรงหลักฐาน'],
      ['reply', 'แก้ตามหน้า 3 แล้ว'],
    ]);
  });

  it('shows the supervisor what changed, goes on when approved, and is accepted by the province', async () => {
    await enter('1008');
    expect((await read(boss)).changed?.changes).toEqual([
      { field: 'variables.previous', before: '1000', after: '1008' },
    ]);
    expect(accepted(await moveResult(deps(), boss, key, 'approve-result')).status).toBe('sent');
    expect(await work(officer)).toEqual(['accept-result']);
    expect((await read(officer)).changed?.decision.actorName).toBe('boss');
    expect(accepted(await moveResult(deps(), officer, key, 'accept-result'))).toMatchObject({
      status: 'accepted',
      returnReason: null,
    });
  });

  it('is never approved by whoever sent it', async () => {
    accepted(await moveResult(deps(), officer, { ...key, reason: 'ตรวจอีกครั้ง' }, 'return-result'));
    const both: Actor = {
      ...host,
      holdings: [...host.holdings, { role: 'kpi-supervisor', organisationId: 'TH-42.cd' }],
    };
    accepted(await moveResult(deps(), both, key, 'send-result'));
    expect((await read(both)).sentByReader).toBe(true);
    const refused = await moveResult(deps(), both, key, 'approve-result');
    expect(refused).toMatchObject({ refusals: [{ code: 'same-person', facts: { role: 'ผู้กำกับดูแลตัวชี้วัด', others: 1 } }] });
    expect(accepted(await moveResult(deps(), boss, key, 'approve-result')).status).toBe('sent');
  });

  it('goes straight to the province once nobody supervises it, even what the supervisor still held', async () => {
    accepted(await moveResult(deps(), officer, { ...key, reason: 'ตรวจอีกครั้ง' }, 'return-result'));
    accepted(await moveResult(deps(), host, key, 'send-result'));
    accepted(await endHostPerson(deps(), officer, post));
    setting.at('2025-10-07T02:00:00.000Z');
    expect((await read(officer)).result.status).toBe('sent');
    expect(await work(officer)).toEqual(['accept-result']);
    expect(codesOf(await moveResult(deps(), boss, key, 'approve-result'))).toEqual(['forbidden']);
    accepted(await moveResult(deps(), officer, key, 'accept-result'));
    accepted(await moveResult(deps(), officer, { ...key, reason: 'อีกครั้ง' }, 'return-result'));
    expect(accepted(await moveResult(deps(), host, key, 'send-result')).status).toBe('sent');
  });

  it('sent by the province itself is accepted by a colleague; by the same person only where there is no other', async () => {
    accepted(await moveResult(deps(), officer, { ...key, reason: 'กรอกแทน' }, 'return-result'));
    accepted(await moveResult(deps(), officer, key, 'send-result'));
    const colleague = await setting.person('colleague', 'provincial-officer', 'TH-42');
    expect(codesOf(await moveResult(deps(), officer, key, 'accept-result'))).toEqual(['same-person']);
    await deps().transactions.run(async ({ users }) => {
      const [held] = await users.holdingsOf([colleague.userId]);
      if (held) await users.endHolding(held, '2025-10-06');
    });
    accepted(await moveResult(deps(), officer, key, 'accept-result'));
    expect((await read(officer)).takenInBySender).toBe(true);
  });

  it('leaves a journal row for every step, and its thread cannot be rewritten', async () => {
    const { rows } = await database.pool.query<{ action: string }>(
      `SELECT action FROM journal WHERE subject = '2568/12m/${growth.code}' AND action <> 'result.save' ORDER BY seq`,
    );
    expect(rows.slice(0, 6).map((row) => row.action)).toEqual([
      'result.send-result',
      'result.send-back-result',
      'result.reply',
      'result.send-result',
      'result.approve-result',
      'result.accept-result',
    ]);
    await expect(database.pool.query(`UPDATE result_thread SET said = 'x'`)).rejects.toThrow('added to');
    await expect(database.pool.query('DELETE FROM result_thread')).rejects.toThrow('added to');
  });
});
