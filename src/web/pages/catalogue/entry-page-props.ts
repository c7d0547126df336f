import type { EntryReading } from '../../../application/catalogue/read-catalogue.ts';
import type { Reader } from '../../reader.ts';

export interface EntryPageProps {
  readonly reading: EntryReading;
  readonly reader: Reader;
}
