import { describe, expect, it } from 'vitest';
import { isLaidAt, itemsLaying } from './on-agenda.ts';

const item = (kind: string, key: string) => ({ subject: { kind, key } });

describe('what an item of an agenda lays before a body', () => {
  it('is the subject that it names', () => {
    expect(isLaidAt(item('joint-indicators', '2568/TH-42'), 'joint-indicators', '2568/TH-42')).toBe(true);
    expect(isLaidAt(item('joint-indicators', '2568/TH-42'), 'joint-indicators', '2568/TH-50')).toBe(false);
  });

  it('is all of its kind in the year that it names, and of no other', () => {
    expect(isLaidAt(item('joint-indicators', '2568'), 'joint-indicators', '2568/TH-42')).toBe(true);
    expect(isLaidAt(item('joint-indicators', '2567'), 'joint-indicators', '2568/TH-42')).toBe(false);
  });

  it('is all of its kind where it names the kind alone', () => {
    expect(isLaidAt(item('joint-indicators', ''), 'joint-indicators', '2568/TH-42')).toBe(true);
    expect(isLaidAt(item('joint-indicators', ''), 'framework', '2568/1')).toBe(false);
  });

  it('is of its own kind alone', () => {
    expect(isLaidAt(item('joint-indicators', '2568'), 'indicator-details', '2568/TH-42')).toBe(false);
    expect(isLaidAt(item('joint-indicators', '2568/TH-42'), 'indicator-details', '2568/TH-42')).toBe(false);
  });

  it('is the same edition whatever it said when it was laid', () => {
    const laid = item('catalogue-edition', '2568/3-0123456789abcdef');
    expect(isLaidAt(laid, 'catalogue-edition', '2568/3-fedcba9876543210')).toBe(true);
    expect(isLaidAt(laid, 'catalogue-edition', '2568/4-0123456789abcdef')).toBe(false);
  });

  it('is nothing where the item names no subject', () => {
    expect(isLaidAt({ subject: null }, 'framework', '2568/1')).toBe(false);
  });
});

it('finds every item that lays a subject before the body', () => {
  const items = [
    { position: 1, subject: null },
    { position: 2, ...item('framework', '2568') },
    { position: 3, ...item('framework', '2568/1') },
    { position: 4, ...item('framework', '2568/2') },
  ];
  expect(itemsLaying(items, 'framework', '2568/1').map((one) => one.position)).toEqual([2, 3]);
});
