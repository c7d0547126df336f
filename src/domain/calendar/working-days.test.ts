import { describe, expect, it } from 'vitest';
import type { Holiday } from './holiday.ts';
import { isInForceAt, regionOf } from './holiday.ts';
import {
  isWorkingDay,
  nextWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from './working-days.ts';

const songkran: Holiday[] = [
  { date: '2025-04-14', name: 'วันสงกรานต์', scope: 'national' },
  { date: '2025-04-15', name: 'วันสงกรานต์', scope: 'national' },
  { date: '2025-04-16', name: 'ชดเชยวันสงกรานต์', scope: 'national' },
];
const local: Holiday[] = [
  { date: '2021-03-26', name: 'วันหยุดภาคเหนือ', scope: 'region:north' },
  { date: '2021-10-21', name: 'วันหยุดภาคกลาง ภาคตะวันออก และกรุงเทพมหานคร', scope: 'region:central region:east TH-10' },
];

describe('a working day', () => {
  it('is not a Saturday, not a Sunday and not a holiday', () => {
    expect(isWorkingDay('2025-04-11', 'TH-10', songkran)).toBe(true);
    expect(isWorkingDay('2025-04-12', 'TH-10', songkran)).toBe(false);
    expect(isWorkingDay('2025-04-13', 'TH-10', songkran)).toBe(false);
    expect(isWorkingDay('2025-04-14', 'TH-10', songkran)).toBe(false);
  });

  it('after Songkran 2568 is Thursday 17 April', () => {
    expect(nextWorkingDay('2025-04-12', 'TH-42', songkran)).toBe('2025-04-17');
    expect(nextWorkingDay('2025-04-17', 'TH-42', songkran)).toBe('2025-04-17');
  });

  it('is decided at the place that counts: a northern holiday closes Chiang Mai but not Bangkok', () => {
    expect(isWorkingDay('2021-03-26', 'TH-50', local)).toBe(false);
    expect(isWorkingDay('2021-03-26', 'TH-10', local)).toBe(true);
    expect(isWorkingDay('2021-10-21', 'TH-10', local)).toBe(false);
    expect(isWorkingDay('2021-10-21', 'TH-13', local)).toBe(false);
    expect(isWorkingDay('2021-10-21', 'TH-42', local)).toBe(true);
  });
});

describe('counting working days', () => {
  it('leaves out the first day and counts the last', () => {
    expect(workingDaysAfter('2025-04-11', '2025-04-18', 'TH-10', songkran)).toEqual(['2025-04-17', '2025-04-18']);
    expect(workingDaysBetween('2025-04-11', '2025-04-18', 'TH-10', songkran)).toBe(2);
    expect(workingDaysBetween('2025-04-11', '2025-04-11', 'TH-10', songkran)).toBe(0);
  });

  it('is negative once the day has passed', () => {
    expect(workingDaysBetween('2025-04-18', '2025-04-11', 'TH-10', songkran)).toBe(-2);
  });

  it('passes over Songkran and the weekend', () => {
    expect(workingDaysBetween('2025-04-11', '2025-04-16', 'TH-10', songkran)).toBe(0);
    expect(workingDaysBetween('2025-04-11', '2025-04-17', 'TH-10', songkran)).toBe(1);
    expect(workingDaysBetween('2025-04-11', '2025-04-21', 'TH-10', songkran)).toBe(3);
  });
});

describe('counting working days back', () => {
  it('passes over Songkran and the weekend too', () => {
    expect(workingDaysBefore('2025-04-18', 1, 'TH-10', songkran)).toBe('2025-04-17');
    expect(workingDaysBefore('2025-04-18', 2, 'TH-10', songkran)).toBe('2025-04-11');
    expect(workingDaysBefore('2025-04-12', 1, 'TH-10', songkran)).toBe('2025-04-11');
  });

  it('is a mistake of the program for less than one day or a part of one', () => {
    const message = 'count must be a whole number from 1';
    expect(() => workingDaysBefore('2025-04-18', 0, 'TH-10', songkran)).toThrow(message);
    expect(() => workingDaysBefore('2025-04-18', 1.5, 'TH-10', songkran)).toThrow(message);
  });
});

describe('a holiday scope', () => {
  it('reaches the whole nation, the provinces it names and the regions it names', () => {
    expect(isInForceAt({ date: '2022-11-16', name: 'APEC', scope: 'TH-10 TH-12 TH-11' }, 'TH-12')).toBe(true);
    expect(isInForceAt({ date: '2022-11-16', name: 'APEC', scope: 'TH-10 TH-12 TH-11' }, 'TH-13')).toBe(false);
    expect(regionOf('TH-10')).toBeUndefined();
    expect(regionOf('TH-42')).toBe('north-east');
    expect(['Bangkok', 'TH-', 'TH-420', 'XTH-42', ''].map(regionOf)).toEqual(Array(5).fill(undefined));
  });

  it('knows the region of the first and the last province of each', () => {
    const regionsOf = (...places: number[]) => places.map((place) => regionOf(`TH-${place}`));
    expect(regionsOf(11, 19, 70, 77)).toEqual(Array(4).fill('central'));
    expect(regionsOf(20, 27)).toEqual(Array(2).fill('east'));
    expect(regionsOf(30, 49)).toEqual(Array(2).fill('north-east'));
    expect(regionsOf(50, 67)).toEqual(Array(2).fill('north'));
    expect(regionsOf(80, 96)).toEqual(Array(2).fill('south'));
    expect(regionsOf(28, 29, 68, 69, 78, 79, 97)).toEqual(Array(7).fill(undefined));
  });
});
