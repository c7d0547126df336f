import { describe, expect, it } from 'vitest';
import type { ApplyWorkbookRefusal } from '../../application/workbook/apply-workbook.ts';
import type { CheckWorkbookRefusal } from '../../application/workbook/check-workbook.ts';
import { commonRefusals } from './every-area.ts';
import { workbookRefusals } from './workbook.ts';

// The compiler refuses this line when a use case gains a code without a sentence.
const raised: Record<ApplyWorkbookRefusal | CheckWorkbookRefusal, unknown> = { ...commonRefusals, ...workbookRefusals };
const facts = {
  ...{
    file: 'เลย.xlsx',
    largest: 5,
    limit: 16,
    expected: 'กรอกผล',
    found: 'Sheet1',
    format: '9',
    count: 2,
    cells: 'G6',
  },
  ...{ fiscalYear: 2567, organisationId: 'TH-55', round: '6m', text: '=A1', row: '1.1 x', code: '1.1', label: 'ผล' },
  ...{ first: 1, most: 1000, line: 3, why: 'ขาดหัวตาราง' },
};

describe('what is said when a workbook is refused', () => {
  it.each(Object.entries(workbookRefusals))('%s says in Thai what to do', (_code, { status, sentence }) => {
    const said = sentence(facts);
    expect(said).toMatch(/[ก-๙].* — .*[ก-๙]/);
    expect(said).not.toContain('undefined');
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('every code the use cases refuse with has its words', () => {
    expect(Object.keys(raised).length).toBeGreaterThan(20);
  });

  it('a workbook of another round is told by the name of its round', () => {
    expect(workbookRefusals['workbook-other-round'].sentence(facts)).toContain('รอบ 6 เดือน');
  });
});
