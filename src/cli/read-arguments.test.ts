import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

const reminders = 'reminders run [--date YYYY-MM-DD]   จัดทำ';
const papers = 'papers issue --year YEAR   จัดทำ';
const exporting = 'framework export YEAR [--version N] [--yaml] [--json]   ส่งออก';
const importing = 'framework import FILE|- --as EMAIL   เผยแพร่';
const backup = 'backup --to FOLDER   สำรอง';

it.each([
  [reminders, ['--date', '๒๐๒๕-๑๐-๐๖\u200b'], ['--date', '2025-10-06']],
  [papers, ['--year', ' ๒๕๖๘'], ['--year', '2568']],
  [papers, ['--year', 'พ.ศ. 2568'], ['--year', '2568']],
  [exporting, ['๒๕๖๘', '--version', '๒', '--yaml'], ['2568', '--version', '2', '--yaml']],
  [importing, ['๒๕๖๘.yaml', '--as', 'A@example.th\u200b'], ['๒๕๖๘.yaml', '--as', 'A@example.th']],
  [importing, ['-', '--as', 'a@example.th'], ['-', '--as', 'a@example.th']],
  [backup, ['--to', '/สำรอง/๑'], ['--to', '/สำรอง/๑']],
])('reads what is typed as every door does, and leaves names of files as they are: %s %j', (help, args, read) => {
  expect(readArguments(nameOf(help), help, args)).toEqual({ ok: true, args: read });
});

it.each([
  [reminders, ['--dat', '2025-10-06'], '--date'],
  [reminders, ['—date', '2025-10-06'], '--date'],
  [exporting, ['2568', '--YAML'], '--yaml'],
  [exporting, ['2568', '--verison', '1'], '--version'],
  [papers, ['--year', '2025'], '2568'],
  [exporting, ['2025'], '2568'],
  [reminders, ['--date', '2568-10-06'], '2025-10-06'],
])('refuses what is near to what its help names, and says what may be meant: %s %j', (help, args, meant) => {
  const read = readArguments(nameOf(help), help, args);
  expect(read).toMatchObject({ ok: false, why: expect.stringContaining(meant) });
});

function nameOf(help: string): string {
  return help
    .split(' ')
    .slice(0, help.startsWith('backup') ? 1 : 2)
    .join(' ');
}
