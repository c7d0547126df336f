import { describe, expect, it } from 'vitest';
import { calculatorRefusals, scoringRefusals } from './scoring.ts';
import { valueRefusals } from './values.ts';

describe('the refusals of values, scoring and the calculator', () => {
  const all = Object.entries({ ...valueRefusals, ...scoringRefusals, ...calculatorRefusals });
  it.each(all)('%s has an HTTP status and says in Thai what to do', (_, { status, sentence }) => {
    expect(status).toBe(422);
    expect(sentence({})).toMatch(/[ก-๙]+.* — .*[ก-๙]+/);
  });
});
