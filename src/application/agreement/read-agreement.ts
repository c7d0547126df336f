import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import { type AgreementAction, agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import { checkWeights, type WeightRefusal } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom, type StatusMove, waitedFor } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Role } from '../../domain/people/roles.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { HostAssignment, YearStores } from '../year/year-ports.ts';

export interface ReadAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export interface AgreementView {
  readonly framework: Framework;
  /** Null while the province has not begun. */
  readonly agreement: Agreement | null;
  readonly hosts: readonly HostAssignment[];
  /** What keeps the weights from being whole; empty when they are. */
  readonly weightProblems: readonly Refusal<WeightRefusal>[];
  /** Moves the reader may make now. */
  readonly moves: readonly StatusMove<AgreementStatus, AgreementAction>[];
  readonly waitingFor: Role | null;
  readonly mayEdit: boolean;
  readonly mayStart: boolean;
  readonly mayAssignHosts: boolean;
  readonly today: string;
}

/** An agreement with all a screen asks about it. A draft is the province's own; OPDC reads it once proposed. */
export async function readAgreement(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
  input: ReadAgreementInput,
): Promise<Outcome<AgreementView, 'forbidden' | 'framework-not-found'>> {
  const where = { organisationId: input.organisationId };
  if (!isPermitted('read-published', actor, where)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(input.organisationId, input.fiscalYear);
    if (!mayRead(actor, input.organisationId, agreement)) return refuse('forbidden');
    const framework = agreement
      ? await stores.frameworks.version(agreement.fiscalYear, agreement.frameworkVersion)
      : await stores.frameworks.current(input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const today = deps.clock.today();
    const hosts = await stores.agreements.hosts(input.organisationId, input.fiscalYear, today);
    return accept({ framework, agreement, hosts, today, ...rightsOf(actor, where, framework, agreement) });
  });
}

function mayRead(actor: Actor, organisationId: string, agreement: Agreement | null): boolean {
  if (agreement?.status === 'signed') return true;
  const submitted = agreement !== null && agreement.status !== 'draft';
  return isPermitted('read-drafts', actor, { organisationId, submitted });
}

function rightsOf(
  actor: Actor,
  where: { readonly organisationId: string },
  framework: Framework,
  agreement: Agreement | null,
) {
  const mayEditHere = isPermitted('edit-agreement', actor, where);
  if (!agreement) {
    const none = { weightProblems: [], moves: [], waitingFor: null, mayEdit: false, mayAssignHosts: false };
    return { ...none, mayStart: mayEditHere };
  }
  const weights = checkWeights(framework, agreement.indicators);
  return {
    weightProblems: weights.ok ? [] : weights.refusals,
    moves: movesFrom(agreementMoves, agreement.status).filter((move) => isPermitted(move.permission, actor, where)),
    waitingFor: waitedFor(agreementMoves, agreement.status) ?? null,
    mayEdit: mayEditHere && agreement.status === 'draft',
    mayStart: false,
    mayAssignHosts: isPermitted('assign-host', actor, where),
  };
}
