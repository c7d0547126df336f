import type { CatalogueEdition, EditionRef } from '../../domain/catalogue/catalogue-entry.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { appendCatalogueJournalRow, atOpdc, type CatalogueDeps } from './catalogue-deps.ts';

export interface StartDraftInput {
  readonly fiscalYear: number;
  /** The approved edition to copy, of this year or another; null starts an empty list. */
  readonly from: EditionRef | null;
}

export type StartDraftRefusal =
  | 'forbidden'
  | 'framework-not-published'
  | 'catalogue-draft-exists'
  | 'catalogue-edition-not-found'
  | 'catalogue-source-not-approved';

/** Starts the next edition of a year's list. What a copy brings from another year is flagged, not changed. */
export async function startDraft(
  deps: CatalogueDeps,
  actor: Actor,
  input: StartDraftInput,
): Promise<Outcome<CatalogueEdition, StartDraftRefusal>> {
  const { fiscalYear, from } = input;
  if (!isPermitted('edit-catalogue', actor, atOpdc)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    if (!(await frameworkInForce(stores, fiscalYear))) return refuse('framework-not-published', { year: fiscalYear });
    const editions = await stores.catalogue.editions(fiscalYear);
    if (editions.some((one) => one.status === 'draft')) return refuse('catalogue-draft-exists', { year: fiscalYear });
    const source = from === null ? null : await stores.catalogue.find(from);
    if (from !== null && !source) return refuse('catalogue-edition-not-found', { year: from.fiscalYear });
    if (source?.status === 'draft') return refuse('catalogue-source-not-approved', { year: source.fiscalYear });
    const edition = (editions[0]?.edition ?? 0) + 1;
    const draft = draftFrom(source, { fiscalYear, edition }, deps.clock.now());
    if (!(await stores.catalogue.insert(draft))) return refuse('catalogue-draft-exists', { year: fiscalYear });
    await appendCatalogueJournalRow(stores, actor, {
      ref: draft,
      action: 'catalogue.start',
      permission: 'edit-catalogue',
      before: null,
      after: { from, entries: draft.entries.length },
    });
    return accept(draft);
  });
}

/** What was confirmed for another year must be confirmed again. */
function draftFrom(source: CatalogueEdition | null, ref: EditionRef, now: string): CatalogueEdition {
  const sameYear = source?.fiscalYear === ref.fiscalYear;
  return {
    ...ref,
    status: 'draft',
    rowVersion: 1,
    basedOn: source && { fiscalYear: source.fiscalYear, edition: source.edition },
    approval: null,
    changedAt: now,
    entries: (source?.entries ?? []).map((entry) => (sameYear ? entry : { ...entry, confirmedFlags: [] })),
  };
}
