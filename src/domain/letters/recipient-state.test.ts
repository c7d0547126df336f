import { describe, expect, it } from 'vitest';
import { byState, recipientState } from './recipient-state.ts';

const at = '2026-01-02T03:04:05.000Z';
const untouched = { openedAt: null, acknowledgedAt: null, repliedAt: null };
const reached = { delivery: null, isHanded: false, hasInbox: true };

describe('how far a letter has come with a recipient', () => {
  it.each([
    [reached, 'waiting'],
    [{ ...reached, hasInbox: false }, 'on-paper'],
    [{ ...reached, isHanded: true }, 'handed'],
    [{ ...reached, isHanded: true, hasInbox: false }, 'handed'],
    [{ ...reached, delivery: untouched }, 'unopened'],
    [{ ...reached, delivery: { ...untouched, openedAt: at } }, 'opened'],
    [{ ...reached, delivery: { ...untouched, openedAt: at, acknowledgedAt: at } }, 'acknowledged'],
    [{ delivery: { openedAt: at, acknowledgedAt: at, repliedAt: at }, isHanded: true, hasInbox: true }, 'replied'],
  ] as const)('of %j is %s', (one, state) => {
    expect(recipientState(one)).toBe(state);
  });

  it('is listed with who has not opened it first, and without states that nobody is in', () => {
    const states = [
      'replied',
      'unopened',
      'on-paper',
      'unopened',
      'handed',
      'opened',
      'waiting',
      'acknowledged',
    ] as const;
    const rows = states.map((state, place) => ({ state, place }));
    const grouped = byState(rows, ({ state }) => state);
    expect(grouped.map((one) => [one.state, one.rows.map(({ place }) => place)])).toEqual([
      ['unopened', [1, 3]],
      ['waiting', [6]],
      ['opened', [5]],
      ['acknowledged', [7]],
      ['replied', [0]],
      ['handed', [4]],
      ['on-paper', [2]],
    ]);
    expect(byState([{ place: 0 }], () => 'opened').map(({ state }) => state)).toEqual(['opened']);
  });
});
