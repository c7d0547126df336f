import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { topScoreOf } from './top-score.ts';

it('the full mark is the highest level of the year: of five levels 5, of a scale of a hundred 100', () => {
  expect([2554, 2568].map((year) => topScoreOf(shippedFramework(year)))).toEqual(['5', '100']);
});
