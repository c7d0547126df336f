import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PartyPlan, PlanKey } from '../../domain/plans/party-plan.ts';
import { planStatusNames } from '../../domain/plans/plan-moves.ts';
import type { FileRefusal } from '../../domain/reporting/evidence-limits.ts';
import { knownFile } from '../../domain/reporting/known-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { type PlansDeps, type PlansTables, planSubject } from './plans-deps.ts';

export type PlanFileRefusal = 'forbidden' | 'not-found' | 'plan-not-editable' | FileRefusal;

type FileDeps = PlansDeps & { readonly files: FileVault };
interface FileInput extends PlanKey {
  readonly file: ReceivedFile;
}

/** Whether a file may be attached here; asked before anything of it is received, and again when it is attached. */
export async function mayAttachPlanFile(
  { transactions }: Pick<PlansDeps, 'transactions'>,
  actor: Actor,
  key: PlanKey,
): Promise<Outcome<PartyPlan, 'forbidden' | 'not-found' | 'plan-not-editable'>> {
  return transactions.read((stores) => draftOf(stores, actor, key, false));
}

/**
 * Gives a draft its file, in place of the one before. As with evidence: the same kinds and sizes, known by its bytes, kept
 * once its row is committed; a refused file leaves nothing behind.
 */
export async function attachPlanFile(
  deps: FileDeps,
  actor: Actor,
  input: FileInput,
): Promise<Outcome<PartyPlan, PlanFileRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  { clock }: PlansDeps,
  stores: PlansTables,
  actor: Actor,
  { file, ...key }: FileInput,
): Promise<Outcome<PartyPlan, PlanFileRefusal>> {
  const draft = await draftOf(stores, actor, key, true);
  if (!draft.ok) return draft;
  const known = knownFile(file);
  if (!known.ok) return known;
  const own = known.value;
  const { sha256, fileName } = own;
  const now = clock.now();
  const before = draft.value.file;
  const plan: PartyPlan = { ...draft.value, file: own, changedAt: now, changedName: actor.name };
  await stores.plans.addFile(own, now);
  await stores.plans.update(plan);
  await appendYearJournalRow(stores, actor, {
    ...{ key: planSubject(plan), action: 'plan.attach', permission: 'edit-plan' },
    ...{ before: before && { sha256: before.sha256, fileName: before.fileName }, after: { sha256, fileName } },
  });
  return accept({ ...plan, rowVersion: plan.rowVersion + 1 });
}

async function draftOf(
  stores: PlansTables,
  actor: Actor,
  { organisationId, fiscalYear, number }: PlanKey,
  lock: boolean,
): Promise<Outcome<PartyPlan, 'forbidden' | 'not-found' | 'plan-not-editable'>> {
  if (!isPermitted('edit-plan', actor, { organisationId })) return refuse('forbidden');
  const plan = await stores.plans.find({ organisationId, fiscalYear, number }, { lock });
  if (plan === null) return refuse('not-found');
  return plan.status === 'draft' ? accept(plan) : refuse('plan-not-editable', { status: planStatusNames[plan.status] });
}
