import { describe, expect, it } from 'vitest';
import { latenessRefusalCodes } from '../../domain/calendar/lateness.ts';
import { frameworkVersionCodes } from '../../domain/framework/check-version.ts';
import { frameworkProblemCodes } from '../../domain/framework/problem.ts';
import { frameworkRefusals } from './framework.ts';

const facts = {
  value: 'ก',
  expected: 'ข',
  year: 2568,
  version: 1,
  next: 2,
  reason: 'ค',
  round: '9m',
  text: 'ง',
  until: 'จ',
  received: 'ฉ',
};

describe('the wording of refusals about frameworks', () => {
  it('has a Thai sentence that says what to do, and a client status, for every code', () => {
    for (const code of [...frameworkProblemCodes, ...frameworkVersionCodes, ...latenessRefusalCodes]) {
      const { status, sentence } = frameworkRefusals[code];
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(status, code).toBeLessThan(500);
      expect(sentence(facts), code).toMatch(/[ก-๙].* — [ก-๙]/);
      expect(sentence(facts), code).not.toContain('undefined');
    }
  });
});
