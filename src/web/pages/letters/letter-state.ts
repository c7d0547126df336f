import type { OrderReading } from '../../../application/bodies/appointing-order.ts';
import type { MissingEnclosure } from '../../../application/letters/missing-enclosures.ts';
import type { LetterReading } from '../../../application/letters/read-letter.ts';
import type { AppointedByOrder } from '../../../application/letters/read-order.ts';
import type { FormState } from '../../form-state.ts';

export interface LetterPageProps {
  readonly reading: LetterReading;
  /** What an issued order appoints; null for every other letter. */
  readonly order: OrderReading | null;
  /** What an order appoints once it is issued; null for every other letter. */
  readonly appoints: AppointedByOrder | null;
  /** What is enclosed and some recipients would not find. */
  readonly missing: readonly MissingEnclosure[];
  /** The addresses of what was copied under which the reader would still be shown something. */
  readonly still: ReadonlySet<string>;
  /** The place of the recipient whose paper is shown, from 0; null: the general one. */
  readonly shownFor: number | null;
  /** What is searched among the recipients; empty if nothing. */
  readonly sought: string;
  readonly state: FormState;
}
