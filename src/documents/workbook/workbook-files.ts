import type { WorkbookFiles } from '../../application/workbook/workbook-ports.ts';
import { drawWorkbook } from './draw-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** Workbooks of a round, drawn and read. */
export const workbookFiles: WorkbookFiles = { draw: drawWorkbook, read: readWorkbook };
