import { describe, expect, it } from 'vitest';
import { readRings, simplifyRing, writeOutline } from './simplify-outline.ts';

describe('an outline drawn with fewer points', () => {
  it('reads relative points, each ring starting from where the last one did', () => {
    expect(readRings('m 10,10 5,0 0,5 z m 20,0 1,1 -1,1 z')).toEqual([
      [
        [10, 10],
        [15, 10],
        [15, 15],
      ],
      [
        [30, 10],
        [31, 11],
        [30, 12],
      ],
    ]);
  });

  it('drops what lies on the line and keeps the corners', () => {
    expect(
      simplifyRing(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('refuses a drawing it would draw wrongly', () => {
    expect(() => readRings('m 0,0 c 1,1 2,2 3,3 z')).toThrow('only m and z');
  });

  it('ends where it began, however many steps it is written in', () => {
    const ring = Array.from({ length: 200 }, (_, step): [number, number] => [
      100 + 50 * Math.cos(step / 31.7),
      200 + 50 * Math.sin(step / 31.7),
    ]);
    const [, start = '', steps = ''] = /^M([^l]+)l(.+)z$/.exec(writeOutline([ring])) ?? [];
    const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const walked = numbers(steps).reduce((at, move, index) => {
      at[index % 2] = (at[index % 2] ?? 0) + move;
      return at;
    }, numbers(start));
    expect(walked[0]).toBeCloseTo(ring.at(-1)?.[0] ?? 0, 0);
    expect(walked[1]).toBeCloseTo(ring.at(-1)?.[1] ?? 0, 0);
  });

  it('leaves out what has shrunk to a line', () => {
    expect(
      writeOutline([
        [
          [0, 0],
          [1, 1],
        ],
      ]),
    ).toBe('');
  });
});
