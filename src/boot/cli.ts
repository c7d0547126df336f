import { main } from '../cli/main.ts';
import { allCommands } from './command-table.ts';

process.exitCode = await main(
  process.argv.slice(2),
  allCommands((line) => void process.stdout.write(`${line}\n`)),
);
