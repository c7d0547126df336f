import { expect, it } from 'vitest';
import { layOutWeights } from './weight-bar-layout.ts';

it('gives each component the width of its weight and fills it by its points', () => {
  expect(
    layOutWeights([
      { name: 'ก', weight: '70', most: '70', points: '35' },
      { name: 'ข', weight: '30' },
    ]),
  ).toEqual([
    { name: 'ก', left: 0, width: 70, filled: 35 },
    { name: 'ข', left: 70, width: 30, filled: 0 },
  ]);
});

it('fills the bar to its end when weights do not add up to 100', () => {
  const parts = layOutWeights([
    { name: 'ก', weight: '7', most: '7', points: '7' },
    { name: 'ข', weight: '3', most: '0.15', points: '0.075' },
  ]);
  expect(parts.map((part) => part.width)).toEqual([70, 30]);
  expect(parts.map((part) => part.filled)).toEqual([70, 15]);
});

it('never draws points outside their component', () => {
  expect(layOutWeights([{ name: 'ก', weight: '10', most: '10', points: '12' }])[0]?.filled).toBe(100);
  expect(layOutWeights([{ name: 'ก', weight: '10', most: '10', points: '-1' }])[0]?.filled).toBe(0);
});

it('gives no room to a weight that is still open, and draws nothing when all are', () => {
  expect(
    layOutWeights([
      { name: 'ก', weight: '10' },
      { name: 'ข', weight: null },
    ])[1]?.width,
  ).toBe(0);
  expect(layOutWeights([{ name: 'ก', weight: null }])).toEqual([]);
});
