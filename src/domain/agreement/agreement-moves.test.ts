import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesFrom, waitedFor } from '../lifecycle/status-move.ts';
import type { Actor } from '../people/actor.ts';
import { isPermitted } from '../people/is-permitted.ts';
import { type Role, roles } from '../people/roles.ts';
import {
  type AgreementAction,
  type AgreementStatus,
  agreementMoves,
  agreementStatuses,
  agreementStatusNames,
  isInForce,
  ownAgreementMoves,
} from './agreement-moves.ts';

const agreementActions: readonly AgreementAction[] = agreementMoves.map((move) => move.action);

/** From which statuses each move starts, and where it leads; written independently of the table it tests. */
const legal: Readonly<Record<AgreementAction, Partial<Record<AgreementStatus, AgreementStatus>>>> = {
  propose: { draft: 'proposed' },
  'send-annexes': { proposed: 'annexes-sent' },
  'open-negotiation': { proposed: 'negotiating', 'annexes-sent': 'negotiating' },
  'return-proposal': { proposed: 'draft' },
  'withdraw-proposal': { proposed: 'draft' },
  'decline-annexes': { 'annexes-sent': 'proposed' },
  'stop-negotiation': { negotiating: 'proposed' },
  'return-agreed': { settled: 'proposed', agreed: 'proposed' },
  'approve-settled': { settled: 'agreed' },
  'return-by-resolution': { settled: 'proposed' },
  'void-signatures': { signing: 'proposed' },
  'confirm-annexes': { 'annexes-sent': 'agreed' },
  'conclude-negotiation': { negotiating: 'agreed' },
  sign: { agreed: 'signing' },
  countersign: { signing: 'signing' },
};

const counterSignatories: readonly Role[] = ['supervising-minister', 'interior-minister', 'permanent-secretary'];

const recorders: readonly Role[] = ['opdc-officer', ...counterSignatories, 'provincial-officer'];

const permitted: Readonly<Record<AgreementAction, readonly Role[]>> = {
  propose: ['provincial-officer'],
  'send-annexes': ['opdc-officer'],
  'open-negotiation': ['opdc-officer'],
  'return-proposal': ['opdc-officer'],
  'withdraw-proposal': ['provincial-officer'],
  'decline-annexes': ['provincial-officer'],
  'stop-negotiation': ['opdc-officer'],
  // Both are made only by recording what a body resolved, which asks who its secretary is.
  'approve-settled': recorders,
  'return-by-resolution': recorders,
  'return-agreed': ['governor', ...counterSignatories, 'opdc-officer'],
  'void-signatures': ['governor', ...counterSignatories, 'opdc-officer'],
  'confirm-annexes': ['provincial-officer'],
  'conclude-negotiation': ['opdc-officer'],
  sign: ['governor'],
  countersign: counterSignatories,
};

const seatOf = (role: Role) => {
  if (role === 'governor' || role === 'provincial-officer') return 'TH-42';
  return role === 'kpi-host' ? 'TH-42.cd' : 'elsewhere';
};
const acting = (role: Role): Actor => ({
  userId: 'u',
  name: 'ผู้ทดสอบ',
  holdings: [{ role, organisationId: seatOf(role) }],
});

const cells = agreementStatuses.flatMap((status) =>
  roles.flatMap((role) => agreementActions.map((action) => ({ status, role, action }))),
);

