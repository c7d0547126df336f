import type { WorkbookFiles } from '../../application/workbook/workbook-ports.ts';
import { readWorkbook } from './read-workbook.ts';
import { renderWorkbook } from './render-workbook.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Workbooks are read one after another, and between two of them whoever waits is answered: reading occupies the main
 * thread, and twenty uploads at once held every page up for as long as all of them took.
 */
const readInTurn: WorkbookFiles['read'] = (bytes) => {
  const own = last.then(() => new Promise((resolve) => setImmediate(resolve))).then(() => readWorkbook(bytes));
  last = own.catch(() => undefined);
  return own;
};

/** Workbooks of a round: written and read. */
export const workbookFiles: WorkbookFiles = { render: renderWorkbook, read: readInTurn };
