import type { CentralOrigin } from '../../../application/central-data/read-central-source.ts';
import type { OfferedFigure } from '../../../application/offered-figures/read-offered-figure.ts';
import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import type { ResultAction } from '../../../domain/reporting/result-moves.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';
import type { TypedEvidence } from './typed-evidence.ts';
import type { TypedResultEntry } from './typed-result-entry.ts';

/** The state left by a form on the entry's page. */
export interface ResultEntryState {
  readonly typed?: TypedResultEntry | undefined;
  /** Typed values are shown beside the stored ones: somebody saved in the meantime, or the result was locked. */
  readonly beside?: 'changed-meanwhile' | 'locked' | undefined;
  /** Labels of the fields just filled from the previous round; absent if that was not requested. */
  readonly copied?: readonly string[] | undefined;
  /** The figure that the year offers was asked for, to be filled into the form. */
  readonly takesFigure?: boolean | undefined;
  /** The form contains the reader's draft. */
  readonly fromDraft?: boolean;
  readonly returning?: ResultAction | undefined;
  readonly reason?: string;
  /** A refused message, as typed. */
  readonly reply?: string;
  readonly assessing?: { readonly score: string; readonly note: string };
  /** What was typed about a file or a link that was not added. */
  readonly evidence?: TypedEvidence;
  readonly errors?: readonly FormError[];
  /** What was typed is saved; the errors only prevented sending. */
  readonly savedNotSent?: boolean;
  /** The HTTP status of the response, if it differs from the page's usual one. */
  readonly status?: number;
}

export interface ResultEntryPageProps {
  readonly reading: ResultEntryReading;
  readonly reader: Reader;
  readonly state: ResultEntryState;
  /** What is shown beside the form; null for readers without permission to enter. */
  readonly context?: ResultEntryContext | null | undefined;
  /** Where its figure comes from, if a central office supplied it. */
  readonly origin?: CentralOrigin | null | undefined;
  /** The figure that can be taken from what the province keeps in the product. */
  readonly offered?: OfferedFigure | null | undefined;
}
