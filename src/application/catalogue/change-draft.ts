import type { CatalogueEdition, CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import type { FlagTarget } from '../../domain/catalogue/flag-catalogue-entry.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import {
  appendCatalogueJournalRow,
  atOpdc,
  type CatalogueDeps,
  type CatalogueWork,
  readReference,
  readTarget,
} from './catalogue-deps.ts';

export interface ChangeDraftInput {
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
}

export type ChangeDraftRefusal = 'forbidden' | 'catalogue-no-draft' | 'changed-meanwhile' | 'framework-not-published';

/** The result of one action on a draft: the new entries, and what is written to the journal. */
export interface DraftChange {
  readonly entries: readonly CatalogueEntry[];
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The only way to change the entries of a draft: permission checked, locked, compared with other people's saves,
 * journalled.
 */
export async function changeDraft<Code extends RefusalCode>(
  deps: CatalogueDeps,
  actor: Actor,
  input: ChangeDraftInput,
  decide: (draft: CatalogueEdition, target: FlagTarget) => Outcome<DraftChange, Code>,
): Promise<Outcome<CatalogueEdition, Code | ChangeDraftRefusal>> {
  if (!isPermitted('edit-catalogue', actor, atOpdc)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const found = await findDraft(stores, input);
    if (!found.ok) return found;
    const { draft, target } = found.value;
    const decided = decide(draft, target);
    if (!decided.ok) return decided;
    const { entries, ...told } = decided.value;
    const placed = inOrder(entries);
    if (isSameContent(draft.entries, placed)) return acceptUnchanged(draft);
    await stores.catalogue.replaceEntries(draft, placed);
    await stores.catalogue.update({ ...draft, changedAt: deps.clock.now() });
    await appendCatalogueJournalRow(stores, actor, { ref: draft, permission: 'edit-catalogue', ...told });
    return accept({ ...draft, entries: placed, rowVersion: draft.rowVersion + 1 });
  });
}

/** The year's draft, locked until the transaction ends, with what its entries are checked against. */
export async function findDraft(
  stores: CatalogueWork,
  input: ChangeDraftInput,
): Promise<
  Outcome<{ readonly draft: CatalogueEdition; readonly target: FlagTarget }, Exclude<ChangeDraftRefusal, 'forbidden'>>
> {
  const facts = { year: input.fiscalYear };
  const draft = await stores.catalogue.draft(input.fiscalYear, { lock: true });
  if (!draft) return refuse('catalogue-no-draft', facts);
  if (isStale(input.rowVersion, draft)) return refuse('changed-meanwhile');
  const framework = await frameworkInForce(stores, input.fiscalYear);
  if (!framework) return refuse('framework-not-published', facts);
  return accept({ draft, target: await readTarget(stores, framework, await readReference(stores)) });
}

/** Sorted by code within component and renumbered. */
function inOrder(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const key = (one: CatalogueEntry) => `${one.componentCode} ${one.code}`;
  const sorted = [...entries].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
  return sorted.map((one, index) => ({ ...one, position: index + 1 }));
}
