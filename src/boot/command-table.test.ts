import { describe, expect, it } from 'vitest';
import { main } from '../cli/main.ts';
import { allCommands } from './command-table.ts';

const table = allCommands(() => undefined);

/** The commands as they are called, with nothing behind them. */
async function call(...argv: string[]) {
  const [done, told]: [string[], string[]] = [[], []];
  const named = Object.entries(table).map(([name, { help }]) => {
    const command = async () => {
      done.push(name);
      return 0;
    };
    return [name, { help, load: async () => command }] as const;
  });
  const terminal = {
    input: (async function* () {})(),
    write: async () => undefined,
    complain: (line: string) => void told.push(line),
  };
  return { code: await main(argv, Object.fromEntries(named), terminal), done, told: told.join('\n') };
}

describe.each(Object.entries(table))('the command %s', (name, { help }) => {
  const words = name.split(' ');

  it.each(['--dryrun', '--dry-run', '--DATE', '--no-such-option=1'])(
    'does nothing with %s, which it does not take, and names it',
    async (option) => {
      for (const args of [[option], ['x', option], [option, 'x']]) {
        const { code, done, told } = await call(...words, ...args);
        expect([code, done]).toEqual([1, []]);
        if (args[0] === option) expect(told).toContain(option);
        expect(told).toContain(`samrit ${help}`);
      }
    },
  );

  it('is done with every option that its help names, and without arguments where it names none', async () => {
    const [usage = ''] = help.split('   ');
    const args = usage.slice(name.length).match(/--[a-z-]+/g) ?? [];
    expect(await call(...words, ...args)).toEqual({ code: 0, done: [name], told: '' });
    if (usage === name) expect((await call(...words, 'x')).done).toEqual([]);
  });
});
