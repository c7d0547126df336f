import type { DocumentFile, DocumentKey, YearDocument } from '../../domain/library/year-document.ts';

export interface LibraryStore {
  find(key: DocumentKey, options?: { readonly lock?: boolean }): Promise<YearDocument | null>;
  /** Every document of the year, withdrawn ones too, by number. */
  listOfYear(fiscalYear: number): Promise<readonly YearDocument[]>;
  /** Stores a document under the next number of its year. Waits for others who publish one there. */
  insert(document: Omit<YearDocument, 'number' | 'withdrawn'>): Promise<YearDocument>;
  withdraw(key: DocumentKey, withdrawn: NonNullable<YearDocument['withdrawn']>): Promise<void>;
  /** Names the file in the papers' store, once for the same bytes. */
  addFile(file: DocumentFile, at: string): Promise<void>;
}

export interface LibraryStores {
  readonly library: LibraryStore;
}
