import type { Approval, CatalogueEdition } from '../../domain/catalogue/catalogue-entry.ts';
import { type CatalogueEntryRefusal, checkCatalogueEntry } from '../../domain/catalogue/check-catalogue-entry.ts';
import { type FlagTarget, openFlags } from '../../domain/catalogue/flag-catalogue-entry.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { appendCatalogueJournalRow, atOpdc, type CatalogueDeps } from './catalogue-deps.ts';
import { type ChangeDraftInput, type ChangeDraftRefusal, findDraft } from './change-draft.ts';

export interface ApproveEditionInput extends ChangeDraftInput {
  readonly resolutionNumber: string;
  /** Civil date of the subcommission's meeting. */
  readonly resolvedOn: string;
}

export type ApproveEditionRefusal =
  | ChangeDraftRefusal
  | CatalogueEntryRefusal
  | 'catalogue-empty'
  | 'catalogue-flags-open'
  | 'resolution-number-required'
  | 'resolution-date-invalid'
  | 'resolution-in-future';

/** The same as `approveEdition`, once the actor has proved who they are: what the pages call. */
export function proveAndApproveEdition(
  deps: CatalogueDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: ApproveEditionInput & { readonly proof: Proof },
): Promise<Outcome<CatalogueEdition, ApproveEditionRefusal | ProofRefusal>> {
  const call = { act: 'catalogue.approve' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => approveEdition(deps, actor, input));
}

/** Records the subcommission's resolution: the draft becomes the edition in force and is never changed again. */
export async function approveEdition(
  deps: CatalogueDeps,
  actor: Actor,
  input: ApproveEditionInput,
): Promise<Outcome<CatalogueEdition, ApproveEditionRefusal>> {
  if (!isPermitted('approve-catalogue', actor, atOpdc)) return refuse('forbidden');
  const resolution = checkResolution(input, deps.clock.today());
  return deps.transactions.run(async (stores) => {
    const found = await findDraft(stores, input);
    if (!found.ok) return found;
    const { draft, target } = found.value;
    const refusals = [...resolution, ...checkDraft(draft, target)];
    if (refusals.length > 0) return refuseAll(refusals);
    const now = deps.clock.now();
    const approval: Approval = {
      resolutionNumber: normaliseThai(input.resolutionNumber).trim(),
      resolvedOn: input.resolvedOn,
      recordedAt: now,
      recordedName: actor.name,
    };
    const approved = { ...draft, status: 'approved' as const, approval, changedAt: now };
    await stores.catalogue.update(approved);
    await appendCatalogueJournalRow(stores, actor, {
      ref: draft,
      action: 'catalogue.approve',
      permission: 'approve-catalogue',
      before: { status: draft.status },
      after: { status: approved.status, ...approval, entries: draft.entries.length },
    });
    return accept({ ...approved, rowVersion: draft.rowVersion + 1 });
  });
}

/** Removes a draft that will not be submitted to the subcommission; the journal records which one and why. */
export async function discardDraft(
  deps: CatalogueDeps,
  actor: Actor,
  input: ChangeDraftInput & { readonly reason: string },
): Promise<Outcome<true, ChangeDraftRefusal | 'reason-required'>> {
  if (!isPermitted('edit-catalogue', actor, atOpdc)) return refuse('forbidden');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  return deps.transactions.run(async (stores) => {
    const found = await findDraft(stores, input);
    if (!found.ok) return found;
    const { draft } = found.value;
    await stores.catalogue.remove(draft);
    await appendCatalogueJournalRow(stores, actor, {
      ref: draft,
      action: 'catalogue.discard',
      permission: 'edit-catalogue',
      before: { basedOn: draft.basedOn, entries: draft.entries },
      after: null,
      reason,
    });
    return accept(true);
  });
}

function checkResolution(input: ApproveEditionInput, today: string): readonly Refusal<ApproveEditionRefusal>[] {
  const unnumbered = input.resolutionNumber.trim() === '';
  const number: readonly Refusal<ApproveEditionRefusal>[] = unnumbered
    ? [{ code: 'resolution-number-required', field: 'resolutionNumber' }]
    : [];
  if (!isCivilDate(input.resolvedOn)) return [...number, { code: 'resolution-date-invalid', field: 'resolvedOn' }];
  return input.resolvedOn > today ? [...number, { code: 'resolution-in-future', field: 'resolvedOn' }] : number;
}

function checkDraft(draft: CatalogueEdition, target: FlagTarget): readonly Refusal<ApproveEditionRefusal>[] {
  if (draft.entries.length === 0) return [{ code: 'catalogue-empty' }];
  const flagged = draft.entries.filter((entry) => openFlags(entry, target).length > 0);
  const broken = draft.entries.flatMap((entry) =>
    checkCatalogueEntry(entry, target).map((one) => atField(one, undefined)),
  );
  const codes = flagged.map((entry) => entry.code).join(', ');
  return [
    ...(flagged.length === 0 ? [] : [refusal('catalogue-flags-open', { count: flagged.length, codes })]),
    ...broken,
  ];
}
