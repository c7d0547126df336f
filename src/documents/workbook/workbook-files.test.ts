import { expect, it } from 'vitest';
import { changePart } from '../../testing/edit-workbook.ts';
import { sampleWorkbook } from '../../testing/workbook-sample.ts';
import { renderWorkbook } from './render-workbook.ts';
import { workbookFiles } from './workbook-files.ts';

it('between two of many workbooks read at once, whoever waits is answered', async () => {
  const bytes = await renderWorkbook(sampleWorkbook);
  const order: string[] = [];
  const readings = Array.from({ length: 5 }, async () => {
    expect((await workbookFiles.read(bytes)).ok).toBe(true);
    order.push('workbook');
  });
  const answer = (): void => {
    order.push('answer');
    if (order.filter((one) => one === 'workbook').length < 5) setImmediate(answer);
  };
  setImmediate(answer);
  await Promise.all(readings);
  // No two workbooks without an answer between them.
  expect(order.join(' ')).not.toContain('workbook workbook');
});

it('a workbook whose sheets are larger than any exported one ten times over is not parsed', async () => {
  const bytes = await renderWorkbook(sampleWorkbook);
  const row = (index: number) => `<row r="${index}"><c r="A${index}"><v>${index * 7919}</v></c></row>`;
  const rows = Array.from({ length: 60_000 }, (_, index) => row(index + 1000)).join('');
  const large = await changePart(bytes, 'xl/worksheets/sheet1.xml', (text) =>
    text.replace('</sheetData>', `${rows}</sheetData>`),
  );
  expect(await workbookFiles.read(large)).toEqual({
    ok: false,
    refusals: [{ code: 'workbook-unpacks-too-large', facts: { limit: 2 } }],
  });
});
