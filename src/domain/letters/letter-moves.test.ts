import { expect, it } from 'vitest';
import { movesFrom } from '../lifecycle/status-move.ts';
import { letterMoves, letterStatuses, letterStatusNames } from './letter-moves.ts';

it('a letter goes forward from its draft through every status in their order, and can be cancelled in each', () => {
  for (const [index, status] of letterStatuses.slice(0, -2).entries()) {
    const forward = movesFrom(letterMoves, status).filter((move) => move.forward);
    expect([status, forward.map((move) => move.to)]).toEqual([status, [letterStatuses[index + 1]]]);
  }
  for (const status of letterStatuses.slice(0, -1))
    expect(movesFrom(letterMoves, status).map((move) => move.to)).toContain('cancelled');
});

it('a letter that is cancelled stays so, and one that has its number goes back to no draft', () => {
  expect(movesFrom(letterMoves, 'cancelled')).toEqual([]);
  expect(movesFrom(letterMoves, 'issued').map((move) => move.action)).toEqual(['withdraw-letter']);
  expect(letterMoves.filter((move) => move.to === 'draft').flatMap((move) => move.from)).toEqual([
    'to-check',
    'checked',
  ]);
});

it('what takes a letter back needs a reason', () => {
  const needing = letterMoves.filter((move) => move.needsReason).map((move) => move.action);
  expect(needing).toEqual(['return-letter', 'drop-letter', 'withdraw-letter']);
});

it('every status that a move begins with or leads to stands in the order and has a name of its own', () => {
  const used = new Set(letterMoves.flatMap((move) => [...move.from, move.to]));
  expect([...used].sort()).toEqual([...letterStatuses].sort());
  const names = letterStatuses.map((status) => letterStatusNames[status]);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(letterStatuses.length);
});
