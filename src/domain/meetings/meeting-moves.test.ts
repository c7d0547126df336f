import { expect, it } from 'vitest';
import { movesFrom } from '../lifecycle/status-move.ts';
import { meetingMoves } from './meeting-moves.ts';

it('a meeting that is called can be held, changed or cancelled; one that was held cannot be moved to another day', () => {
  const actions = (status: Parameters<typeof movesFrom<(typeof meetingMoves)[number]>>[1]) =>
    movesFrom(meetingMoves, status).map((move) => move.action);
  expect(actions('draft')).toEqual(['call-meeting', 'cancel-meeting']);
  expect(actions('called')).toEqual(['change-meeting', 'cancel-meeting', 'hold-meeting']);
  expect(actions('held')).toEqual(['approve-minutes']);
  expect(actions('minutes-approved')).toEqual(['reopen-minutes']);
  expect(actions('cancelled')).toEqual([]);
});

it('what takes away or changes what others were told needs a reason', () => {
  const needing = meetingMoves.filter((move) => move.needsReason).map((move) => move.action);
  expect(needing).toEqual(['change-meeting', 'cancel-meeting', 'reopen-minutes']);
});
