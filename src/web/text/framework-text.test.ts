import { expect, it } from 'vitest';
import { listShippedFrameworks } from '../../frameworks/registry.ts';
import { changeWords } from './framework-text.ts';

it('names a change of an agreement as the documents of its year do', () => {
  const titles = listShippedFrameworks().map((one) => [one.fiscalYear, changeWords(one.changePolicy).title]);
  expect(Object.fromEntries(titles)).toMatchObject({
    2554: 'การขอเปลี่ยนแปลงตัวชี้วัด',
    2568: 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด',
  });
});
