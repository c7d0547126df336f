import type { CatalogueEntryReading } from '../../../application/catalogue/read-catalogue.ts';
import type { Reader } from '../../reader.ts';

export interface CatalogueEntryPageProps {
  readonly reading: CatalogueEntryReading;
  readonly reader: Reader;
}
