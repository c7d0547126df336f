import { describe, expect, it } from 'vitest';
import { movesFrom, waitedFor } from '../lifecycle/status-move.ts';
import type { Actor } from '../people/actor.ts';
import { isPermitted } from '../people/is-permitted.ts';
import { type Role, roles } from '../people/roles.ts';
import { type ReportAction, type ReportStatus, reportMoves, reportStatusNames } from './report-moves.ts';

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

/** Everything a role may do with the report of TH-42, by status; a role or status left out may do nothing. */
const legal: Record<ReportStatus, Partial<Record<Role, readonly ReportAction[]>>> = {
  open: { 'provincial-officer': ['send-to-governor'], 'opdc-officer': ['conclude-unreported', 'take-last-edition'] },
  'with-governor': { governor: ['send-back', 'endorse'], 'opdc-officer': ['conclude-unreported', 'take-last-edition'] },
  submitted: { 'opdc-officer': ['return', 'receive', 'keep-endorsed'] },
  received: { 'opdc-officer': ['return', 'keep-endorsed', 'conclude-assessment'], evaluator: ['conclude-assessment'] },
  assessed: { 'opdc-officer': ['withdraw-unreported', 'reopen-assessment', 'reopen-concluded', 'announce'] },
  final: {},
};
const statuses = ['open', 'with-governor', 'submitted', 'received', 'assessed', 'final'] as const;
const cases = statuses.flatMap((status) => roles.map((role) => ({ status, role })));

describe('what may be done with a report', () => {
  it.each(cases)('that is $status, by $role', ({ status, role }) => {
    const moves = movesFrom(reportMoves, status).filter((move) =>
      isPermitted(move.permission, acting(role), { organisationId: 'TH-42' }),
    );
    expect(moves.map((move) => move.action)).toEqual(legal[status][role] ?? []);
  });

  it('waits for one role in every status but the last', () => {
    expect(statuses.map((status) => waitedFor(reportMoves, status))).toEqual([
      'provincial-officer',
      'governor',
      'opdc-officer',
      'evaluator',
      'opdc-officer',
      undefined,
    ]);
  });

  it('leads on, or back to the province with a reason', () => {
    const fromTo = reportMoves.map(
      (move) => `${move.from.join('/')} → ${move.to}${move.needsReason ? ', with a reason' : ''}`,
    );
    expect(fromTo).toEqual([
      'open → with-governor',
      'with-governor → open, with a reason',
      'with-governor → submitted',
      'open/with-governor → assessed, with a reason',
      'open/with-governor → received, with a reason',
      'assessed → open, with a reason',
      'submitted/received → open, with a reason',
      'submitted → received',
      // The status stays as it is.
      'submitted/received → received, with a reason',
      'received → assessed',
      'assessed → received',
      'assessed → received, with a reason',
      'assessed → final',
    ]);
    expect(reportMoves.filter((move) => move.forward).every((move) => !move.needsReason)).toBe(true);
    expect(reportMoves.map((move) => move.actor)).toEqual([
      'provincial-officer',
      'governor',
      'governor',
      'opdc-officer',
      'opdc-officer',
      'opdc-officer',
      'opdc-officer',
      'opdc-officer',
      'opdc-officer',
      'evaluator',
      'opdc-officer',
      'opdc-officer',
      'opdc-officer',
    ]);
  });

  it('rests on a clause or on an assumption that says so, and every status has a name', () => {
    for (const { source } of reportMoves) expect('clause' in source ? source.clause : source.assumption).toMatch(/./);
    expect(Object.keys(reportStatusNames)).toEqual([...statuses]);
  });
});
