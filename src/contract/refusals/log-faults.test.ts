import { expect, it } from 'vitest';
import { logFaults } from './log-faults.ts';

it('a refusal that is our fault is logged with its reason, one that tells a person what to do is not', () => {
  const lines: object[] = [];
  const log = { error: (facts: object) => lines.push(facts) };
  logFaults(log, [{ code: 'forbidden' }, { code: 'paper-service-stopped' }]);
  expect(lines).toEqual([]);
  const fault = { code: 'paper-not-made', facts: { reason: 'unknown font' } } as const;
  logFaults(log, [fault, { code: 'forbidden' }]);
  expect(lines).toEqual([{ refusals: [fault] }]);
});
