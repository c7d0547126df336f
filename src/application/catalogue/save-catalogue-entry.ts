import { isSameCode } from '../../domain/agreement/check-indicator.ts';
import type { CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import { type CatalogueEntryRefusal, checkCatalogueEntry } from '../../domain/catalogue/check-catalogue-entry.ts';
import { flagCatalogueEntry } from '../../domain/catalogue/flag-catalogue-entry.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { type ChangeDraftInput, type ChangeDraftRefusal, changeDraft } from './change-draft.ts';

export interface SaveCatalogueEntryInput extends ChangeDraftInput {
  readonly entry: CatalogueEntry;
  /** True to add it; false to replace the one of the same code. */
  readonly isNew: boolean;
}

export type SaveCatalogueEntryRefusal = ChangeDraftRefusal | CatalogueEntryRefusal | 'catalogue-entry-unknown';

/** Adds an entry to the draft or replaces one. Confirmations of text that no longer exists are removed. */
export function saveCatalogueEntry(deps: CatalogueDeps, actor: Actor, input: SaveCatalogueEntryInput) {
  return changeDraft<SaveCatalogueEntryRefusal>(deps, actor, input, (draft, target) => {
    const entry = normalised(input.entry);
    const before = draft.entries.find((one) => one.code === entry.code);
    if (input.isNew && draft.entries.some((one) => isSameCode(one.code, entry.code)))
      return refuse('duplicate-code', { indicator: entry.code }, 'code');
    if (!input.isNew && !before) return refuse('catalogue-entry-unknown', { code: entry.code });
    const refusals = checkCatalogueEntry(entry, target);
    if (refusals.length > 0) return refuseAll(refusals);
    const keys = flagCatalogueEntry(entry, target).map((flag) => flag.key);
    const kept = (before?.confirmedFlags ?? []).filter((key) => keys.includes(key));
    const saved = { ...entry, confirmedFlags: kept };
    const others = draft.entries.filter((one) => one.code !== entry.code);
    return accept({
      entries: [...others, saved],
      action: 'catalogue.save-entry',
      before: before ?? null,
      after: saved,
    });
  });
}

/** Removes an entry from the draft. */
export function removeCatalogueEntry(
  deps: CatalogueDeps,
  actor: Actor,
  input: ChangeDraftInput & { readonly code: string },
) {
  return changeDraft<ChangeDraftRefusal | 'catalogue-entry-unknown'>(deps, actor, input, (draft) => {
    const before = draft.entries.find((one) => one.code === input.code);
    if (!before) return refuse('catalogue-entry-unknown', { code: input.code });
    const entries = draft.entries.filter((one) => one !== before);
    return accept({ entries, action: 'catalogue.remove-entry', before, after: null });
  });
}

export interface ConfirmFlagInput extends ChangeDraftInput {
  readonly code: string;
  readonly key: string;
}

/** An officer has checked a flag and keeps the text as it is. */
export function confirmFlag(deps: CatalogueDeps, actor: Actor, input: ConfirmFlagInput) {
  return changeDraft<ChangeDraftRefusal | 'catalogue-entry-unknown' | 'catalogue-flag-not-found'>(
    deps,
    actor,
    input,
    (draft, target) => {
      const entry = draft.entries.find((one) => one.code === input.code);
      if (!entry) return refuse('catalogue-entry-unknown', { code: input.code });
      if (!flagCatalogueEntry(entry, target).some((flag) => flag.key === input.key))
        return refuse('catalogue-flag-not-found');
      const confirmedFlags = [...new Set([...entry.confirmedFlags, input.key])];
      return accept({
        entries: draft.entries.map((one) => (one === entry ? { ...entry, confirmedFlags } : one)),
        action: 'catalogue.confirm-flag',
        before: { code: entry.code, confirmedFlags: entry.confirmedFlags },
        after: { code: entry.code, confirmedFlags },
      });
    },
  );
}

function normalised(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    name: normaliseThai(entry.name).trim(),
    definition: normaliseThai(entry.definition),
    unit: normaliseThai(entry.unit).trim(),
    owner: normaliseThai(entry.owner).trim(),
    dataSource: normaliseThai(entry.dataSource),
  };
}
