import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { movedClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { attachEvidence } from './attach-evidence.ts';
import { linkEvidence } from './link-evidence.ts';
import { readEvidence } from './read-evidence.ts';
import { readResultEntry } from './read-result-entry.ts';
import { removeEvidence } from './remove-evidence.ts';
import { readReusableEvidence, reuseEvidence } from './reuse-evidence.ts';

const host = actorOf('kpi-host', 'TH-42.cd');
const officer = actorOf('provincial-officer', 'TH-42');
const stranger = actorOf('kpi-host', 'TH-50.cd');
const sme = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;
const otop = { ...sme, code: '1.1-PM25' } as const;
const fileOf = (text: string) => createHash('sha256').update(text).digest('hex');

describeOnEachDatabase('the evidence of a result', (database) => {
  const clock = movedClock(() => demoDate);
  const kept = async () => undefined;
  const files = { keep: kept, discard: kept, open: async () => null };
  const deps = () => ({ transactions: openTransactions(database.pool, clock.now), clock, files, secrets: nodeSecrets });

  beforeAll(async () => {
    const people = { clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo({ ...people, transactions: deps().transactions }, { provinces: ['TH-42', 'TH-50'] });
  });

  const attach = (text: string, title: string, claims: readonly string[] = [], actor: Actor = host) =>
    attachEvidence(deps(), actor, {
      ...sme,
      title,
      claims,
      file: {
        temporaryPath: '',
        sha256: fileOf(text),
        fileName: `${text}.pdf`,
        sizeBytes: 9,
        mediaType: 'application/pdf',
        edges: { head: '%PDF-1.7', tail: '%%EOF' },
      },
    });
  const link = (url: string, title: string) => linkEvidence(deps(), host, { ...sme, url, title, claims: [] });
  const shown = async (key: typeof sme | typeof otop = sme) =>
    accepted(await readResultEntry(deps(), officer, key)).evidence;
  const removed = async (sha256: string) => accepted(await removeEvidence(deps(), host, { ...sme, sha256 }));
  const journalled = async (action: string) => {
    const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM journal WHERE action = $1', [
      action,
    ]);
    return rows[0].count as number;
  };

  it('says what it is, what it proves, who added it and when', async () => {
    const added = accepted(await attach('ก', 'รายงานยอดจำหน่าย', ['variable:current', 'statement:narrative']));
    expect(await shown()).toEqual([added]);
    expect(added).toMatchObject({ title: 'รายงานยอดจำหน่าย', fileName: 'ก.pdf', version: 1, supersededBy: null });
    expect(added.claims).toEqual(['variable:current', 'statement:narrative']);
    expect(added.addedName).toBe(host.name);
    expect(codesOf(await attach('ข', 'ข', ['variable:none']))).toEqual(['claim-unknown']);
    await removed(added.sha256);
    expect(await shown()).toEqual([]);
  });

  it('is not there twice; the same file sent again for another figure proves that too', async () => {
    const { sha256 } = accepted(await attach('ค', 'ค', ['variable:current']));
    expect(codesOf(await attach('ค', 'ค', ['variable:current']))).toEqual(['evidence-already-there']);
    expect(codesOf(await attach('ค', 'ชื่ออื่น'))).toEqual(['evidence-already-there']);
    const before = await journalled('evidence.claim');
    expect(accepted(await attach('ค', 'ค', ['variable:previous'])).claims).toEqual([
      'variable:current',
      'variable:previous',
    ]);
    expect(await shown()).toHaveLength(1);
    expect(await journalled('evidence.claim')).toBe(before + 1);
    await removed(sha256);
  });

  it('of the same title is a newer version; the older one stays readable and says so', async () => {
    const first = accepted(await attach('ง1', 'สรุปผล'));
    const second = accepted(await attach('ง2', 'สรุปผล'));
    const third = accepted(await attach('ง3', 'สรุปผล'));
    expect([first.version, second.version, third.version]).toEqual([1, 2, 3]);
    expect((await shown()).map((one) => one.supersededBy)).toEqual([second.sha256, third.sha256, null]);
    expect(codesOf(await attach('ง1', 'สรุปผล'))).toEqual(['evidence-already-there']);
    await removed(second.sha256);
    expect((await shown()).map((one) => one.supersededBy)).toEqual([third.sha256, null]);
    await removed(third.sha256);
    expect(await shown()).toEqual([first]);
    await removed(first.sha256);
  });

  it('may be a link, which is not a file to be downloaded', async () => {
    const added = accepted(await link('https://Data.go.th/otop', 'ชุดข้อมูล'));
    expect(added).toMatchObject({ url: 'https://data.go.th/otop', fileName: '', sizeBytes: '0' });
    expect(codesOf(await readEvidence(deps(), host, { ...sme, sha256: added.sha256 }))).toEqual(['not-found']);
    expect(codesOf(await link('http://data.go.th/otop', ''))).toEqual(['link-not-https', 'title-missing']);
    expect(codesOf(await link('https://data.go.th/otop', 'ชุดข้อมูล'))).toEqual(['evidence-already-there']);
    await removed(added.sha256);
  });

  it('is used again for another indicator, stored once', async () => {
    const { sha256 } = accepted(await attach('จ', 'แบบสำรวจร่วม', ['variable:current']));
    const from = { fiscalYear: 2568, round: '12m', code: sme.code, sha256 } as const;
    const reused = accepted(await reuseEvidence(deps(), officer, { ...otop, from, claims: ['statement:narrative'] }));
    expect(reused).toMatchObject({ sha256, title: 'แบบสำรวจร่วม', claims: ['statement:narrative'], version: 1 });
    const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM stored_file WHERE sha256 = $1', [
      sha256,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
    expect(await journalled('evidence.reuse')).toBe(1);
    await removed(sha256);
    expect((await shown(otop)).map((one) => one.sha256)).toEqual([sha256]);
  });

  it('is offered for use elsewhere by words of its title, without what stands there already', async () => {
    const { sha256 } = accepted(await attach('ฉ', 'บันทึกการประชุม ครั้งที่ 4'));
    const offered = async (search: string, key: typeof sme | typeof otop = otop) =>
      accepted(await readReusableEvidence(deps(), officer, { ...key, search })).pieces.map((one) => one.title);
    expect(await offered('')).toEqual(['บันทึกการประชุม ครั้งที่ 4']);
    expect(await offered('4 ประชุม')).toEqual(['บันทึกการประชุม ครั้งที่ 4']);
    expect(await offered('สัมมนา')).toEqual([]);
    expect(await offered('', sme)).toEqual(['แบบสำรวจร่วม']);
    await removed(sha256);
  });

  it('is nobody else’s to use, add to or take away', async () => {
    const { sha256 } = accepted(await attach('ช', 'ช'));
    const from = { fiscalYear: 2568, round: '12m', code: sme.code, sha256 } as const;
    const chiangMai = { ...sme, organisationId: 'TH-50' };
    const theirs = actorOf('provincial-officer', 'TH-50');
    expect(codesOf(await attach('ซ', 'ซ', [], stranger))).toEqual(['forbidden']);
    expect(codesOf(await removeEvidence(deps(), stranger, { ...sme, sha256 }))).toEqual(['forbidden']);
    expect(codesOf(await reuseEvidence(deps(), stranger, { ...otop, from, claims: [] }))).toEqual(['forbidden']);
    expect(codesOf(await readReusableEvidence(deps(), theirs, { ...otop, search: '' }))).toEqual(['forbidden']);
    expect(await reuseEvidence(deps(), theirs, { ...chiangMai, from, claims: [] })).toMatchObject({ ok: false });
    await removed(sha256);
  });
});
