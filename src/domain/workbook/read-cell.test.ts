import { describe, expect, it } from 'vitest';
import type { VariableKind } from '../agreement/variable-kind.ts';
import { readFigureCell, readTextCell, sameCellText, sameFigure } from './read-cell.ts';

const text = (written: string) => ({ kind: 'text', text: written }) as const;

describe('the cell of a figure', () => {
  const read = (written: string, kind: VariableKind = 'figure') => {
    const outcome = readFigureCell(text(written), kind);
    return outcome.ok ? outcome.value.text : outcome.refusals[0]?.code;
  };

  it('is read without what stands around it, on one line', () => {
    expect(readFigureCell({ kind: 'empty' }, 'figure')).toEqual({ ok: true, value: { text: '', hidden: false } });
    expect(readFigureCell({ kind: 'number', text: '12.5' }, 'figure')).toEqual({
      ok: true,
      value: { text: '12.5', hidden: false },
    });
    expect(read(' 1\u00a0 \n 200 ')).toBe('1 200');
  });

  it('of a step says done or not done, in words or as it is stored', () => {
    expect(['แล้วเสร็จ', 'ยังไม่แล้วเสร็จ', ' แล้วเสร็จ ', '๑', '0', 'ทำแล้ว'].map((word) => read(word, 'step'))).toEqual([
      '1',
      '0',
      '1',
      '1',
      '0',
      'ทำแล้ว',
    ]);
    expect(read('แล้วเสร็จ', 'figure')).toBe('แล้วเสร็จ');
    expect(read('๑', 'figure')).toBe('๑');
  });

  it.each([
    ['percent', 'cell-holds-percent'],
    ['formula', 'cell-holds-formula'],
    ['date', 'cell-holds-date'],
    ['truth', 'cell-holds-fault'],
    ['fault', 'cell-holds-fault'],
  ] as const)('that holds a %s is refused and shown as far as forty letters', (kind, code) => {
    const refusals = (written: string) => {
      const outcome = readFigureCell({ kind, text: written }, 'figure');
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refusals('x'.repeat(40))).toEqual([{ code, facts: { text: 'x'.repeat(40) } }]);
    expect(refusals('x'.repeat(41))).toEqual([{ code, facts: { text: `${'x'.repeat(40)}…` } }]);
  });
});

describe('the cell of a text', () => {
  it('keeps its lines, drops what nobody sees, and says so', () => {
    expect(readTextCell(text('ก\r\nข\rค\nง'))).toEqual({ ok: true, value: { text: 'ก\nข\nค\nง', hidden: false } });
    expect(readTextCell(text('น้ำ\u200bท่วม\u0007'))).toEqual({ ok: true, value: { text: 'น้ำท่วม', hidden: true } });
    expect(readTextCell(text('ก\r\nข\u200b'))).toEqual({ ok: true, value: { text: 'ก\nข', hidden: true } });
    expect(readTextCell(text('ก\tข'))).toEqual({ ok: true, value: { text: 'ก\tข', hidden: false } });
    expect(readTextCell({ kind: 'percent', text: '5%' })).toEqual({ ok: true, value: { text: '5%', hidden: false } });
    expect(readTextCell({ kind: 'formula', text: '=A1' })).toMatchObject({ refusals: [{ facts: { text: '=A1' } }] });
  });

  it('is refused with the number of a character that nobody can read, and a figure is too', () => {
    const refusals = [{ code: 'cell-holds-unreadable', facts: { character: 'U+E000' } }];
    expect(readTextCell(text('ก\ue000ข'))).toEqual({ ok: false, refusals });
    expect(readFigureCell(text('1\ue000'), 'figure')).toEqual({ ok: false, refusals });
  });

  it('says the same however its lines end, its spaces stand around it and its Thai was typed', () => {
    expect(sameCellText(' ก\r\nข ', 'ก\nข')).toBe(true);
    expect(sameCellText('ก\rข', 'ก\nข')).toBe(true);
    expect(sameCellText('น\u0e4d\u0e49\u0e32\u200b', 'น้ำ')).toBe(true);
    expect(sameCellText('ก ข', 'กข')).toBe(false);
    expect(sameCellText('ก', 'ข')).toBe(false);
  });
});

describe('two figures', () => {
  it('are the same number however written, or else the same text', () => {
    expect([
      sameFigure('1,234.50', '๑๒๓๔.๕'),
      sameFigure('1', '1.1'),
      sameFigure(' สิบ ', 'สิบ'),
      sameFigure('สิบ', ' สิบ '),
      sameFigure('', '0'),
    ]).toEqual([true, false, true, true, false]);
  });
});
