import { expect, it } from 'vitest';
import { countOutcomes, printedScore } from './outcome-figures.ts';
import { resultCode } from './result-code.ts';
import type { PartyOutcome } from './summary-content.ts';

const party = (changes: Partial<PartyOutcome> = {}): PartyOutcome => ({
  ...{ organisationId: 'TH-42', name: 'เลย', agreementVersion: 1, frameworkVersion: 1, scoreEdition: 1 },
  ...{ unreported: false, lateDays: 0, deduction: null, inputs: null, total: '84.2050', grade: 'ดี' },
  ledger: { indicators: [], steps: [], points: '60.1250', weight: '70', total: '84.2050', grade: 'ดี' },
  ...changes,
});

it('a score is printed with two decimals, rounded half up', () => {
  expect([printedScore('84.2050'), printedScore('100.0000'), printedScore('0.0049')]).toEqual([
    '84.21',
    '100.00',
    '0.00',
  ]);
});

it('counts say how many have each grade, those that nobody has included, and what is remarkable', () => {
  const parties = [party(), party({ grade: 'เดิม', unreported: true }), party({ grade: null, lateDays: 2 })];
  const twice = { organisationId: 'TH-42', code: '1.1', before: null, after: '50', note: 'ก' };
  expect(countOutcomes({ parties, corrections: [twice, twice] }, ['ดีมาก', 'ดี'])).toEqual({
    grades: [
      { name: 'ดีมาก', count: 0 },
      { name: 'ดี', count: 1 },
      { name: 'เดิม', count: 1 },
    ],
    ...{ unreported: 1, late: 1, corrected: 1 },
  });
});

it('a code follows from what was announced and whose result it is, and from nothing else', () => {
  const hashes = new Map<string, string>();
  const sha256 = (text: string) => {
    const known = hashes.get(text) ?? String(hashes.size + 1).padStart(64, '0123456789abcdef');
    hashes.set(text, known);
    return known;
  };
  const one = { fiscalYear: 2568, contentHash: 'a'.repeat(64) };
  const codes = [resultCode(sha256, one, null), resultCode(sha256, one, 'TH-42'), resultCode(sha256, one, null)];
  expect(codes[0]).toMatch(/^2568-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(codes[2]).toBe(codes[0]);
  expect(hashes.size).toBe(2);
});
