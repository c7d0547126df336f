import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { toXlsx } from './xlsx-table.ts';

it('a table is a workbook whose figures are numbers, and whose codes and formulas stay what they are', async () => {
  const rows = [
    { code: '007', score: '87.5000', name: '=1+1' },
    { code: 'TH-42', score: null, name: 'เลย' },
    { code: 'TH-50', score: '123456789012.3456', name: 'เชียงใหม่' },
  ];
  const columns = [
    { heading: 'รหัส', cell: (row: (typeof rows)[number]) => row.code },
    { heading: 'คะแนน', cell: (row: (typeof rows)[number]) => row.score },
    { heading: 'ชื่อ', cell: (row: (typeof rows)[number]) => row.name },
  ];
  const { sheets } = await readXlsx(Buffer.from(await toXlsx('กระดาน [2568]: รอบ 12 เดือน', columns, rows)));
  expect(sheets[0]?.rows).toEqual([
    ['รหัส', 'คะแนน', 'ชื่อ'],
    ['007', 87.5, '=1+1'],
    ['TH-42', null, 'เลย'],
    // More digits than a spreadsheet holds of a figure.
    ['TH-50', '123456789012.3456', 'เชียงใหม่'],
  ]);
});
