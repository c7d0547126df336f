import { expect, it } from 'vitest';
import { groupThousands } from './group-thousands.ts';

it.each([
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567.89123', '-1,234,567.89123'],
  ['0.12345', '0.12345'],
])('%s is read as %s', (plain, read) => {
  expect(groupThousands(plain)).toBe(read);
});
