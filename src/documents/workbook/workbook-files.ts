import type { WorkbookFiles } from '../../application/workbook/workbook-ports.ts';
import { readWorkbook } from './read-workbook.ts';
import { renderWorkbook } from './render-workbook.ts';

/** Workbooks of a round: written and read. */
export const workbookFiles: WorkbookFiles = { render: renderWorkbook, read: readWorkbook };
