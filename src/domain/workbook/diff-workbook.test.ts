import { describe, expect, it } from 'vitest';
import { growth, supplied } from '../../testing/reporting-sample.ts';
import { eachResultText, resultTextNames, resultTextsOf } from '../reporting/result-texts.ts';
import { diffWorkbook, type StoredWorkbookResult } from './diff-workbook.ts';
import { inSheetOrder } from './sheet-faults.ts';
import type { CellContent, TypedRow, TypedWorkbook } from './typed-workbook.ts';

const nothing: CellContent = { kind: 'empty' };
const text = (written: string): CellContent => ({ kind: 'text', text: written });
const number = (written: string): CellContent => ({ kind: 'number', text: written });

const stored: readonly StoredWorkbookResult[] = [
  {
    indicator: growth,
    variables: { current: '1234.5', previous: '1200' },
    ...resultTextsOf({ narrative: 'จัดงาน\r\nสามครั้ง' }),
  },
  { indicator: supplied, variables: {}, ...resultTextsOf({}) },
];

function row(at: number, key: string, value: CellContent, narrative: CellContent = nothing): TypedRow {
  const cell = (column: string, content: CellContent) => ({ address: `${column}${at}`, content });
  return {
    key,
    value: cell('G', value),
    texts: eachResultText((name) =>
      cell('JKLMNOP'[resultTextNames.indexOf(name)] ?? '', name === 'narrative' ? narrative : nothing),
    ),
  };
}

function workbook(rows: readonly TypedRow[], change: Partial<TypedWorkbook> = {}): TypedWorkbook {
  const rowVersions = { '1.1-SME': 4, '2.2-DGR': 2 };
  const mark = { format: '1', fiscalYear: 2568, organisationId: 'TH-42', round: '12m', rowVersions };
  return { sheet: 'กรอกผล', mark, headings: [], rows, ...change };
}

const unchanged = [
  row(6, '1.1-SME|current', number('1234.5'), text('จัดงาน\nสามครั้ง')),
  row(7, '1.1-SME|previous', number('1200')),
  row(8, '2.2-DGR|result', nothing),
];
const diffOf = (rows: readonly TypedRow[], change: Partial<TypedWorkbook> = {}) =>
  diffWorkbook(stored, workbook(rows, change), '12m');
const withFirst = (value: CellContent, narrative: CellContent = text('จัดงาน\nสามครั้ง')) =>
  diffOf([row(6, '1.1-SME|current', value, narrative), ...unchanged.slice(1)]);
const faultsOf = (rows: readonly TypedRow[], change: Partial<TypedWorkbook> = {}) =>
  diffOf(rows, change).faults.map((one) => `${one.address} ${one.refusal.code}`);

describe('comparing a workbook with what is stored', () => {
  it('finds nothing where every cell says the same, however its lines end', () => {
    expect(diffOf(unchanged)).toEqual({ changes: [], faults: [], cleaned: [], saves: [] });
  });

  it.each(['๑๒๓๔.๕', '1,234.50', ' 1234.5 ', '๑,๒๓๔.๕๐', '1234.5\u200b'])('reads %s as the same figure', (written) => {
    expect(withFirst(text(written)).changes).toEqual([]);
  });

  it('tells a cell that changed, and saves the other fields as they are stored', () => {
    const { changes, saves } = withFirst(number('1300'));
    expect(changes).toEqual([
      { address: 'G6', code: '1.1-SME', field: 'variables.current', stored: '1234.5', uploaded: '1300' },
    ]);
    expect(saves).toMatchObject([
      {
        code: '1.1-SME',
        rowVersion: 4,
        variables: { current: '1300', previous: '1200' },
        narrative: 'จัดงาน\r\nสามครั้ง',
      },
    ]);
  });

  it('takes an emptied cell for not yet known', () => {
    expect(withFirst(nothing).changes).toMatchObject([{ stored: '1234.5', uploaded: '' }]);
  });

  it('takes out characters nobody sees, and tells of which cell', () => {
    const { changes, cleaned } = withFirst(text('\u200b13\u00ad00\u202e'));
    expect(changes).toMatchObject([{ uploaded: '1300' }]);
    expect(cleaned).toEqual(['G6']);
  });

  it.each([
    ['formula', 'cell-holds-formula'],
    ['date', 'cell-holds-date'],
    ['percent', 'cell-holds-percent'],
    ['truth', 'cell-holds-fault'],
    ['fault', 'cell-holds-fault'],
  ] as const)('refuses a %s in the cell of a figure', (kind, code) => {
    const { faults, saves } = withFirst({ kind, text: 'x' });
    expect(faults).toMatchObject([{ address: 'G6', code: '1.1-SME', refusal: { code } }]);
    expect(saves).toEqual([]);
  });

  it('tells every wrong cell of an indicator at once', () => {
    const rows = [
      row(6, '1.1-SME|current', text('สิบล้าน')),
      row(7, '1.1-SME|previous', { kind: 'formula', text: '=G6*2' }),
      unchanged[2] as TypedRow,
    ];
    expect(inSheetOrder(diffOf(rows).faults).map((one) => `${one.address} ${one.refusal.code}`)).toEqual([
      'G6 not-a-number',
      'G7 cell-holds-formula',
    ]);
  });
});

