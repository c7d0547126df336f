import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { paperFilesIn } from '../../adapters/paper-files.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { settleWaitingFiles } from '../reporting/settle-waiting-files.ts';
import { type CopyDeps, copyEnclosures, resumeCopying } from './copy-enclosures.ts';
import { encloseWithLetter } from './enclose.ts';
import { enclosedFile, openEnclosedFile } from './letter-paper.ts';
import { readLetter, readReceivedLetter } from './read-letter.ts';
import { resumeSendings, runSending, startSending } from './send-letter.ts';

describeOnEachDatabase('what a letter encloses by an address', (database) => {
  const setting = lettersSetting(database);
  let folder = '';
  let vault: ReturnType<typeof localFileVault>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-copies-'));
    vault = localFileVault(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What stands under the addresses; each reader is given it with their own name, which only the members of a place have. */
  const standing = new Map<string, string>();
  let faulty: string | null = null;
  const addresses: CopyDeps['addresses'] = {
    mayEnclose: () => true,
    isThere: async (address, reader) => standing.has(address) && !(address.startsWith('/own') && reader === visitor),
    async make(address, reader, numerals) {
      if (faulty === address) throw new Error('the service is stopped');
      const text = standing.get(address);
      const bytes = Buffer.from(`${text} ${reader.name} ${numerals}`);
      return text === undefined ? null : { bytes, fileName: `${address.slice(1)}.txt`, mediaType: 'text/plain' };
    },
  };
  const deps = () => ({
    ...setting.deps(),
    addresses,
    files: vault,
    papers: { paperFiles: paperFilesIn(vault) },
  });
  const textOf = async (bytes: AsyncIterable<Uint8Array>) =>
    Buffer.concat(await Readable.from(bytes).toArray()).toString();
  const recipients = ['TH-42.cd', 'TH-42.ts'].map((who) => ({ who, line: '' }));

  /** An issued letter to two agencies that encloses these addresses. */
  async function issued(...enclosed: readonly string[]) {
    const draft = await setting.draft('invitation', { recipients, addGroup: null });
    const at = { organisationId: 'TH-42', letterId: draft.id, rowVersion: null };
    for (const address of enclosed) {
      const item = { title: address, count: '1', unit: 'ชุด', file: null, address };
      accepted(await encloseWithLetter(deps(), setting.people().officer, { ...at, ...item }));
    }
    const letter = await setting.issue(await setting.signedFrom(draft));
    return { organisationId: 'TH-42', letterId: letter.id };
  }
  const copiesOf = async (key: { organisationId: string; letterId: string }) =>
    accepted(await readLetter(deps(), setting.people().officer, key)).copied;
  const opened = async (actor: Actor, letterId: string, number: number, recipient: number | null = null) => {
    const reader = { door: 'inbox', organisationId: 'TH-42.cd', recipient, number } as const;
    const found = accepted(await openEnclosedFile(deps(), actor, { organisationId: 'TH-42', letterId }, reader));
    return { file: found.file.fileName, isCopy: found.isCopy, text: await textOf(found.bytes) };
  };

  it('is sent as it was when the letter was issued, though another text stands there by then, or none', async () => {
    standing.set('/plan', 'กำหนดการ ก').set('/own', 'เฉพาะผู้รับ').set('/TH-42.cd/paper', 'ของพัฒนาชุมชน');
    standing.set('/TH-42.ts/paper', 'ของท้องถิ่น');
    const key = await issued('/plan', '/own', '/{รหัสผู้รับ}/paper');
    expect((await copiesOf(key)).state).toBe('under-way');
    expect(await copyEnclosures(deps(), key)).toBe(true);
    standing.set('/plan', 'กำหนดการ ข').delete('/own');
    const { state, copies } = await copiesOf(key);
    expect(state).toBe('done');
    expect(copies.map((one) => [one.number, one.recipientId, one.file?.fileName])).toEqual([
      [1, '', 'plan.txt'],
      [2, 'TH-42.cd', 'own.txt'],
      [2, 'TH-42.ts', 'own.txt'],
      [3, 'TH-42.cd', 'TH-42.cd/paper.txt'],
      [3, 'TH-42.ts', 'TH-42.ts/paper.txt'],
    ]);
    accepted(await startSending(deps(), setting.people().officer, key));
    await runSending(deps(), key);
    const { host } = setting.people();
    expect(await opened(host, key.letterId, 1)).toEqual({
      ...{ file: 'plan.txt', isCopy: true, text: `กำหนดการ ก ${visitor.name} thai` },
    });
    const own = await opened(host, key.letterId, 2);
    expect(own.text).toContain('เฉพาะผู้รับ');
    expect(own.text).not.toContain(visitor.name);
    expect((await opened(host, key.letterId, 3)).text).toContain('ของพัฒนาชุมชน');
    const received = { organisationId: 'TH-42.cd', senderId: 'TH-42', letterId: key.letterId };
    const { enclosures } = accepted(await readReceivedLetter(deps(), host, received));
    expect(enclosures.map((one) => [one.copied, one.copy?.recipientId])).toEqual([
      ['done', ''],
      ['done', 'TH-42.cd'],
      ['done', 'TH-42.cd'],
    ]);
    const room = { door: 'room', recipient: 1, number: 3 } as const;
    expect(accepted(await enclosedFile(deps(), setting.people().officer, key, room)).file.fileName).toContain(
      'TH-42.ts',
    );
    const nobodys = { door: 'room', recipient: null, number: 3 } as const;
    expect(codesOf(await enclosedFile(deps(), setting.people().officer, key, nobodys))).toEqual(['not-found']);
  });

  it('is copied once, though a fault interrupts it and two go on at once; nobody has the letter before', async () => {
    standing.set('/first', 'หนึ่ง').set('/second', 'สอง').set('/third', 'สาม');
    const key = await issued('/first', '/second', '/third');
    faulty = '/second';
    await expect(copyEnclosures(deps(), key)).rejects.toThrow('1 enclosures');
    accepted(await startSending(deps(), setting.people().officer, key));
    expect(await runSending(deps(), key)).toMatchObject({ done: 0, finishedAt: null });
    expect((await copiesOf(key)).copies.map(({ number }) => number)).toEqual([1, 3]);
    faulty = null;
    expect(await resumeCopying(deps())).toBe(0);
    setting.at('2025-04-25T02:10:00.000Z');
    standing.set('/first', 'แก้แล้ว');
    await Promise.all([resumeCopying(deps()), copyEnclosures(deps(), key)]);
    const { state, copies } = await copiesOf(key);
    expect([state, copies.map(({ number }) => number)]).toEqual(['done', [1, 2, 3]]);
    await resumeSendings(deps());
    expect((await opened(setting.people().host, key.letterId, 1)).text).toContain('หนึ่ง');
    expect(await vault.listWaiting('2999-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('that cannot be made is tried again after a longer wait each time, and its letter says so', async () => {
    standing.set('/slow', 'ช้า');
    const key = await issued('/slow');
    faulty = '/slow';
    expect((await copiesOf(key)).isFailing).toBe(false);
    const from = Date.parse(setting.deps().clock.now());
    const resumedAfter = async (minutes: number) => {
      setting.at(new Date(from + minutes * 60_000).toISOString());
      return resumeCopying(deps()).catch((error: Error) => error.message);
    };
    const fault = 'the enclosures of 1 letters were not copied';
    expect(await resumedAfter(2)).toBe(fault);
    expect((await copiesOf(key)).isFailing).toBe(true);
    expect([await resumedAfter(4), await resumedAfter(6)]).toEqual([0, fault]);
    expect([await resumedAfter(12), await resumedAfter(14)]).toEqual([0, fault]);
    faulty = null;
    expect(await copyEnclosures(deps(), key)).toBe(true);
    expect(await copiesOf(key)).toMatchObject({ state: 'done', copies: [{ number: 1 }] });
  });

  it('is kept though its process ended before its bytes were moved to their place', async () => {
    standing.set('/crash', 'ก่อนดับ');
    const key = await issued('/crash');
    const keep = () => Promise.reject(new Error('the process ended'));
    await expect(copyEnclosures({ ...deps(), files: { ...vault, keep } }, key)).rejects.toThrow('1 enclosures');
    expect(await copyEnclosures(deps(), key)).toBe(true);
    expect(await vault.listWaiting('2999-01-01T00:00:00.000Z')).toHaveLength(1);
    const machine = { now: () => '2999-01-01T00:00:00.000Z' };
    await settleWaitingFiles({ transactions: setting.deps().transactions, files: vault, machine, hours: 24 });
    expect(await vault.listWaiting('2999-01-01T00:00:00.000Z')).toEqual([]);
    const { copies } = await copiesOf(key);
    const bytes = await vault.open(copies[0]?.file?.sha256 ?? '');
    expect(bytes === null ? null : await textOf(bytes)).toContain('ก่อนดับ');
  });

  it('of which nothing is there any more says so and keeps nobody from being sent the letter', async () => {
    standing.set('/gone', 'เคยมี');
    const key = await issued('/gone');
    standing.delete('/gone');
    expect(await copyEnclosures(deps(), key)).toBe(true);
    const { state, copies } = await copiesOf(key);
    expect(state).toBe('done');
    expect(copies.map(({ file }) => file)).toEqual([null, null]);
  });

  it('has no copy in a letter that was issued before copies were made', async () => {
    standing.set('/old', 'ปัจจุบัน');
    const key = await issued('/old');
    await database.owner.query('DELETE FROM letter_copying WHERE letter_id = $1', [key.letterId]);
    expect(await copyEnclosures(deps(), key)).toBe(true);
    expect(await copiesOf(key)).toEqual({ state: 'none', copies: [] });
    accepted(await startSending(deps(), setting.people().officer, key));
    expect(await runSending(deps(), key)).toMatchObject({ done: 2 });
  });
});
