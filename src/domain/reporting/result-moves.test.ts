import { describe, expect, it } from 'vitest';
import { movesFrom } from '../lifecycle/status-move.ts';
import type { Actor } from '../people/actor.ts';
import { isPermitted } from '../people/is-permitted.ts';
import { type Role, roles } from '../people/roles.ts';
import {
  currentStatusOf,
  type ResultAction,
  type ResultStatus,
  resultDecisions,
  resultMoves,
  resultStatusNames,
  targetOf,
} from './result-moves.ts';

const seats: Partial<Record<Role, string>> = {
  governor: 'TH-42',
  'provincial-officer': 'TH-42',
  'kpi-host': 'TH-42.cd',
  'kpi-supervisor': 'TH-42.cd',
};
const acting = (role: Role): Actor => ({
  userId: 'u',
  name: 'ผู้ทดสอบ',
  holdings: [{ role, organisationId: seats[role] ?? 'opdc' }],
});

/**
 * Everything that a role may do with a result of TH-42.cd, by status; a role or status that is left out may do nothing.
 */
const legal: Record<ResultStatus, Partial<Record<Role, readonly ResultAction[]>>> = {
  draft: { 'kpi-host': ['send-result'], 'provincial-officer': ['send-result'] },
  'with-supervisor': {
    'kpi-supervisor': ['approve-result', 'send-back-result'],
    'opdc-officer': ['reopen-result'],
  },
  sent: {
    'provincial-officer': ['accept-result', 'return-result'],
    'opdc-officer': ['reopen-result'],
  },
  accepted: { 'provincial-officer': ['return-result'], 'opdc-officer': ['reopen-result'] },
  returned: { 'kpi-host': ['send-result'], 'provincial-officer': ['send-result'] },
};
const where = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'] };
const cases = (Object.keys(legal) as ResultStatus[]).flatMap((status) => roles.map((role) => ({ status, role })));

describe('what may be done with a result', () => {
  it.each(cases)('that is $status, by $role', ({ status, role }) => {
    const moves = movesFrom(resultMoves, status).filter((move) => isPermitted(move.permission, acting(role), where));
    expect(moves.map((move) => move.action)).toEqual(legal[status][role] ?? []);
  });

  it('by the supervisor of another agency is nothing', () => {
    const other: Actor = {
      ...acting('kpi-supervisor'),
      holdings: [{ role: 'kpi-supervisor', organisationId: 'TH-42.nre' }],
    };
    expect(resultMoves.filter((move) => isPermitted(move.permission, other, where))).toEqual([]);
  });

  it('waits for exactly one role in every status but the last', () => {
    const forward = (Object.keys(legal) as ResultStatus[]).map((status) => [
      status,
      movesFrom(resultMoves, status).flatMap((move) => (move.forward ? [move.actor] : [])),
    ]);
    expect(Object.fromEntries(forward)).toEqual({
      draft: ['kpi-host'],
      'with-supervisor': ['kpi-supervisor'],
      sent: ['provincial-officer'],
      accepted: [],
      returned: ['kpi-host'],
    });
  });

  it('needs a reason whenever it goes back', () => {
    expect(resultMoves.filter((move) => move.to === 'returned').every((move) => move.needsReason)).toBe(true);
    expect(resultMoves.filter((move) => move.to !== 'returned').some((move) => move.needsReason)).toBe(false);
  });

  it('goes past the supervisor where the indicator has one, and straight to the province where it has none', () => {
    const [send] = resultMoves;
    expect(send && [targetOf(send, true), targetOf(send, false)]).toEqual(['with-supervisor', 'sent']);
    expect(currentStatusOf('with-supervisor', false)).toBe('sent');
    expect(currentStatusOf('with-supervisor', true)).toBe('with-supervisor');
    expect(currentStatusOf('returned', false)).toBe('returned');
  });

  it('has a name for every status, and every move its source', () => {
    expect(Object.keys(resultStatusNames)).toEqual(Object.keys(legal));
    for (const { source } of resultMoves) expect('clause' in source ? source.clause : source.assumption).toMatch(/./);
    expect(resultMoves.map((move) => `${move.action}: ${move.actor} → ${move.to}`)).toEqual([
      'send-result: kpi-host → sent',
      'approve-result: kpi-supervisor → sent',
      'send-back-result: kpi-supervisor → returned',
      'accept-result: provincial-officer → accepted',
      'return-result: provincial-officer → returned',
      'reopen-result: opdc-officer → returned',
    ]);
  });

  it('is decided by every move but the sending, which has its place in the form', () => {
    expect(resultDecisions.map((move) => move.action)).toEqual(
      resultMoves.map((move) => move.action).filter((action) => action !== 'send-result'),
    );
  });
});
