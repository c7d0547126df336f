import { expect, it } from 'vitest';
import { withUnit } from './unit-order.ts';

it.each([
  ['70', 'ร้อยละ', 'ร้อยละ 70'],
  ['3', ' ระดับ ', 'ระดับ 3'],
  ['70', 'คน', '70 คน'],
  ['70', ' คน ', '70 คน'],
  ['70', '', '70'],
  ['70', ' ', '70'],
])('%s in %s is read %s', (figure, unit, said) => {
  expect(withUnit(figure, unit)).toBe(said);
});
