import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readVariables } from '../../domain/reporting/read-variables.ts';
import { diffWorkbook } from '../../domain/workbook/diff-workbook.ts';
import { rowKey } from '../../domain/workbook/typed-workbook.ts';
import { workbookLines } from '../../domain/workbook/workbook-lines.ts';
import { packagePartsOf } from '../../testing/edit-workbook.ts';
import { sampleStored, sampleWorkbook, typedFigures } from '../../testing/workbook-sample.ts';
import { readWorkbook } from './read-workbook.ts';
import { renderWorkbook } from './render-workbook.ts';
import { columns, sheetNames } from './workbook-layout.ts';

const bytes = readFileSync(new URL('../../../tests/golden/workbook/libreoffice-filled.xlsx', import.meta.url));
const read = await readWorkbook(bytes);
if (!read.ok) throw new Error(JSON.stringify(read.refusals));
const diff = diffWorkbook(sampleStored, read.value, '12m');

describe('a workbook filled in and saved by LibreOffice', () => {
  it('comes back with exactly the cells that were filled in, and nothing wrong', () => {
    expect(diff.faults).toEqual([]);
    expect(diff.cleaned).toEqual([]);
    const typed = Object.entries(typedFigures).flatMap(([code, figures]) =>
      Object.entries(figures).map(([name, text]) => [code, `variables.${name}`, text]),
    );
    const figures = diff.changes.filter((one) => one.field !== 'narrative');
    expect(figures.map(({ code, field, uploaded }) => [code, field, uploaded])).toEqual(typed);
    expect(diff.changes.find((one) => one.field === 'narrative')).toMatchObject({
      address: 'J6',
      uploaded: 'จัดมหกรรมสินค้าชุมชน\nสามครั้ง',
    });
  });

  it('still says what it is of and which versions it was drawn from', () => {
    expect(read.value.mark).toMatchObject({ fiscalYear: 2568, organisationId: 'TH-42', round: '12m' });
    expect(diff.saves.map((one) => one.rowVersion)).toEqual([4, 4, 4, 4, 4]);
  });

  it('kept what is locked and what a cell may hold', () => {
    const sheet = packagePartsOf(bytes)
      .find((part) => part.name === 'xl/worksheets/sheet1.xml')
      ?.content.toString();
    expect(sheet).toMatch(/<sheetProtection[^>]*sheet="true"/);
    expect(sheet?.match(/<dataValidation /g)?.length).toBeGreaterThan(20);
  });

  it('showed the scores that the engine gives, for a rule of every kind', async () => {
    const workbook = await readXlsx(bytes);
    const sheet = workbook.sheets.find((one) => one.name === sheetNames.entries);
    const scores = sampleWorkbook.entries.flatMap(({ indicator }) => {
      const typed = typedFigures[indicator.code];
      if (typed === undefined) return [];
      const result = readVariables(indicator, typed);
      const key = rowKey(indicator.code, workbookLines(indicator, '12m')[0]?.name ?? '');
      const row = sheet?.rows.find((cells) => cells[columns.key] === key);
      return [{ code: indicator.code, shown: row?.[columns.score], scored: result.ok ? result.value.selfScore : null }];
    });
    expect(scores).toHaveLength(5);
    for (const { code, shown, scored } of scores)
      expect(`${code} ${Number(shown).toFixed(4)}`).toBe(`${code} ${scored}`);
  });
});

describe('a workbook as it is drawn', () => {
  it('reads back as nothing changed, its figures unlocked where they may be filled in and locked where not', async () => {
    const drawn = await renderWorkbook(sampleWorkbook);
    const back = await readWorkbook(drawn);
    if (!back.ok) throw new Error(JSON.stringify(back.refusals));
    expect(diffWorkbook(sampleStored, back.value, '12m')).toEqual({ changes: [], faults: [], cleaned: [], saves: [] });
    const { sheets } = await readXlsx(drawn, { readStyles: true });
    const [entries] = sheets;
    const isOpen = (row: number) => entries?.cells?.get(`${row},${columns.value}`)?.style?.protection?.locked === false;
    const rows = (entries?.rows ?? []).map((cells, row) => [String(cells[columns.key] ?? ''), isOpen(row)] as const);
    const lines = rows.filter(([key]) => key.includes('|'));
    expect(lines.filter(([, open]) => !open).map(([key]) => key)).toEqual([
      '3.1-QUARTERS|current',
      '3.1-QUARTERS|standing',
      '2.2-DGR|result',
    ]);
    expect(sheets.map((one) => one.protection?.sheet)).toEqual([true, true, true, true]);
  });
});
