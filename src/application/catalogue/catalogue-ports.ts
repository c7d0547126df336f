import type {
  CatalogueEdition,
  CatalogueEntry,
  EditionHead,
  EditionRef,
} from '../../domain/catalogue/catalogue-entry.ts';

export interface CatalogueStore {
  /** Every edition of a year without its entries, newest first. */
  editions(fiscalYear: number): Promise<readonly EditionHead[]>;
  /** Years that have an edition, newest first, with the number of the one in force (null while there is only a draft). */
  years(): Promise<readonly { readonly fiscalYear: number; readonly inForce: number | null }[]>;
  /** One edition with its entries in order; `lock` locks it until the transaction ends. */
  find(ref: EditionRef, options?: { lock?: boolean }): Promise<CatalogueEdition | null>;
  /** The newest approved edition with its entries. */
  inForce(fiscalYear: number): Promise<CatalogueEdition | null>;
  /** The year's one draft with its entries. */
  draft(fiscalYear: number, options?: { lock?: boolean }): Promise<CatalogueEdition | null>;
  /** False if somebody else started this edition, or another draft of the year, at the same moment. */
  insert(edition: CatalogueEdition): Promise<boolean>;
  /** Writes the head row and increases rowVersion by one; refuses for an approved edition. */
  update(head: EditionHead): Promise<void>;
  /** Replaces the entries of the edition. */
  replaceEntries(ref: EditionRef, entries: readonly CatalogueEntry[]): Promise<void>;
  /** Removes a draft with its entries. */
  remove(ref: EditionRef): Promise<void>;
  /** One code in every edition of every year, newest first. */
  history(code: string): Promise<readonly { readonly head: EditionHead; readonly entry: CatalogueEntry }[]>;
  /** The clusters a province belongs to, of every era. */
  clustersOf(provinceId: string): Promise<readonly string[]>;
}

/** The tables of the approved list in a transaction. */
export interface CatalogueStores {
  readonly catalogue: CatalogueStore;
}
