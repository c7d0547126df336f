import { expect, it } from 'vitest';
import { isMoreSecret, letterSecrecies } from './letter-parts.ts';

it('each level of secrecy is above those before it, none above itself', () => {
  expect(isMoreSecret('confidential', 'open')).toBe(true);
  expect(isMoreSecret('top-secret', 'confidential')).toBe(true);
  expect(isMoreSecret('confidential', 'secret')).toBe(false);
  expect(letterSecrecies.some((one) => isMoreSecret(one, one))).toBe(false);
});
