import type { DocumentKey } from '../../domain/library/year-document.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { LibraryStores } from './library-ports.ts';

/** The tables of the library and of the year that it belongs to. */
export type LibraryTables = YearStores & LibraryStores;

export interface LibraryDeps {
  readonly transactions: Transactions<LibraryTables>;
  readonly clock: Clock;
}

/** Whose the library is. */
export const libraryPlace = { organisationId: 'opdc' } as const;

/** The subject of a document's journal rows: `2554/library/1`. */
export function documentSubject({ fiscalYear, number }: DocumentKey) {
  return { ...libraryPlace, fiscalYear, round: 'library', code: String(number) };
}
