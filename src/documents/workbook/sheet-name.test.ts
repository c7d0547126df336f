import { expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

it('a worksheet is named by its title without what Excel refuses in a name', () => {
  expect(sheetName("ผล [1]: 'ก'/ข\\?*")).toBe('ผล  1    ก  ข');
  expect(sheetName('ก'.repeat(40))).toHaveLength(31);
});
