import { expect, it } from 'vitest';
import { formulaInWords } from './formula-in-words.ts';

const variables = [
  { name: 'restored', label: 'พื้นที่ที่ฟื้นฟูแล้ว' },
  { name: 'target', label: 'พื้นที่เป้าหมาย' },
];

it.each([
  ['restored / target * 100', 'พื้นที่ที่ฟื้นฟูแล้ว ÷ พื้นที่เป้าหมาย × 100'],
  ['(restored - target) * 100000', '(พื้นที่ที่ฟื้นฟูแล้ว − พื้นที่เป้าหมาย) × 100,000'],
  ['restored /', 'restored /'],
])('%s is read as %s', (formula, read) => {
  expect(formulaInWords(formula, variables)).toBe(read);
});
