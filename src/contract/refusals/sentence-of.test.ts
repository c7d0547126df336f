import { describe, expect, it } from 'vitest';
import { refusalSentence, refusalStatus, refusalTables } from './sentence-of.ts';

const codes = Object.entries(refusalTables).flatMap(([area, table]) =>
  Object.keys(table).map((code) => [area, code] as const),
);

describe('the one place that words refusals', () => {
  it.each(codes)('%s: %s has a Thai sentence and a status of refusal', (area, code) => {
    const wording = refusalTables[area]?.[code];
    expect(wording?.sentence({})).toMatch(/[ก-ฮ]/);
    expect(wording?.status).toBeGreaterThanOrEqual(400);
    expect(wording?.status).toBeLessThanOrEqual(599);
    expect(refusalSentence({ code })).toMatch(/[ก-ฮ]/);
    expect(refusalStatus({ code })).toBeGreaterThanOrEqual(400);
  });

  it('speaks of the indicator when a name of an indicator is missing, and of the person otherwise', () => {
    expect(refusalSentence({ code: 'name-required', facts: { indicator: '1.1' } })).toContain('ตัวชี้วัด 1.1');
    expect(refusalSentence({ code: 'name-required' })).toContain('นามสกุล');
  });

  it('names the field of a typed figure when the form knows it', () => {
    const facts = { text: 'สิบ', label: 'รายได้' };
    expect(refusalSentence({ code: 'not-a-number', facts })).toContain('รายได้');
    expect(refusalSentence({ code: 'not-a-number', facts: { text: 'สิบ' } })).toContain('สิบ');
  });

  it('never says "undefined" where another area has the facts', () => {
    expect(refusalSentence({ code: 'weight-negative', facts: { text: '-1' } })).toContain('(-1)');
  });

  it('names a code that no table words, instead of failing', () => {
    expect(refusalSentence({ code: 'constructor' })).toContain('(constructor)');
    expect(refusalStatus({ code: 'no-such-code' })).toBe(422);
  });
});
