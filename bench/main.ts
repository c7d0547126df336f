import { computeRows } from './compute-rows.ts';
import { longPace, shortPace } from './measure.ts';
import { drawTable } from './table.ts';

const pace = process.argv.includes('--long') ? longPace : shortPace;
process.stdout.write(`${drawTable(computeRows(pace))}\n`);
