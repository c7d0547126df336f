import { namesOf } from '../values/known-names.ts';
import type { CatalogueEdition, CatalogueEntry } from './catalogue-entry.ts';
import { type CatalogueEntryField, catalogueEntryFieldNames } from './catalogue-entry-texts.ts';
import { formatCatalogueApplicability, formatRule, formatSource, formatVariables } from './format-catalogue-entry.ts';

/** One field that differs between two editions, as users read it. */
export interface CatalogueFieldChange {
  readonly field: CatalogueEntryField;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface EditionComparison {
  readonly added: readonly CatalogueEntry[];
  readonly removed: readonly CatalogueEntry[];
  readonly changed: readonly { readonly entry: CatalogueEntry; readonly changes: readonly CatalogueFieldChange[] }[];
  readonly unchanged: number;
}

/** How each entry changed between two editions, by code, in the order of the later edition. */
export function compareEditions(
  before: Pick<CatalogueEdition, 'entries'>,
  after: Pick<CatalogueEdition, 'entries'>,
): EditionComparison {
  const old = new Map(before.entries.map((entry) => [entry.code, entry]));
  const codes = new Set(after.entries.map((entry) => entry.code));
  const both = after.entries.flatMap((entry) => {
    const former = old.get(entry.code);
    return former ? [{ entry, changes: compareCatalogueEntries(former, entry) }] : [];
  });
  return {
    added: after.entries.filter((entry) => !old.has(entry.code)),
    removed: before.entries.filter((entry) => !codes.has(entry.code)),
    changed: both.filter(({ changes }) => changes.length > 0),
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
  };
}

/** Every field in which two entries differ. */
export function compareCatalogueEntries(
  before: CatalogueEntry,
  after: CatalogueEntry,
): readonly CatalogueFieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return namesOf(fresh)
    .filter((field) => old[field] !== fresh[field])
    .map((field) => ({ field, label: catalogueEntryFieldNames[field], before: old[field], after: fresh[field] }));
}

/** The part of an entry that readers see. */
export type CatalogueEntryContent = Omit<CatalogueEntry, 'position' | 'confirmedFlags'>;

/** Every field of an entry as text. */
export function fieldsOf(entry: CatalogueEntryContent): Readonly<Record<CatalogueEntryField, string>> {
  return {
    name: entry.name,
    definition: entry.definition,
    unit: entry.unit,
    formula: entry.formula ?? '',
    variables: formatVariables(entry.variables),
    rule: formatRule(entry.rule),
    component: entry.componentCode,
    mandatory: entry.mandatory ? 'ภาคบังคับ' : 'เลือก',
    owner: entry.owner,
    centralOwner: entry.centralOwnerId ?? '',
    applicability: formatCatalogueApplicability(entry.applicability, (id) => id),
    dataSource: entry.dataSource,
    source: formatSource(entry.source),
  };
}
