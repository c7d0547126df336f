import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { WorkbookContent } from '../../application/workbook/workbook-ports.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { WORKBOOK_FORMAT } from '../../domain/workbook/typed-workbook.ts';
import { renderResultsSheet } from './render-results-sheet.ts';
import { newCanvas, put, type SheetCanvas } from './sheet-canvas.ts';
import { columnLetters, columnNames, columns, HEADING_ROW, headings, sheetNames } from './workbook-layout.ts';
import { defaultFont, styles } from './workbook-styles.ts';
import { workbookWords } from './workbook-words.data.ts';

/** The structure is locked without a password: this prevents mistakes, and no rule depends on it. */
const protection = { sheet: true, formatColumns: true, formatRows: true } as const;

/**
 * Writes a round's workbook: the results, the instructions, the hidden computation of scores, and what it belongs to.
 */
export async function renderWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const entries = newCanvas();
  const working = newCanvas();
  renderHead(entries, content);
  renderResultsSheet(entries, working, content);
  return writeXlsx({
    sheets: [entriesSheet(entries), howToSheet(), hiddenSheet(sheetNames.working, working), markSheet(content)],
    defaultFont,
    workbookProtection: { lockStructure: true },
    properties: { title: titleOf(content), creator: 'สัมฤทธิ์' },
  });
}

function titleOf({ partyName, fiscalYear, roundName }: WorkbookContent): string {
  return `${workbookWords.title} ${partyName} ปีงบประมาณ พ.ศ. ${fiscalYear} ${roundName}`;
}

function renderHead(canvas: SheetCanvas, content: WorkbookContent) {
  put(canvas, 0, columns.code, titleOf(content), styles.title);
  put(canvas, 1, columns.code, `ครบกำหนดส่งรายงานถึงสำนักงาน ก.พ.ร. ${formatThaiDate(content.due)}`, styles.lead);
  put(canvas, 2, columns.code, workbookWords.fill, styles.lead);
  for (const name of columnNames) put(canvas, HEADING_ROW, columns[name], headings[name].text, styles.heading);
  canvas.heights.set(0, { height: 30 });
  for (const row of [1, 2]) canvas.heights.set(row, { height: 23 });
  canvas.heights.set(HEADING_ROW, { height: 30 });
}

function entriesSheet(canvas: SheetCanvas): WriteSheet {
  const last = columnLetters(Math.max(...Object.values(columns)));
  return {
    ...drawn(sheetNames.entries, canvas),
    columns: columnNames.map((name) => ({ width: headings[name].width, ...(name === 'key' ? { hidden: true } : {}) })),
    protection,
    freezePane: { rows: HEADING_ROW + 1, columns: columns.name + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADING_ROW + 1}:${HEADING_ROW + 1}`,
      printArea: `B1:${last}${canvas.rows.length}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    view: { showGridLines: false, tabColor: { rgb: '0B4A5B' } },
  };
}

function howToSheet(): WriteSheet {
  const canvas = newCanvas();
  for (const [row, text] of workbookWords.howTo.entries())
    put(
      canvas,
      row,
      0,
      text,
      row === 0 ? styles.title : { ...styles.lead, alignment: { wrapText: true, vertical: 'top' } },
    );
  return { ...drawn(sheetNames.howTo, canvas), columns: [{ width: 110 }], protection, view: { showGridLines: false } };
}

function hiddenSheet(name: string, canvas: SheetCanvas): WriteSheet {
  return { ...drawn(name, canvas), columns: [{ width: 14 }, { width: 20 }], protection, hidden: true };
}

/**
 * What the workbook belongs to, line by line: a word and its value, and for each indicator the row version it shows.
 */
function markSheet(content: WorkbookContent): WriteSheet {
  const rows: (string | number)[][] = [
    ['format', WORKBOOK_FORMAT],
    ['fiscalYear', content.fiscalYear],
    ['organisationId', content.organisationId],
    ['round', content.round],
    ['agreementVersion', content.agreementVersion],
    ...content.entries.map(({ indicator, result }) => ['row', indicator.code, result.rowVersion]),
    ['note', workbookWords.markNote],
  ];
  return { name: sheetNames.mark, rows, protection: { sheet: true }, veryHidden: true };
}

function drawn(name: string, { cells, rows, heights, merges, validations }: SheetCanvas): WriteSheet {
  return { name, rows, cells, rowDefs: heights, merges, dataValidations: validations };
}
