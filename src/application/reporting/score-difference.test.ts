import { expect, it } from 'vitest';
import type { PartyLedger } from '../../domain/scoring/ledger.ts';
import { figuresOf } from './score-difference.ts';

const ledger = (text: string, value: string, score = '60.0414'): PartyLedger => ({
  indicators: [
    {
      ...{ code: '1', component: '1', weight: '100', effectiveWeight: '100', weighted: score },
      ...{
        state: 'reported',
        result: '70.7',
        score,
        steps: [
          { label: 'สูตรคำนวณ', text },
          { label: 'ผล', text, value },
        ],
      },
    },
  ],
  steps: [{ label: 'คะแนนรวม', text, value: score }],
  ...{ points: score, weight: '100', total: score, grade: 'ดี' },
});
const frozen = figuresOf(ledger('ปัดเศษครึ่งขึ้น', '70.7'));

it('figures of a ledger are the same in other words, and others as soon as one of them differs', () => {
  expect(figuresOf(ledger('ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น)', '70.7'))).toBe(frozen);
  expect(figuresOf(ledger('ปัดเศษครึ่งขึ้น', '70.8'))).not.toBe(frozen);
  expect(figuresOf(ledger('ปัดเศษครึ่งขึ้น', '70.7', '60.0415'))).not.toBe(frozen);
});
