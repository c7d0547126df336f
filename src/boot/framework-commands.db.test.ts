import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { machineClock, systemClock } from '../adapters/system-clock.ts';
import { createFirstAdministrator } from '../application/people/create-first-administrator.ts';
import { createUser } from '../application/people/create-user.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { runExportFramework, runImportFramework } from '../cli/publish-framework.ts';
import { writeFrameworkText } from '../documents/framework-text.ts';
import { frameworkOf, listShippedFrameworks } from '../frameworks/registry.ts';
import { describeOnEachDatabase, embeddedTarget, type SuiteDatabase, withDatabase } from '../testing/database.ts';
import { accepted, settingPassword } from '../testing/people-setting.ts';
import { openTransactions } from './open-stores.ts';

const administrator = 'admin@example.th';

function depsOn(database: Pick<SuiteDatabase, 'pool'>) {
  const transactions = openTransactions(database.pool);
  const clocks = { clock: systemClock, machine: machineClock };
  const parts = { ...clocks, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
  return { transactions, ...parts };
}

/** Runs one of the commands on texts instead of files. */
async function run(
  command: typeof runImportFramework | typeof runExportFramework,
  deps: ReturnType<typeof depsOn>,
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await command(deps, args, {
    read: async (file) => files[file] ?? Promise.reject(new Error('ENOENT')),
    print: (text) => out.push(text),
    complain: (line) => err.push(line),
  });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

async function openWithAdministrator(database: Pick<SuiteDatabase, 'pool'>) {
  const deps = depsOn(database);
  await loadReference(deps);
  accepted(await createFirstAdministrator(deps, { email: administrator, name: 'ผู้ดูแลระบบ', password: settingPassword }));
  return deps;
}

function shipped(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework ${year}`);
  return framework;
}

/**
 * The year after FY2568 as an officer would make it: the exported text with its years increased and one clause changed.
 */
function nextYear(): string {
  const text = writeFrameworkText(shipped(2568), 'yaml');
  const moved = text
    .replaceAll(/\b(202[3-9])(-\d\d-\d\d)/g, (_date, year: string, rest: string) => `${Number(year) + 1}${rest}`)
    .replace('fiscalYear: 2568', 'fiscalYear: 2569')
    .replace(/^version: \d+$/m, 'version: 1');
  return moved.replaceAll('ปีงบประมาณ พ.ศ. 2568', 'ปีงบประมาณ พ.ศ. 2569');
}

describeOnEachDatabase('publishing a framework from a file', (database) => {
  let deps: ReturnType<typeof depsOn>;
  beforeAll(async () => {
    deps = await openWithAdministrator(database);
    for (const framework of listShippedFrameworks().toReversed()) {
      const file = { f: writeFrameworkText(framework, 'yaml') };
      expect(await run(runImportFramework, deps, ['f', '--as', administrator], file)).toMatchObject({ exit: 0 });
    }
  });

  it('takes a new year made by changing data only, and says what differs from the year before', async () => {
    const { exit, out, err } = await run(runImportFramework, deps, ['f', '--as', administrator], { f: nextYear() });
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(out).toContain('(พ.ศ. 2569 ฉบับที่ 1 ปีใหม่)');
    expect(out).toContain(`ต่างจาก พ.ศ. 2568 ฉบับที่ ${shipped(2568).version}`);
    expect(out).toContain('แก้ period.value.from: 2024-10-01 → 2025-10-01');
    const exported = await run(runExportFramework, deps, ['2569']);
    expect(JSON.parse(exported.out)).toMatchObject({ fiscalYear: 2569, period: { value: { to: '2026-09-30' } } });
  });

  it('never overwrites a published version: the same number is refused and the next one becomes a version beside it', async () => {
    const { version } = shipped(2562);
    const first = writeFrameworkText(shipped(2562), 'json');
    const again = await run(runImportFramework, deps, ['f', '--as', administrator], { f: first });
    expect(again).toMatchObject({ exit: 2, out: '' });
    expect(again.err).toContain('✗ version — ');
    expect(again.err).toContain(`ใช้เลขฉบับ ${version + 1} [framework-version-published]`);

    const renamed = { ...shipped(2562), version: version + 1, name: 'กรอบที่แก้ไขแล้ว' };
    const file = { f: writeFrameworkText(renamed, 'json') };
    const second = await run(runImportFramework, deps, ['f', '--as', administrator], file);
    expect(second.out).toContain(`✓ เผยแพร่แล้ว: กรอบที่แก้ไขแล้ว (พ.ศ. 2562 ฉบับที่ ${version + 1})`);
    expect(second.out).toContain(`ต่างจาก พ.ศ. 2562 ฉบับที่ ${version} จำนวน 1 แห่ง`);
    expect((await run(runExportFramework, deps, ['2562', '--version', String(version)])).out).toBe(first);
    expect((await run(runExportFramework, deps, ['2562', '--json'])).out).toBe(file.f);
  });

  it('writes the journal in the name of the person', async () => {
    const { rows } = await database.pool.query<{ actor_name: string; subject: string }>(
      `SELECT actor_name, subject FROM journal WHERE action = 'framework.publish' AND subject = '2558/framework'`,
    );
    expect(rows).toEqual([{ actor_name: 'ผู้ดูแลระบบ', subject: '2558/framework' }]);
  });

  it('is refused to a person without the right and to nobody known', async () => {
    const user = { email: 'reader@example.th', name: 'นางสาวสมหญิง ใจดี', password: settingPassword };
    const actor = { userId: 'x', name: 'ผู้ดูแล', holdings: [{ role: 'administrator', organisationId: 'opdc' }] } as const;
    accepted(await createUser(deps, actor, user));
    const file = { f: nextYear() };
    const reader = await run(runImportFramework, deps, ['f', '--as', user.email], file);
    expect(reader).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('[forbidden]') });
    const nobody = await run(runImportFramework, deps, ['f', '--as', 'nobody@example.th'], file);
    expect(nobody).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('[person-not-found]') });
  });

  it('names path, value and what was expected of each mistake, and publishes nothing', async () => {
    const before = await database.pool.query('SELECT count(*) FROM framework_version');
    const wrong = nextYear().replace('to: 2026-09-30', 'to: 2026-09-29').replace('value: "70"', 'value: "69.99"');
    const { exit, err } = await run(runImportFramework, deps, ['f', '--as', administrator], { f: wrong });
    expect(exit).toBe(2);
    expect(err).toContain('✗ period.value.to — ปีงบประมาณไม่สิ้นสุดวันที่ 30 กันยายน: พบ 2026-09-29 — แก้เป็น 2026-09-30');
    expect(err).toContain('✗ components — ผลรวมน้ำหนักไม่ถูกต้อง: พบ 99.99 — แก้เป็น ผลรวม 100');
    const after = await database.pool.query('SELECT count(*) FROM framework_version');
    expect(after.rows).toEqual(before.rows);
  });

  it('says how it is called when words are missing, and that a file cannot be read', async () => {
    expect(await run(runImportFramework, deps, ['f'])).toMatchObject({ exit: 1, err: expect.stringContaining('--as') });
    const nowhere = await run(runImportFramework, deps, ['nowhere', '--as', administrator]);
    expect(nowhere).toMatchObject({ exit: 1, err: expect.stringContaining('nowhere') });
    expect(await run(runExportFramework, deps, ['2570'])).toMatchObject({ exit: 1, out: '' });
  });
});

describe('a year exported, imported into an empty database and exported again', () => {
  for (const framework of listShippedFrameworks()) {
    for (const kind of ['json', 'yaml'] as const) {
      it(`is the same bytes in FY${framework.fiscalYear} as ${kind}`, async () => {
        await withDatabase(embeddedTarget(), async (empty) => {
          const deps = await openWithAdministrator(empty);
          const first = writeFrameworkText(framework, kind);
          expect(await run(runImportFramework, deps, ['f', '--as', administrator], { f: first })).toMatchObject({
            exit: 0,
            err: '',
          });
          const second = await run(runExportFramework, deps, [String(framework.fiscalYear), `--${kind}`]);
          expect(second).toMatchObject({ exit: 0, err: '' });
          expect(second.out).toBe(first);
        });
      });
    }
  }
});
