import { expect, it } from 'vitest';
import type { ResultState } from '../scoring/ledger.ts';
import type { SarContent, SarIndicator } from './sar-content.ts';
import { coverageOfSar } from './sar-coverage.ts';

const card = (rows: readonly (readonly [weight: string, state: ResultState, weighted: string | null])[]) => {
  const indicators = rows.map(([weight, state, weighted]) => ({ weight, state, weighted }) as SarIndicator);
  return { indicators } satisfies Pick<SarContent, 'indicators'>;
};

it('counts what has a score of all that should have one', () => {
  expect(
    coverageOfSar(
      card([
        ['62.5', 'reported', '58.0000'],
        ['37.5', 'missing', null],
      ]),
    ),
  ).toEqual({
    counted: '62.5',
    of: '100',
  });
});

it('spreads the weight of what is cancelled or cannot be measured, as the total does, and leaves out what is not due', () => {
  const spread = card([
    ['40', 'reported', '40.0000'],
    ['40', 'missing', null],
    ['20', 'cancelled', null],
    ['30', 'not-due', null],
  ]);
  expect(coverageOfSar(spread)).toEqual({ counted: '50', of: '100' });
});

it('counts all once the round has closed and a missing result has a score', () => {
  expect(
    coverageOfSar(
      card([
        ['60', 'reported', '60.0000'],
        ['40', 'missing', '0.0000'],
      ]),
    ).counted,
  ).toBe('100');
});
