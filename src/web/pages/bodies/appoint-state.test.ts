import { expect, it } from 'vitest';
import { filledRows } from './appoint-state.ts';

const empty = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => [`seats.${index}.position`, String(index + 1)]),
);

it.each([
  ['seats.3.office', 'ปลัดจังหวัด'],
  ['seats.3.role', 'secretary'],
  ['seats.3.represents', 'TH-42'],
  ['seats.3.termTo.day', '30'],
  ['seats.3.termTo.year', '2569'],
  ['seats.3.position', '๗'],
])('a row of a body’s seats in which only %s is typed is kept', (name, text) => {
  expect(filledRows({ ...empty, [name]: text })).toHaveLength(1);
});

it('rows with no more than the position that they are shown with are no seats', () => {
  expect(filledRows(empty)).toEqual([]);
  expect(filledRows({ ...empty, 'seats.3.position': '๔', 'seats.4.position': '', 'seats.5.office': ' ' })).toEqual([]);
});
