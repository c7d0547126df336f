import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';
import type { TypedCatalogueEntry } from './typed-catalogue-entry.ts';

export interface CatalogueEntryFormPageProps {
  readonly reading: CatalogueReading;
  readonly reader: Reader;
  /** The stored entry of the form, or an empty one. */
  readonly entry: CatalogueEntry;
  readonly typed: TypedCatalogueEntry;
  readonly isNew: boolean;
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
}
