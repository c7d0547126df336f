import { type AgreementAction, agreementMoves, agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { WeightRefusal } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface AgreementDeps {
  readonly transactions: Transactions<YearStores>;
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
  | IndicatorRefusal
  | WeightRefusal;

/** What one move adds to the common steps. */
export interface AgreementMovePart {
  check?(stores: YearStores, agreement: Agreement): Promise<Outcome<true, AgreementRefusal>>;
  change?(agreement: Agreement, now: string): Partial<Agreement>;
}

/** Moves an agreement along its one table (`agreementMoves`), with its journal row. */
export async function moveAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: MoveAgreementInput,
  action: AgreementAction,
  part: AgreementMovePart = {},
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
    const checked = (await part.check?.(stores, found)) ?? accept(true);
    if (!checked.ok) return checked;
    const now = deps.clock.now();
    const changes = part.change?.(found, now) ?? {};
    const moved: Agreement = { ...found, ...changes, status: move.to, returnReason: move.needsReason ? reason : null };
    await stores.agreements.update(moved, now);
    await appendYearEntry(stores, actor, {
      key: input,
      action: `agreement.${action}`,
      permission: move.permission,
      before: { status: found.status },
      after: { status: moved.status, ...changes },
      reason: reason || null,
    });
    return accept({ ...moved, rowVersion: found.rowVersion + 1 });
  });
}
