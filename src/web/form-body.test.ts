import { expect, it } from 'vitest';
import { daysUnread } from './form-body.ts';

const typed = (name: string, [day, month, year]: readonly [string, string, string]) =>
  daysUnread({ [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year });

it.each([
  [['1', '10', '2025'], { code: 'date-not-buddhist-era', facts: { meant: 2568 } }],
  [['31', '2', '2568'], { code: 'date-not-real', facts: { text: '31/2/2568' } }],
  [['๓๑', '๙', '๒๕๖๘'], { code: 'date-not-real' }],
  [['1', '', '2568'], { code: 'date-incomplete' }],
] as const)('a day typed as %s is refused for what is wrong with it, beside its field', (parts, told) => {
  for (const field of ['validFrom', 'role-1.lastDay']) {
    const [refused, ...others] = typed(field, parts);
    expect(refused).toMatchObject({ ...told, field });
    expect(others).toEqual([]);
  }
});

it('a day that is one, that was left empty, or whose name only resembles one is not refused', () => {
  expect(typed('validFrom', ['28', '2', '2568'])).toEqual([]);
  expect(typed('validFrom', [' ', '', ''])).toEqual([]);
  expect(daysUnread({ 'wall.day': '31' })).toEqual([]);
});
