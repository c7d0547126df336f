import { describe, expect, it } from 'vitest';
import { isStale } from './is-stale.ts';
import { moveNamed, movesFrom, type StatusMove, statusesWaitingFor, waitedFor } from './status-move.ts';

type Row = StatusMove<'open' | 'closed', 'close' | 'open-again'>;
const row = (action: Row['action'], from: Row['from'], forward: boolean): Row => ({
  action,
  from,
  to: action === 'close' ? 'closed' : 'open',
  permission: 'accept-result',
  actor: 'provincial-officer',
  forward,
  needsReason: !forward,
  button: 'ปิด',
  done: 'ปิดแล้ว',
  source: { assumption: 'ตัวอย่าง' },
});
const moves = [row('open-again', ['closed'], false), row('close', ['open'], true)];

describe('the moves of a lifecycle', () => {
  it('are found by their names and by the status they leave', () => {
    expect(moveNamed(moves, 'close')?.to).toBe('closed');
    expect(moveNamed(moves, 'burn')).toBeUndefined();
    expect(movesFrom(moves, 'closed').map((move) => move.action)).toEqual(['open-again']);
  });

  it('tell whom we wait for: nobody where no move leads on', () => {
    expect(waitedFor(moves, 'open')).toBe('provincial-officer');
    expect(waitedFor(moves, 'closed')).toBeUndefined();
  });

  it('tell in which statuses a role has to act next', () => {
    expect(statusesWaitingFor(moves, 'provincial-officer')).toEqual(['open']);
    expect(statusesWaitingFor(moves, 'opdc-officer')).toEqual([]);
  });
});

describe('what was read before', () => {
  it('is stale once something was saved since, and never where nobody says what was read', () => {
    expect([isStale(3, { rowVersion: 4 }), isStale(4, { rowVersion: 4 }), isStale(null, { rowVersion: 4 })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
