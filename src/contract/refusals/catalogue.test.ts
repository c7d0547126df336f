import { describe, expect, it } from 'vitest';
import { catalogueRefusals } from './catalogue.ts';

describe('the wording of refusals about the list of indicators', () => {
  it('has a Thai sentence that says what to do, and a client status, for every code', () => {
    const facts = { year: 2554, code: '1-01', codes: '1-01', count: 1, id: 'TH-99' };
    for (const [code, { status, sentence }] of Object.entries(catalogueRefusals)) {
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(status, code).toBeLessThan(500);
      expect(sentence(facts), code).toMatch(/[ก-๙].* — [ก-๙]/);
      expect(sentence(facts), code).not.toContain('undefined');
    }
  });
});
