import { expect, it } from 'vitest';
import { isRare, oneIn, tailOfHalves } from './how-rare.ts';

it('counts of how many ways at least so many fall on one side', () => {
  expect(tailOfHalves(3, 0)).toEqual({ n: 8n, d: 8n });
  expect(tailOfHalves(3, 2)).toEqual({ n: 4n, d: 8n });
  expect(tailOfHalves(8, 8)).toEqual({ n: 1n, d: 256n });
  expect(tailOfHalves(8, 7)).toEqual({ n: 9n, d: 256n });
  expect(tailOfHalves(8, 9)).toEqual({ n: 0n, d: 256n });
});

it('is rare up to the very share, and says one in how many', () => {
  expect(isRare({ n: 1n, d: 100n }, 100)).toBe(true);
  expect(isRare({ n: 101n, d: 10_000n }, 100)).toBe(false);
  expect(oneIn({ n: 1n, d: 256n })).toBe('256');
  expect(oneIn({ n: 9n, d: 256n })).toBe('28');
  expect(oneIn({ n: 2n, d: 5n })).toBe('3');
  expect(oneIn({ n: 5n, d: 4n })).toBe('1');
  expect(oneIn({ n: 0n, d: 4n })).toBe('∞');
});
