import { expect, it } from 'vitest';
import { databaseFigure } from './database-figure.ts';
import { begunPeriods, endedPeriods, periodBefore, periodEnd, periodStart } from './series-period.ts';

const kept = { frequency: 'year', firstYear: 2566, lastYear: null } as const;
const yearly = { code: '1-01', ...kept, createdOn: '2023-10-01' };
const point = (fiscalYear: number, value: string | null, firstSavedOn: string, confirmed = true) => ({
  ...{ code: '1-01', fiscalYear, quarter: 0, firstSavedOn },
  newest: { value },
  read: confirmed ? { value } : null,
});
const figure = (points: readonly ReturnType<typeof point>[], fiscalYear: number | null = null, day = '2025-10-06') =>
  databaseFigure({ indicators: [yearly], points, fiscalYear, day });

it('counts the values that stand against those of every period that is over', () => {
  const told = figure([
    point(2566, '1', '2023-11-01'),
    point(2567, null, '2024-11-01'),
    point(2569, '9', '2025-10-02'),
  ]);
  expect(told).toMatchObject({ expected: 3, entered: 1, confirmed: 1, noData: 1, percent: '33.33' });
  expect(told.words).toContain('1 × 100 ÷ 3 = ร้อยละ 33.33');
});

it('counts a value as confirmed while its correction waits', () => {
  const corrected = { ...point(2566, '2', '2023-11-01'), read: { value: '1' } };
  expect(figure([corrected])).toMatchObject({ entered: 1, confirmed: 1 });
});

it('counts what waits as entered, a year by itself, and what was there on a day', () => {
  const points = [point(2566, '1', '2023-11-01'), point(2567, '2', '2024-11-01', false)];
  expect(figure(points, 2567)).toMatchObject({ expected: 2, entered: 2, confirmed: 1, percent: '100.00' });
  expect(figure(points, 2567, '2024-10-31')).toMatchObject({ expected: 2, entered: 1, percent: '50.00' });
  expect(figure([], null, '2023-09-30')).toMatchObject({ expected: 0, percent: null, timelyPercent: null });
});

it('calls nobody late before the days are over, nor for what ended before it was defined', () => {
  const late = [point(2566, '1', '2024-03-01'), point(2567, '2', '2024-12-29')];
  expect(figure(late)).toMatchObject({ timed: 1, inTime: 1, timelyPercent: '100.00' });
  expect(figure([point(2567, '2', '2024-12-30')])).toMatchObject({ timed: 1, inTime: 0, timelyPercent: '0.00' });
});

it('knows quarters from October', () => {
  expect(periodEnd({ fiscalYear: 2568, quarter: 1 })).toBe('2024-12-31');
  expect(periodStart({ fiscalYear: 2568, quarter: 2 })).toBe('2025-01-01');
  expect(periodEnd({ fiscalYear: 2568, quarter: 4 })).toBe('2025-09-30');
  expect(periodBefore({ fiscalYear: 2568, quarter: 1 })).toEqual({ fiscalYear: 2567, quarter: 4 });
  const quarterly = { ...kept, frequency: 'quarter' as const, firstYear: 2568 };
  expect(begunPeriods(quarterly, '2025-10-06')).toHaveLength(5);
  expect(endedPeriods(quarterly, '2025-09-30')).toHaveLength(3);
});