describe('a sheet whose lines are not as they were drawn', () => {
  it('is read by the key of each line, in whatever order they stand', () => {
    expect(diffOf(unchanged.toReversed())).toEqual({ changes: [], faults: [], cleaned: [], saves: [] });
  });

  it('is refused where a line is missing, repeated or of no indicator', () => {
    expect(faultsOf(unchanged.slice(1))).toEqual([' row-missing']);
    expect(faultsOf([...unchanged, row(9, '1.1-SME|current', number('9'))])).toEqual(['G9 row-repeated']);
    expect(faultsOf([...unchanged, row(9, '9.9-NEW|result', number('9'))])).toEqual(['G9 row-unknown']);
    expect(faultsOf([...unchanged, row(9, '', number('9'))])).toEqual(['G9 row-unknown']);
  });

  it('may leave out an indicator it was never drawn with', () => {
    const mark = { ...workbook([]).mark, rowVersions: { '1.1-SME': 4 } };
    expect(faultsOf(unchanged.slice(0, 2), { mark })).toEqual([]);
  });

  it('is refused where a heading moved, or a text stands beside the wrong line', () => {
    const headings = [{ address: 'G5', expected: 'ค่าที่รายงาน', found: 'หน่วย' }];
    expect(faultsOf(unchanged, { headings })).toEqual(['G5 heading-changed']);
    const [first, , last] = unchanged;
    const moved = row(7, '1.1-SME|previous', number('1200'), text('ผิดแถว'));
    expect(faultsOf([first as TypedRow, moved, last as TypedRow])).toEqual(['J7 text-outside-first-row']);
  });
});

describe('a sheet with faults', () => {
  it('says which line it lacks, which heading moved and which line it does not know', () => {
    const faults = (rows: readonly TypedRow[], change: Partial<TypedWorkbook> = {}) => diffOf(rows, change).faults;
    expect(faults(unchanged.slice(1))).toEqual([
      {
        address: '',
        code: '1.1-SME',
        field: null,
        refusal: { code: 'row-missing', facts: { code: '1.1-SME', label: 'งวดนี้' } },
      },
    ]);
    const headings = [{ address: 'G5', expected: 'ค่าที่รายงาน', found: 'หน่วย' }];
    expect(faults(unchanged, { headings })).toEqual([
      {
        address: 'G5',
        code: null,
        field: null,
        refusal: { code: 'heading-changed', facts: { expected: 'ค่าที่รายงาน', found: 'หน่วย' } },
      },
    ]);
    expect(faults([...unchanged, row(9, '9.9-NEW|result', number('9'))])).toEqual([
      { address: 'G9', code: null, field: null, refusal: { code: 'row-unknown', facts: { row: '9.9-NEW result' } } },
    ]);
  });

  it('misses the lines of an indicator it was drawn with, and of one that has a line already', () => {
    expect(faultsOf(unchanged.slice(0, 2))).toEqual([' row-missing']);
    const mark = { ...workbook([]).mark, rowVersions: {} };
    expect(faultsOf(unchanged.slice(0, 1), { mark })).toEqual([' row-missing']);
    expect(
      diffOf([row(6, '1.1-SME|current', number('1300')), ...unchanged.slice(1)], { mark }).saves[0]?.rowVersion,
    ).toBeNull();
  });

  it('tells and saves the changes of each indicator apart', () => {
    const rows = [
      row(6, '1.1-SME|current', number('1300')),
      unchanged[1] as TypedRow,
      row(8, '2.2-DGR|result', number('80')),
    ];
    const { saves } = diffOf(rows);
    expect(saves.map(({ code, changed }) => [code, changed])).toEqual([
      ['1.1-SME', ['variables.current', 'narrative']],
      ['2.2-DGR', ['variables.result']],
    ]);
    expect(saves[0]?.addresses).toEqual({
      'variables.current': 'G6',
      'variables.previous': 'G7',
      ...eachResultText((name) => unchanged[0]?.texts?.[name].address ?? ''),
    });
  });
});

describe('a sheet with quarters', () => {
  const [current, previous] = growth.variables;
  const quarter = { period: 'quarter', combine: 'sum' } as const;
  const entry: StoredWorkbookResult = {
    indicator: { ...growth, variables: current && previous ? [{ ...current, byPeriod: quarter }, previous] : [] },
    variables: { current: '3', 'current.q1': '1', 'current.q2': '2', previous: '9' },
    ...resultTextsOf({}),
  };
  const diff = (total: CellContent, second: CellContent = number('2')) =>
    diffWorkbook(
      [entry],
      workbook([
        row(6, '1.1-SME|current.q1', number('1')),
        row(7, '1.1-SME|current.q2', second),
        row(8, '1.1-SME|current', total),
        row(9, '1.1-SME|previous', number('9')),
      ]),
      '6m',
    );

  it('takes no total: what stands there is its formula, nothing, or the figure that is known', () => {
    for (const total of [nothing, number('3'), { kind: 'formula', text: '=G6+G7' } as const]) {
      expect(diff(total)).toMatchObject({ faults: [], changes: [], saves: [] });
    }
    expect(diff(number('4')).faults).toEqual([
      { address: 'G8', code: '1.1-SME', field: 'variables.current', refusal: { code: 'total-typed-over' } },
    ]);
  });

  it('lets the total follow from its quarters', () => {
    expect(diff(nothing, number('5')).saves[0]?.variables).toEqual({
      'current.q1': '1',
      'current.q2': '5',
      previous: '9',
    });
  });
});

describe('an indicator that asks for no figure', () => {
  it('has one line for its texts, whose figure cell says nothing', () => {
    const entry = { ...stored[1], indicator: { ...supplied, variables: [] } } as StoredWorkbookResult;
    const typed = workbook([row(8, '2.2-DGR|', text('อะไรก็ได้'), text('เล่าผล'))]);
    expect(diffWorkbook([entry], typed, '12m')).toMatchObject({
      faults: [],
      changes: [{ address: 'J8', field: 'narrative', uploaded: 'เล่าผล' }],
      saves: [{ code: '2.2-DGR', variables: {}, narrative: 'เล่าผล', changed: ['narrative'] }],
    });
  });
});
