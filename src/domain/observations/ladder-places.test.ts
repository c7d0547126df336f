import { describe, expect, it } from 'vitest';
import { figure, isRising, nearThreshold } from './ladder-places.ts';

describe('a result beside a threshold', () => {
  const rising = ['10', '20', '40'];
  const falling = ['40', '20', '10'];
  const near = (value: string | null, ladder = rising) => {
    const found = nearThreshold(value, ladder, 5);
    return found === null ? null : `${found.side} ${found.threshold}`;
  };

  it('is above it from the threshold itself up to the share of the next step, and below it just as far', () => {
    expect(['20', '21', '21.01'].map((value) => near(value))).toEqual(['above 20', 'above 20', null]);
    expect(['19.5', '19.49', '15'].map((value) => near(value))).toEqual(['below 20', null, null]);
  });

  it('takes the step beside it where there is none beyond', () => {
    expect(['41', '41.01', '9.5', '9.49'].map((value) => near(value))).toEqual(['above 40', null, 'below 10', null]);
  });

  it('turns round where less is better', () => {
    expect(['20', '19.5', '19.49'].map((value) => near(value, falling))).toEqual(['above 20', 'above 20', null]);
    expect(['21', '21.01'].map((value) => near(value, falling))).toEqual(['below 20', null]);
  });

  it('is beside none without a figure or a ladder', () => {
    expect([near(null), near('มาก'), near('20', ['20']), near('20', ['20', 'x'])]).toEqual([null, null, null, null]);
  });
});

it('reads figures and the direction of a ladder', () => {
  const known = (texts: string[]) => texts.flatMap((text) => figure(text) ?? []);
  expect([isRising(known(['1', '2'])), isRising(known(['2', '1'])), isRising(known(['1']))]).toEqual([
    true,
    false,
    false,
  ]);
  expect([figure(undefined), figure(null), figure('x')]).toEqual([null, null, null]);
});
