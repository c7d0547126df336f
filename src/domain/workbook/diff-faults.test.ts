import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { eachResultText, resultTextsOf } from '../reporting/result-texts.ts';
import { diffWorkbook } from './diff-workbook.ts';
import { type CellContent, type TypedRow, type TypedWorkbook, WORKBOOK_FORMAT } from './typed-workbook.ts';

const nothing: CellContent = { kind: 'empty' };
const number = (written: string): CellContent => ({ kind: 'number', text: written });

function row(at: number, key: string, value: CellContent, narrative: CellContent = nothing): TypedRow {
  const cell = (column: string, content: CellContent) => ({ address: `${column}${at}`, content });
  return {
    key,
    value: cell('G', value),
    texts: { ...eachResultText(() => cell('K', nothing)), narrative: cell('J', narrative) },
  };
}

const diff = (rows: readonly TypedRow[], formula: string | null = growth.formula) => {
  const mark = {
    format: WORKBOOK_FORMAT,
    fiscalYear: 2568,
    organisationId: 'TH-42',
    round: '12m',
    rowVersions: { '1.1-SME': 4 },
  };
  const typed: TypedWorkbook = { sheet: 'กรอกผล', mark, headings: [], rows };
  return diffWorkbook([{ indicator: { ...growth, formula }, variables: {}, ...resultTextsOf({}) }], typed, '12m');
};

describe('a workbook that is compared', () => {
  it('lists a cell as cleaned only where something was taken out of it', () => {
    const rows = [
      row(6, '1.1-SME|current', number('1300')),
      row(7, '1.1-SME|previous', { kind: 'text', text: '12\u200b00' }),
    ];
    expect(diff(rows).cleaned).toEqual(['G7']);
  });

  it('tells only what stands in a cell: that a result cannot be scored is told when it is saved', () => {
    const beside = row(7, '1.1-SME|previous', number('1200'), { kind: 'text', text: 'ผิดแถว' });
    const { faults } = diff([row(6, '1.1-SME|current', number('1300')), beside], 'current + other');
    expect(faults.map((one) => `${one.address} ${one.refusal.code}`)).toEqual(['J7 text-outside-first-row']);
  });
});
