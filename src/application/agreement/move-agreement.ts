import { type AgreementAction, agreementMoves, agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { ApprovalRouteRefusal } from '../../domain/agreement/approval-route.ts';
import type { WeightRefusal } from '../../domain/agreement/check-agreement-weights.ts';
import type { IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { SharingRefusal } from '../../domain/agreement/shared-indicator.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import { requireFramework } from '../year/require-framework.ts';
import type { YearStores } from '../year/year-ports.ts';
import { sharingStands } from './share-indicators.ts';

/** What an agreement's moves read and write: the year, and what its annexes and its negotiation rest on. */
type AgreementStores = YearStores & AnalysisStores & CatalogueStores & NegotiationStores & PeopleStores;

export interface AgreementDeps {
  readonly transactions: Transactions<AgreementStores>;
  readonly clock: Clock;
}

export interface MoveAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  readonly reason?: string;
}

export type AgreementRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'agreement-not-draft'
  | 'proposal-after-date'
  | 'not-your-turn-to-sign'
  | 'text-changed-since-read'
  | IndicatorRefusal
  | 'ladder-level-missing'
  | WeightRefusal
  | ApprovalRouteRefusal
  | SharingRefusal;

/** What a move changes beside the status, and what else it writes in the same transaction. */
interface MoveEffect {
  readonly changes?: Partial<Agreement>;
  /** True when this was the last of several such acts: the status becomes the move's `toWhenLast`. */
  readonly isLast?: boolean;
  readonly alsoWrite?: (moved: Agreement) => Promise<void>;
}

/** Asks a move's own conditions and gives its effect. */
export type PrepareMove = (
  stores: AgreementStores,
  agreement: Agreement,
  now: string,
) => Promise<Outcome<MoveEffect, AgreementRefusal>>;

/** Moves an agreement along its one table (`agreementMoves`), with its journal row. */
export async function moveAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: MoveAgreementInput,
  action: AgreementAction,
  prepare: PrepareMove = async () => accept({}),
): Promise<Outcome<Agreement, AgreementRefusal>> {
  const move = moveNamed(agreementMoves, action);
  if (!move) throw new Error(`no such move: ${action}`);
  if (!isPermitted(move.permission, actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const reason = input.reason?.trim() ?? '';
  if (move.needsReason && reason === '') return refuse('reason-required', undefined, 'reason');
  return deps.transactions.run(async (stores) => {
    const found = await stores.agreements.find(input.organisationId, input.fiscalYear, { lock: true });
    if (!found) return refuse('not-found');
    if (!move.from.includes(found.status))
      return refuse('move-not-legal', { status: agreementStatusNames[found.status], button: move.button });
    if (input.rowVersion !== null && input.rowVersion !== found.rowVersion) return refuse('changed-meanwhile');
    const now = deps.clock.now();
    const prepared = await prepare(stores, found, now);
    if (!prepared.ok) return prepared;
    const { changes = {}, isLast = false, alsoWrite } = prepared.value;
    const status = isLast ? (move.toWhenLast ?? move.to) : move.to;
    if (status === 'proposed' || status === 'agreed') {
      const framework = await requireFramework(stores, found.fiscalYear);
      const stands = await sharingStands(stores, framework, { ...found, ...changes }, status);
      if (!stands.ok) return stands;
    }
    const moved: Agreement = { ...found, ...changes, status, returnReason: move.needsReason ? reason : null };
    await stores.agreements.update(moved, now);
    await alsoWrite?.(moved);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: `agreement.${action}`,
      permission: move.permission,
      before: { status: found.status },
      after: { status, ...changes },
      reason: reason || null,
    });
    return accept({ ...moved, rowVersion: found.rowVersion + 1 });
  });
}