describe('the lifecycle of an agreement', () => {
  it.each(cells)('$action of an agreement that is $status by $role', ({ status, role, action }) => {
    const move = movesFrom(agreementMoves, status).find((one) => one.action === action);
    expect(move?.to).toBe(legal[action][status]);
    const mayMove = move !== undefined && isPermitted(move.permission, acting(role), { organisationId: 'TH-42' });
    expect(mayMove).toBe(legal[action][status] !== undefined && permitted[action].includes(role));
  });

  it('is finished only by a signature, and nothing leaves a signed agreement', () => {
    const finishing = agreementMoves.filter((move) => (move.toWhenLast ?? move.to) === 'signed');
    expect(finishing.map((move) => move.action)).toEqual(['sign', 'countersign']);
    expect(movesFrom(agreementMoves, 'signed')).toEqual([]);
  });

  it('comes into force without a signature only by a resolution, and nothing leaves what is in force', () => {
    const finishing = agreementMoves.filter((move) => (move.toWhenLast ?? move.to) === 'in-force');
    expect(finishing.map((move) => [move.action, move.partOf])).toEqual([['approve-settled', 'record-resolution']]);
    expect(movesFrom(agreementMoves, 'in-force')).toEqual([]);
  });

  it('waits for a resolution only after both sides have settled everything', () => {
    const settling = agreementMoves.filter((move) => move.toBeforeApproval === 'settled');
    expect(settling.map((move) => move.action)).toEqual(['confirm-annexes', 'conclude-negotiation']);
    expect(settling.map((move) => move.to)).toEqual(['agreed', 'agreed']);
  });

  it('has a name for every status', () => {
    expect(Object.keys(agreementStatusNames)).toEqual([...agreementStatuses]);
  });

  it('waits for exactly one role in every status but the last', () => {
    for (const status of agreementStatuses)
      expect(movesFrom(agreementMoves, status).filter((move) => move.forward)).toHaveLength(isInForce(status) ? 0 : 1);
    expect(waitedFor(agreementMoves, 'annexes-sent')).toBe('provincial-officer');
  });

  it('is moved by whom we wait for, and sent back only with a reason', () => {
    expect(
      agreementMoves.map((move) => `${move.action}: ${move.actor}${move.needsReason ? ', with a reason' : ''}`),
    ).toEqual([
      'propose: provincial-officer',
      'send-annexes: opdc-officer',
      'open-negotiation: opdc-officer',
      'return-proposal: opdc-officer, with a reason',
      'withdraw-proposal: provincial-officer, with a reason',
      'confirm-annexes: provincial-officer',
      'decline-annexes: provincial-officer, with a reason',
      'conclude-negotiation: opdc-officer',
      'stop-negotiation: opdc-officer, with a reason',
      'approve-settled: opdc-officer',
      'return-by-resolution: opdc-officer, with a reason',
      'return-agreed: governor, with a reason',
      'sign: governor',
      'countersign: supervising-minister',
      'void-signatures: supervising-minister, with a reason',
    ]);
  });

  it('has a way on and a way back to a draft from every status before the last signature', () => {
    const backToDraft = (status: AgreementStatus): boolean =>
      status === 'draft' ||
      movesFrom(agreementMoves, status).some((move) => move.needsReason && !move.forward && backToDraft(move.to));
    for (const status of agreementStatuses.filter((one) => !isInForce(one))) {
      expect(movesFrom(agreementMoves, status).some((move) => move.forward)).toBe(true);
      expect(backToDraft(status)).toBe(true);
    }
    const backward = agreementMoves.filter((move) => !move.forward && move.action !== 'open-negotiation');
    for (const move of backward) expect(move.needsReason).toBe(true);
  });

  it('gives every move its words, its source and its permission', () => {
    for (const move of agreementMoves) {
      expect(move.button.length).toBeGreaterThan(5);
      expect('clause' in move.source ? move.source.clause : move.source.assumption).toMatch(/./);
    }
  });

  it('reaches signing only through an agreed table, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...agreementActions), { maxLength: 30 }),
        fc.boolean(),
        (tried, approved) => {
          const path: AgreementStatus[] = ['draft'];
          for (const action of tried) {
            const now = path.at(-1) ?? 'draft';
            const move = movesFrom(agreementMoves, now).find((one) => one.action === action);
            if (move) path.push(approved ? (move.toBeforeApproval ?? move.to) : move.to);
          }
          const signing = path.indexOf('signing');
          if (signing === -1) return;
          const before = path.slice(0, signing);
          expect(before).toContain('proposed');
          expect(before.at(-1)).toBe('agreed');
          if (approved) expect(before.at(-2)).toBe('settled');
          expect(before.includes('annexes-sent') || before.includes('negotiating')).toBe(true);
        },
      ),
    );
  });
});

it('the moves that a body makes by its resolution are nobody’s own', () => {
  const own = ownAgreementMoves.map((move) => move.action);
  const ofBodies = agreementActions.filter((action) => !own.includes(action));
  expect(ofBodies).toEqual(agreementMoves.filter((move) => move.partOf !== undefined).map((move) => move.action));
  expect(ofBodies.length).toBeGreaterThan(0);
  expect(own).toContain('propose');
});
