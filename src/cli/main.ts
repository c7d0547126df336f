import { textIo } from './framework-io.ts';
import { readArguments } from './read-arguments.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs with the arguments after the command's name and returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/**
 * Each command is loaded only when called. A name may be two words: `verify journal`. The help begins with what the command
 * takes; after three spaces it says what it does.
 */
export type CommandTable = Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>>;

export const commands: CommandTable = {
  score: {
    help: 'score [--explain] FILE|-   คำนวณคะแนนจาก JSON Lines',
    load: async () => (await import('./score.ts')).runScore,
  },
  framework: {
    help: 'framework check FILE|- | export YEAR [--yaml] [--json]   ตรวจหรือส่งออกกรอบการประเมินเป็น JSON หรือ YAML',
    load: async () => {
      const { runFramework } = await import('./framework.ts');
      return (args, terminal) => runFramework(args, textIo(terminal));
    },
  },
};

const UNKNOWN_COMMAND = 1;

/** Finds the command named by the first one or two arguments, runs it and returns the exit code. */
export async function main(
  argv: readonly string[],
  table: CommandTable = commands,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ');
    if (!Object.hasOwn(table, name)) continue;
    const { help, load } = table[name] ?? {};
    if (help === undefined || load === undefined) continue;
    const read = readArguments(name, help, argv.slice(words));
    if (read.ok) return (await load())(read.args, terminal);
    terminal.complain(`${read.why} — วิธีใช้: samrit ${help}`);
    return UNKNOWN_COMMAND;
  }
  terminal.complain(['คำสั่งที่ใช้ได้:', ...Object.values(table).map(({ help }) => `  samrit ${help}`)].join('\n'));
  return UNKNOWN_COMMAND;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
