import { describe, expect, it } from 'vitest';
import { layOutScale } from './score-scale-layout.ts';

const rising = [
  ['98.72', '50'],
  ['98.84', '75'],
  ['98.90', '100'],
] as const;
const falling = [
  ['25', '1'],
  ['22', '2'],
  ['19', '3'],
  ['16', '4'],
  ['13', '5'],
] as const;

describe('a ladder drawn as a scale', () => {
  it('puts the worst point left and the best right, whichever way the values run', () => {
    for (const points of [rising, falling]) {
      const places = layOutScale(points, undefined).ticks.map((tick) => tick.x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.at(0)).toBe(16);
      expect(places.at(-1)).toBe(84);
    }
  });

  it('keeps distances true: two thirds of the way in value is two thirds of the way in the drawing', () => {
    const middle = layOutScale(rising, undefined).ticks[1];
    expect(middle?.x).toBeCloseTo(16 + (68 * 0.12) / 0.18, 6);
  });

  it('marks a result between its neighbours, and better results further right', () => {
    expect(layOutScale(falling, '17').mark?.x).toBeGreaterThan(layOutScale(falling, '19').mark?.x ?? 0);
  });

  it('says when a result lies beyond the drawing instead of moving the scale', () => {
    expect(layOutScale(rising, '50').mark).toEqual({ x: 4, beyond: 'worse' });
    expect(layOutScale(falling, '1').mark).toEqual({ x: 96, beyond: 'better' });
    expect(layOutScale(rising, '98.71').mark?.beyond).toBe('no');
  });

  it('draws no mark while there is no result', () => {
    expect(layOutScale(rising, undefined).mark).toBeUndefined();
    expect(layOutScale(rising, '').mark).toBeUndefined();
  });

  it('moves a label to the second row where two would touch', () => {
    const near = [
      ['70', '1'],
      ['75', '2'],
      ['85', '3'],
      ['90', '4'],
      ['100', '5'],
    ] as const;
    expect(layOutScale(near, undefined).ticks.map((tick) => tick.row)).toEqual([0, 1, 0, 1, 0]);
  });
});
