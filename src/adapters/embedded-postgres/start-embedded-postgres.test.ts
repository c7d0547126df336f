import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workingFolder } from './running-processes.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const checkout = join(import.meta.dirname, '..', '..', '..');
const program = join(checkout, 'src', 'testing', 'hold-embedded-postgres.ts');
const packaged = `@embedded-postgres/linux-${process.arch}`;

let dataFolder = '';
let made = 0;
const held: ChildProcess[] = [];
beforeEach(() => {
  made += 1;
  dataFolder = `/var/tmp/samrit-tests-${process.pid}-opened-${made}`;
});
afterEach(async () => {
  for (const child of held.splice(0)) await end(child, 'SIGKILL');
  const opened = await startEmbeddedPostgres({ checkout, dataFolder, packageName: packaged });
  if (opened.ok) await opened.value.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

type Held = Pick<EmbeddedPostgres, 'pid' | 'connection'> & { child: ChildProcess };

async function holdDatabase(path = process.env.PATH): Promise<Held> {
  const words = ['--disable-warning=ExperimentalWarning', program, dataFolder, packaged];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  held.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { ...(JSON.parse(line) as EmbeddedPostgres), child };
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

async function ask(connection: EmbeddedPostgres['connection'], sql: string) {
  const client = new Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function reopen<Value>(work: (database: EmbeddedPostgres) => Promise<Value>): Promise<Value> {
  const started = await startEmbeddedPostgres({ checkout, dataFolder, packageName: packaged });
  if (!started.ok) throw new Error(JSON.stringify(started.refusals));
  try {
    return await work(started.value);
  } finally {
    await started.value.stop();
  }
}

const keep = `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('สัมฤทธิ์')`;
const read = ({ connection }: EmbeddedPostgres) => ask(connection, 'SELECT word FROM kept');

describe('the database of this machine', () => {
  it('keeps what was written from one start to the next', async () => {
    await reopen(({ connection }) => ask(connection, keep));
    expect(await reopen(read)).toEqual([{ word: 'สัมฤทธิ์' }]);
  });

  it('has no address on any network, and does not run as root', async () => {
    await reopen(async ({ connection, pid }) => {
      expect(await ask(connection, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\s/m);
    });
  });

  it('orders and cases Thai and Latin text in UTF-8 whatever the machine is set to', async () => {
    const settings = `SELECT pg_encoding_to_char(encoding) AS encoding, datcollate FROM pg_database WHERE datname = 'samrit'`;
    expect(await reopen(({ connection }) => ask(connection, settings))).toEqual([
      { encoding: 'UTF8', datcollate: 'C.UTF-8' },
    ]);
  });

  it('tells a second program that the folder is in use, and by whom', async () => {
    const first = await holdDatabase();
    const second = await startEmbeddedPostgres({ checkout, dataFolder, packageName: packaged });
    expect(second).toMatchObject({
      ok: false,
      refusals: [{ code: 'database-folder-in-use', facts: { process: first.child.pid } }],
    });
    expect(await ask(first.connection, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  it('ends with its owner when the owner is asked to stop', async () => {
    const { child, pid } = await holdDatabase();
    await end(child, 'SIGTERM');
    expect(workingFolder(pid)).toBeUndefined();
    expect(existsSync(join(dataFolder, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('opens again at once after its owner was killed, with everything that was committed', async () => {
    const { child, connection } = await holdDatabase();
    await ask(connection, keep);
    await end(child, 'SIGKILL');
    expect(await reopen(read)).toEqual([{ word: 'สัมฤทธิ์' }]);
  });

  it('ends a server that outlived its killed owner on a machine without setpriv', async () => {
    const { child, pid, connection } = await holdDatabase('/nonexistent');
    await ask(connection, keep);
    await end(child, 'SIGKILL');
    expect(await ask(connection, 'SELECT word FROM kept')).toHaveLength(1);
    expect(await reopen(read)).toEqual([{ word: 'สัมฤทธิ์' }]);
    expect(workingFolder(pid)).toBeUndefined();
  });

  it('recovers when the server and its owner were killed and another process got the number', async () => {
    const { child, pid, connection } = await holdDatabase();
    await ask(connection, keep);
    const lock = join(dataFolder, 'postgres', 'postmaster.pid');
    const left = readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid));
    process.kill(pid, 'SIGKILL');
    await end(child, 'SIGKILL');
    writeFileSync(lock, left);
    expect(await reopen(read)).toEqual([{ word: 'สัมฤทธิ์' }]);
  });

  it('says where it looked when there are no binaries', async () => {
    const nowhere = await startEmbeddedPostgres({ checkout, dataFolder, binaries: '/nonexistent' });
    expect(nowhere).toMatchObject({
      ok: false,
      refusals: [{ code: 'database-binaries-missing', facts: { folder: '/nonexistent' } }],
    });
  });
});
