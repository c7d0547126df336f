import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import type { ResultAction } from '../../../domain/reporting/result-moves.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';
import type { TypedEvidence } from './evidence-forms.tsx';
import type { TypedResultEntry } from './typed-result-entry.ts';

/** What a form on the entry's page left behind. */
export interface ResultEntryState {
  readonly typed?: TypedResultEntry | undefined;
  /** Typed values stand beside the stored ones: someone saved meanwhile, or the result was locked. */
  readonly beside?: 'changed-meanwhile' | 'locked' | undefined;
  /** Labels of the fields just filled from the round before; absent where nothing was asked to be. */
  readonly copied?: readonly string[] | undefined;
  /** The form holds what was kept for the reader. */
  readonly fromDraft?: boolean;
  readonly returning?: ResultAction | undefined;
  readonly reason?: string;
  /** A message that was refused, as it was typed. */
  readonly reply?: string;
  readonly assessing?: { readonly score: string; readonly note: string };
  /** A file or link that was refused, with what stood beside it. */
  readonly evidence?: TypedEvidence;
  readonly errors?: readonly FormError[];
  /** What was typed is saved; what is wrong only kept it from being sent. */
  readonly savedNotSent?: boolean;
  /** What the answer says to machines, where the page's usual status would not say it. */
  readonly status?: number;
}

export interface ResultEntryPageProps {
  readonly reading: ResultEntryReading;
  readonly reader: Reader;
  readonly state: ResultEntryState;
  /** What lies beside the form; null for whoever only reads. */
  readonly context?: ResultEntryContext | null | undefined;
}
