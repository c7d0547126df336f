import { appointmentOn, isSeatedHere } from '../../domain/bodies/in-force.ts';
import type { Approval, CatalogueEdition } from '../../domain/catalogue/catalogue-entry.ts';
import { type CatalogueEntryRefusal, checkCatalogueEntry } from '../../domain/catalogue/check-catalogue-entry.ts';
import { type FlagTarget, openFlags } from '../../domain/catalogue/flag-catalogue-entry.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { appendCatalogueJournalRow, atOpdc, type CatalogueDeps, type CatalogueWork } from './catalogue-deps.ts';
import { type ChangeDraftInput, type ChangeDraftRefusal, findDraft } from './change-draft.ts';

export interface ApproveEditionInput extends ChangeDraftInput {
  readonly resolutionNumber: string;
  /** Civil date of the subcommission's meeting. */
  readonly resolvedOn: string;
}

/** Why a draft cannot be approved, whoever approved it. */
export type ApproveDraftRefusal =
  | ChangeDraftRefusal
  | CatalogueEntryRefusal
  | 'catalogue-empty'
  | 'catalogue-flags-open'
  | 'body-does-not-decide';

export type ApproveEditionRefusal =
  | ApproveDraftRefusal
  | 'body-meets-here'
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

/**
 * Records the resolution of a meeting outside the product, of the body that decides on the list in this year: the draft
 * becomes the edition in force and is never changed again. A body that meets in the product resolves there.
 */
export async function approveEdition(
  deps: CatalogueDeps,
  actor: Actor,
  input: ApproveEditionInput,
): Promise<Outcome<CatalogueEdition, ApproveEditionRefusal>> {
  if (!isPermitted('approve-catalogue', actor, atOpdc)) return refuse('forbidden');
  const refusals = checkResolution(input, deps.clock.today());
  return deps.transactions.run(async (stores) => {
    const found = await findDraft(stores, input);
    if (!found.ok) return found;
    const body = await bodyOfList(stores, input.fiscalYear);
    const meetsHere = body !== null && (await isSeated(stores, body.bodyId, deps.clock.today()));
    if (meetsHere) return refuse('body-meets-here', { body: body.bodyName });
    const number = normaliseThai(input.resolutionNumber).trim();
    const outside = { meetingId: null, meetingNumber: number, number: '', decided: 'approved', text: '' } as const;
    const resolution = body && { ...body, ...outside, heldOn: input.resolvedOn };
    const approval = { resolutionNumber: number, resolvedOn: input.resolvedOn, resolution };
    const all = [...refusals, ...checkDraft(found.value.draft, found.value.target)];
    if (all.length > 0) return refuseAll(all);
    return accept(await approveFound(stores, deps.clock, { actor, found: found.value, approval }));
  });
}

/** The same by a resolution recorded in the product, in the caller's transaction. */
export async function approveEditionByResolution(
  stores: CatalogueWork,
  clock: Clock,
  actor: Actor,
  { fiscalYear, resolution }: { readonly fiscalYear: number; readonly resolution: Resolution },
): Promise<Outcome<CatalogueEdition, ApproveDraftRefusal>> {
  const found = await findDraft(stores, { fiscalYear, rowVersion: null });
  if (!found.ok) return found;
  const body = await bodyOfList(stores, fiscalYear);
  if (body !== null && body.bodyId !== resolution.bodyId)
    return refuse('body-does-not-decide', { body: body.bodyName });
  const { meetingNumber, heldOn } = resolution;
  const approval = { resolutionNumber: `ครั้งที่ ${meetingNumber}`, resolvedOn: heldOn, resolution };
  const refusals = checkDraft(found.value.draft, found.value.target);
  if (refusals.length > 0) return refuseAll(refusals);
  return accept(await approveFound(stores, clock, { actor, found: found.value, approval }));
}

/** The body that decides on the list of the year, by its organisation in the product; null if the year names none. */
async function bodyOfList(stores: CatalogueWork, fiscalYear: number) {
  const framework = await frameworkInForce(stores, fiscalYear);
  const body = framework && bodyDeciding(framework, 'catalogue-edition');
  if (!body?.organisationId) return null;
  return { bodyId: body.organisationId, bodyName: body.name };
}

async function isSeated(stores: CatalogueWork, bodyId: string, today: string): Promise<boolean> {
  return isSeatedHere(appointmentOn(await stores.bodies.appointmentsOf(bodyId), today), today);
}

interface Approving {
  readonly actor: Actor;
  readonly found: { readonly draft: CatalogueEdition; readonly target: FlagTarget };
  readonly approval: Pick<Approval, 'resolutionNumber' | 'resolvedOn' | 'resolution'>;
}

async function approveFound(
  stores: CatalogueWork,
  clock: Clock,
  { actor, found: { draft }, approval: of }: Approving,
): Promise<CatalogueEdition> {
  const now = clock.now();
  const approval: Approval = { ...of, recordedAt: now, recordedName: actor.name };
  const approved = { ...draft, status: 'approved' as const, approval, changedAt: now };
  await stores.catalogue.update(approved);
  await appendCatalogueJournalRow(stores, actor, {
    ref: draft,
    action: 'catalogue.approve',
    permission: 'approve-catalogue',
    before: { status: draft.status },
    after: { status: approved.status, ...approval, entries: draft.entries.length },
  });
  return { ...approved, rowVersion: draft.rowVersion + 1 };
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

function checkDraft(draft: CatalogueEdition, target: FlagTarget): readonly Refusal<ApproveDraftRefusal>[] {
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
