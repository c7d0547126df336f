import { expect, it } from 'vitest';
import { isStillOpen, openStatuses } from './still-open.ts';

it('a report is still open until the party has sent it', () => {
  expect(openStatuses).toEqual(['open', 'with-governor']);
  const statuses = ['open', 'with-governor', 'submitted', 'received', 'assessed', 'final'] as const;
  expect(statuses.map(isStillOpen)).toEqual([true, true, false, false, false, false]);
});
