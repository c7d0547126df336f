import type { AppointmentRefusal } from '../../domain/bodies/check-appointment.ts';
import type { LetterFault } from '../../domain/letters/check-letter.ts';
import type { Emblem } from '../../domain/letters/emblem.ts';
import type { LetterMove } from '../../domain/letters/letter-moves.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import type { AppointRefusal } from '../bodies/appoint-in.ts';
import type { MoveInput } from '../lifecycle/lifecycle.ts';
import type { Clock, Ids, Secrets } from '../ports.ts';
import type { LettersTables } from './letter-deps.ts';

export interface LetterMoveInput extends Omit<MoveInput, 'fiscalYear' | 'round' | 'code'> {
  readonly letterId: string;
  /** What the signer has read; asked when it is signed. */
  readonly readHash?: string | undefined;
  /** Whether who checks it confirms that what it says of enclosures is right; asked where it names one that is not there. */
  readonly citationsConfirmed?: boolean | undefined;
}

export interface LoadedLetter {
  readonly letter: OfficialLetter;
  readonly unit: LetterUnit;
  readonly organisation: Organisation;
  /** What its organisation prints on letters today. */
  readonly emblem: Emblem | null;
}

export type LetterMoveRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'letter-unit-closed'
  | 'letter-recipient-closed'
  | 'letter-recipient-asked'
  | 'enclosed-copy-more-secret'
  | 'letter-enclosure-missing'
  | 'letter-signed-incomplete'
  | 'letter-citation-open'
  | 'text-changed-since-read'
  | 'notice-after-last-day'
  | 'order-text-differs'
  | AppointRefusal
  | AppointmentRefusal
  | MoveRefusal
  | LetterFault;

export interface LetterTypes {
  readonly move: LetterMove;
  readonly stores: LettersTables;
  readonly tools: { readonly clock: Clock; readonly secrets: Pick<Secrets, 'sha256'>; readonly ids: Ids };
  readonly input: LetterMoveInput & { readonly fiscalYear: number; readonly round: string; readonly code: string };
  readonly found: LoadedLetter;
  readonly thing: OfficialLetter;
  readonly refusal: LetterMoveRefusal;
}
