import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { commands, main } from '../cli/main.ts';
import { writeFrameworkText } from '../documents/framework-text.ts';
import { frameworkOf } from '../frameworks/registry.ts';
import { describeOnEmbeddedDatabase } from '../testing/database.ts';
import { allCommands } from './command-table.ts';

const golden = join(import.meta.dirname, '..', '..', 'tests', 'golden', 'texts', 'strings.json');
const strings: readonly { readonly name: string; readonly value: string }[] = JSON.parse(readFileSync(golden, 'utf8'));
const table = allCommands(() => undefined);
const shipped = frameworkOf(2568);
const framework = shipped === null || shipped === undefined ? '' : writeFrameworkText(shipped, 'json');

/** What a file may hold: the text alone, or where a program puts it. */
const contents: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ id: text, grade: { framework: '2568', total: text } }),
  (text) => framework.replace(/("name": )"[^"]*"/g, (_, name: string) => name + JSON.stringify(text)),
];

/** Each way in which a command may be called, as its help says: `verify journal --against FILE`. */
const ways = Object.entries(table).flatMap(([name, { help }]) => {
  const [usage = ''] = help.split('   ');
  return usage
    .slice(name.length)
    .split(' | ')
    .map((one) => `${name} ${one.replace(/[[\]]/g, '').replaceAll('|-', '').trim()}`.trim());
});
/** What takes long to be asked is given each fourth string, the next command the next ones. */
const isAtHand = (way: string) =>
  Object.hasOwn(commands, way.split(' ')[0] ?? '') && !way.startsWith('framework check');
const stringsFor = (way: string) =>
  strings.filter((_, index) => (isAtHand(way) ? true : index % 4 === ways.indexOf(way) % 4));
const isPlaceholder = (word: string) => /^[A-Z][A-Z-]*$/.test(word);

describeOnEmbeddedDatabase('every command of the command line', (database) => {
  let folder = '';
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-commands-'));
    vi.stubEnv('DATABASE_URL', database.url);
    vi.stubEnv('SAMRIT_OWNER_DATABASE_URL', database.ownerUrl);
    vi.stubEnv('SAMRIT_DATA', folder);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  /** What stands for each word of a help; a folder is named as the machine has it, by no text. */
  const given: Readonly<Record<string, (text: string, turn: number) => Promise<string> | string>> = {
    'YYYY-MM-DD': (text) => text,
    YEAR: (text) => text,
    N: (text) => text,
    EMAIL: (text) => text,
    FOLDER: () => join(folder, 'nothing', 'here'),
    async FILE(text, turn) {
      files += 1;
      const file = join(folder, String(files));
      await writeFile(file, contents[turn]?.(text) ?? '');
      return file;
    },
  };

  async function call(argv: readonly string[]) {
    const told: string[] = [];
    const terminal = {
      input: (async function* () {})(),
      write: async (text: string) => void told.push(text),
      complain: (line: string) => void told.push(line),
    };
    const print = (line: string) => void told.push(line);
    const code = await main(argv, allCommands(print), terminal);
    return { code, told: told.join('\n') };
  }

  it.each(ways.filter((way) => way.split(' ').some((word) => isPlaceholder(word) && word !== 'FOLDER')))(
    'takes each string in `%s`, or says in Thai what is wrong',
    async (way) => {
      const words = way.split(' ');
      const turns = words.includes('FILE') ? contents.keys() : [0];
      const wrong: string[] = [];
      for (const turn of turns)
        for (const { name, value } of stringsFor(way)) {
          // The system passes no NUL in an argument, and no half of a character.
          const text = words.includes('FILE') ? value : value.toWellFormed().replaceAll('\0', '');
          const argv = await Promise.all(
            words.map(async (word) => (isPlaceholder(word) ? ((await given[word]?.(text, turn)) ?? '') : word)),
          );
          const { code, told } = await call(argv);
          if (![0, 1, 2].includes(code)) wrong.push(`${name}: ${code}`);
          if (code !== 0 && !/[ก-๙]/.test(told)) wrong.push(`${name}: ${told.slice(0, 200)}`);
          if (/\b(?:Type|Range|Syntax|Reference)Error\b|\n {4}at /.test(told))
            wrong.push(`${name}: ${told.slice(0, 200)}`);
        }
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it('takes nothing of a kind that is not tried here', () => {
    const placeholders = ways.flatMap((way) => way.split(' ').filter(isPlaceholder));
    expect(placeholders.filter((word) => given[word] === undefined)).toEqual([]);
    expect(new Set(placeholders).size).toBe(Object.keys(given).length);
  });
});
