import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { machineClock, movedClock } from '../../src/adapters/system-clock.ts';
import type { ApiDeps } from '../../src/api/api-deps.ts';
import { answerOnce } from '../../src/api/idempotency.ts';
import type { Transactions } from '../../src/application/ports.ts';
import { attachEvidence, settleEvidence } from '../../src/application/reporting/attach-evidence.ts';
import { readEvidence } from '../../src/application/reporting/read-evidence.ts';
import { settleWaitingFiles } from '../../src/application/reporting/settle-waiting-files.ts';
import type { Stores } from '../../src/application/stores.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { accept } from '../../src/domain/values/result.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { settingFactors } from '../../src/testing/factor-setting.ts';
import { papersOver } from '../../src/testing/papers-setting.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';

const host = actorOf('kpi-host', 'TH-42.cd');
const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;

describeOnEachDatabase('a file attached while the database fails', (database) => {
  let folder: string;
  let vault: ReturnType<typeof localFileVault>;
  let sent = 0;
  const clock = movedClock(() => demoDate);
  const plain = () => openTransactions(database.pool, clock.now);

  beforeAll(async () => {
    const people = { clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo({ ...people, transactions: plain() }, { provinces: ['TH-42'] });
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-evidence-'));
    vault = localFileVault(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Every file of the vault, waiting or stored. */
  async function files() {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((one) => one.isFile())
      .map((one) => (one.parentPath.endsWith('waiting') ? 'waiting' : 'kept'));
  }

  const receive = () => {
    sent += 1;
    return vault.receive(Readable.from([Buffer.from(`%PDF-1.7\nแฟ้มที่ ${sent}\n%%EOF\n`)]), `${sent}.pdf`, 1000);
  };

  /** The work is done and then thrown away, `times` times, as after a deadlock; then it is committed. */
  function deadlocked(times: number): Transactions<Stores> {
    let left = times;
    const run: Transactions<Stores>['run'] = (work, options) =>
      plain().run(async (stores, nested) => {
        const value = await work(stores, nested);
        left -= 1;
        if (left >= 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
        return value;
      }, options);
    return { ...plain(), run };
  }

  /** The transaction is committed, and the connection lost before the answer arrives. */
  const lostAfterCommit: Transactions<Stores> = {
    runOne: (work) => plain().runOne(work),
    async run(work) {
      await plain().run(work);
      throw new Error('Connection terminated unexpectedly');
    },
    read: (work) => plain().read(work),
    reaching: (reach, work) => plain().reaching(reach, work),
    storingNothing: (work) => plain().storingNothing(work),
  };

  const depsWith = (transactions: Transactions<Stores>) => ({ transactions, clock, files: vault });

  async function download(sha256: string) {
    const found = accepted(await readEvidence(depsWith(plain()), host, { ...key, sha256 }));
    return text(found.bytes);
  }

  it('is attached once and kept when the transaction begins again', async () => {
    const file = await receive();
    const attached = accepted(await attachEvidence(depsWith(deadlocked(2)), host, { ...key, file }));
    expect(await files()).toEqual(['kept']);
    expect(await download(attached.sha256)).toContain(`แฟ้มที่ ${sent}`);
  });

  it('leaves neither bytes nor row when the transaction fails for good', async () => {
    const file = await receive();
    await expect(attachEvidence(depsWith(deadlocked(9)), host, { ...key, file })).rejects.toThrow('deadlock');
    expect(await files()).toEqual([]);
    expect(await plain().read((stores) => stores.evidence.findFile(file.sha256))).toBeNull();
  });

  it('is not lost when the commit was made and its answer was not heard', async () => {
    const file = await receive();
    await expect(attachEvidence(depsWith(lostAfterCommit), host, { ...key, file })).rejects.toThrow('terminated');
    expect(await download(file.sha256)).toContain(`แฟ้มที่ ${sent}`);
    expect(await files()).toEqual(['kept']);
  });

  it('goes on waiting, and is found, when nobody can be asked whether it was attached', async () => {
    const file = await receive();
    const silent = { ...lostAfterCommit, read: () => Promise.reject(new Error('ECONNREFUSED')) };
    await expect(attachEvidence(depsWith(silent), host, { ...key, file })).rejects.toThrow('terminated');
    expect(await files()).toEqual(['waiting']);
    expect(await download(file.sha256)).toContain(`แฟ้มที่ ${sent}`);
  });

  it('that waited when the process ended is put away at the next start: kept where a row names it, else removed', async () => {
    const attached = await receive();
    await attachEvidence(depsWith({ ...lostAfterCommit, read: () => Promise.reject(new Error('lost')) }), host, {
      ...key,
      file: attached,
    }).catch(() => undefined);
    await receive();
    await writeFile(join(folder, 'waiting', 'half'), 'ครึ่ง');
    const inTime = { now: () => new Date().toISOString() };
    expect(await settleWaitingFiles({ ...depsWith(plain()), machine: inTime })).toBe(0);
    expect(await files()).toEqual(['waiting', 'waiting', 'waiting']);
    const dayAfter = { now: () => new Date(Date.now() + 25 * 60 * 60 * 1000).toISOString() };
    expect(await settleWaitingFiles({ ...depsWith(plain()), machine: dayAfter })).toBe(3);
    expect(await files()).toEqual(['kept']);
    expect(await download(attached.sha256)).toContain('แฟ้มที่');
  });

  it('leaves nothing when it is refused', async () => {
    const file = await receive();
    const stranger = actorOf('kpi-host', 'TH-50.cd');
    expect(await attachEvidence(depsWith(plain()), stranger, { ...key, file })).toMatchObject({ ok: false });
    expect(await files()).toEqual([]);
  });

  describe('sent with a key to repeat it by', () => {
    function apiDeps(transactions: Transactions<Stores>): ApiDeps {
      const parts = { transactions, clock, machine: machineClock, ids: timeOrderedIds, secrets: nodeSecrets };
      const people = { ...parts, passwords: argon2Passwords(), factors: settingFactors };
      return {
        ...people,
        people,
        addresses: { mayEnclose: () => true, isThere: async () => true, make: async () => null },
        papers: papersOver({ transactions, clock }),
        files: vault,
      };
    }

    async function attachOnce(transactions: Transactions<Stores>, idempotencyKey: string) {
      const file = await receive();
      const deps = apiDeps(transactions);
      const user = await plain().read((stores) => stores.users.findByEmail('host.cd.loei@demo.samrit.example'));
      const actor = { ...host, userId: user?.id ?? '' };
      const request = { actor, key: idempotencyKey, method: 'POST', url: '/', ifMatch: '', body: {} };
      const answer = async (using: ApiDeps) => {
        const attached = await attachEvidence(using, host, { ...key, file });
        return attached.ok ? accept({ status: 201, body: attached.value, etag: null }) : attached;
      };
      const answered = answerOnce(deps, request, answer, (kept) => kept);
      return { file, answered };
    }

    it('moves only after the outer transaction is committed', async () => {
      const { file, answered } = await attachOnce(deadlocked(2), 'retried');
      expect((await answered).ok).toBe(true);
      expect(await files()).toEqual(['kept']);
      expect(await download(file.sha256)).toContain(`แฟ้มที่ ${sent}`);
    });

    it('leaves nothing when the outer transaction fails', async () => {
      const { file, answered } = await attachOnce(deadlocked(9), 'failed');
      await expect(answered).rejects.toThrow('deadlock');
      expect(await files()).toEqual(['waiting']);
      await settleEvidence(depsWith(plain()), file);
      expect(await files()).toEqual([]);
    });
  });
});
