import { describe, expect, it } from 'vitest';
import { checkWorkbookStamp } from './check-workbook-stamp.ts';
import { inSheetOrder } from './sheet-faults.ts';
import { WORKBOOK_FORMAT, type WorkbookStamp } from './typed-workbook.ts';

const place = { fiscalYear: 2568, organisationId: 'TH-42', round: '12m' };
const mark: WorkbookStamp = { format: WORKBOOK_FORMAT, ...place, rowVersions: {} };
const refusal = (change: Partial<WorkbookStamp>) => {
  const outcome = checkWorkbookStamp({ ...mark, ...change }, place);
  return outcome.ok ? null : outcome.refusals;
};

describe('a workbook that is uploaded', () => {
  it('is taken where it belongs', () => {
    expect(checkWorkbookStamp(mark, place)).toEqual({ ok: true, value: true });
  });

  it('is refused where it belongs to another party, year or round, and says to which', () => {
    expect(refusal({ organisationId: 'TH-50' })).toEqual([
      { code: 'workbook-other-party', facts: { ...place, organisationId: 'TH-50' } },
    ]);
    expect(refusal({ fiscalYear: 2567 })).toEqual([
      { code: 'workbook-other-year', facts: { ...place, fiscalYear: 2567 } },
    ]);
    expect(refusal({ round: '6m' })).toEqual([{ code: 'workbook-other-round', facts: { ...place, round: '6m' } }]);
  });

  it('is refused first for a layout nobody knows', () => {
    expect(refusal({ format: `9${'0'.repeat(30)}`, fiscalYear: 2567 })).toEqual([
      { code: 'workbook-format-unknown', facts: { format: `9${'0'.repeat(19)}` } },
    ]);
  });
});

describe('the faults of a sheet', () => {
  it('are told from the top row down, from the left, those without a cell first', () => {
    const fault = (address: string) => ({ address, code: null, field: null, refusal: { code: 'forbidden' as const } });
    const order = (...addresses: string[]) => inSheetOrder(addresses.map(fault)).map((one) => one.address);
    expect(order('G10', 'AA9', 'G9', '', 'B10', 'Z9')).toEqual(['', 'G9', 'Z9', 'AA9', 'B10', 'G10']);
    expect(order('A2', 'A1', 'A100', 'A11')).toEqual(['A1', 'A2', 'A11', 'A100']);
  });
});
