import { expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { lacksDelegation } from './lacks-delegation.ts';
import type { Role } from './roles.ts';

const person = (...roles: readonly Role[]): Actor => ({
  ...{ userId: 'a', name: 'นาย ก' },
  holdings: roles.map((role) => ({ role, organisationId: 'TH-42' })),
});
const loei = { organisationId: 'TH-42' };

it('is what keeps a deputy governor from what the governor may do, in their own province', () => {
  expect(lacksDelegation('endorse-report', person('deputy-governor'), loei)).toBe(true);
  expect(lacksDelegation('answer-observation', person('deputy-governor'), loei)).toBe(true);
  expect(lacksDelegation('endorse-report', person('deputy-governor'), { organisationId: 'TH-50' })).toBe(false);
});

it('keeps nobody else, nor a deputy from what they may do or what no governor may', () => {
  expect(lacksDelegation('endorse-report', person('deputy-governor', 'governor'), loei)).toBe(false);
  expect(lacksDelegation('answer-advice', person('deputy-governor'), loei)).toBe(false);
  expect(lacksDelegation('close-observation', person('deputy-governor'), loei)).toBe(false);
  expect(lacksDelegation('endorse-report', person('provincial-officer'), loei)).toBe(false);
});
