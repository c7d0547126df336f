import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';
import type { TypedEntry } from './typed-entry.ts';

/** What a form on the entry's page left behind. */
export interface EntryState {
  readonly typed?: TypedEntry | undefined;
  /** Typed values stand beside the stored ones: someone saved meanwhile, or the result was locked. */
  readonly beside?: 'changed-meanwhile' | 'locked' | undefined;
  readonly returning?: boolean;
  readonly reason?: string;
  /** A message that was refused, as it was typed. */
  readonly reply?: string;
  readonly assessing?: { readonly score: string; readonly note: string };
  readonly errors?: readonly FormError[];
}

export interface EntryPageProps {
  readonly reading: EntryReading;
  readonly reader: Reader;
  readonly state: EntryState;
}
