import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PartyPlan, PlanFile, PlanKey } from '../../domain/plans/party-plan.ts';
import { type PlanMove, planMoves } from '../../domain/plans/plan-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault } from '../year/file-vault.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { PlanStores } from './plan-ports.ts';
import type { PlansDeps } from './plans-deps.ts';

export interface PlansReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  /** Those the reader may see: a draft is its party's own. */
  readonly plans: readonly PartyPlan[];
  readonly mayEdit: boolean;
}

export interface PlanReading extends PlansReading {
  readonly plan: PartyPlan;
  /** What the reader may do with it now. */
  readonly moves: readonly PlanMove[];
}

type Reason = 'forbidden' | 'not-found';

/** Whether the reader may see a plan that was sent. */
export function mayReadPlans(actor: Actor, organisationId: string): boolean {
  return isPermitted('read-plans', actor, { organisationId, submitted: true });
}

/** A draft is its party's own: neither the members of a cluster nor who considers plans see it before it is sent. */
function mayReadDrafts(actor: Actor, organisationId: string): boolean {
  return isPermitted('read-plan-drafts', actor, { organisationId });
}

/** The editions that the reader may see. */
export async function plansSeen(
  { plans }: PlanStores,
  actor: Actor,
  { organisationId, fiscalYear }: Omit<PlanKey, 'number'>,
): Promise<readonly PartyPlan[]> {
  const all = await plans.listOfParties([organisationId], fiscalYear);
  const ownDrafts = mayReadDrafts(actor, organisationId);
  return all.filter((one) => ownDrafts || one.edition !== null);
}

/** The plans of a party that cover a year, every edition, in the order in which they were begun. */
export async function readPlansOfParty(
  deps: Pick<PlansDeps, 'transactions'>,
  actor: Actor,
  { organisationId, fiscalYear }: Omit<PlanKey, 'number'>,
): Promise<Outcome<PlansReading, Reason>> {
  if (!mayReadPlans(actor, organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    const framework = await frameworkInForce(stores, fiscalYear);
    if (organisation === null || framework === null) return refuse('not-found');
    return accept({
      organisation: { id: organisation.id, name: organisation.name },
      fiscalYear,
      plans: await plansSeen(stores, actor, { organisationId, fiscalYear }),
      mayEdit: isPermitted('edit-plan', actor, { organisationId }) && isPartyOf(framework, organisationId),
    });
  });
}

/** One edition of a plan, and the others of its party's year. */
export async function readPlan(
  deps: Pick<PlansDeps, 'transactions'>,
  actor: Actor,
  key: PlanKey,
): Promise<Outcome<PlanReading, Reason>> {
  const reading = await readPlansOfParty(deps, actor, key);
  if (!reading.ok) return reading;
  const { organisationId, fiscalYear, number } = key;
  const plan = reading.value.plans.find((one) => one.fiscalYear === fiscalYear && one.number === number);
  if (plan === undefined) return refuse('not-found');
  const moves = movesFrom(planMoves, plan.status);
  return accept({
    ...reading.value,
    plan,
    moves: moves.filter((move) => isPermitted(move.permission, actor, { organisationId })),
  });
}

export interface PlanFileReading {
  readonly file: PlanFile;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The file of an edition, for those who may read the edition. */
export async function readPlanFile(
  deps: Pick<PlansDeps, 'transactions'> & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  key: PlanKey,
): Promise<Outcome<PlanFileReading, Reason>> {
  const reading = await readPlan(deps, actor, key);
  if (!reading.ok) return reading;
  const { file } = reading.value.plan;
  const bytes = file === null ? null : await deps.files.open(file.sha256);
  return file === null || bytes === null ? refuse('not-found') : accept({ file, bytes });
}
