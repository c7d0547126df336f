import { lengthOf } from '../values/clean-text.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { isOneOf } from '../values/known-names.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { isMemberRole, type SeatRole, seatRoles } from './body.ts';

/** A seat as it is typed. */
export interface TypedSeat {
  readonly position: number;
  readonly role: string;
  readonly office: string;
  /** The id of the organisation it represents; null for none. */
  readonly represents: string | null;
  readonly termTo: CivilDate | null;
}

export type SeatsRefusal =
  | 'quorum-out-of-range'
  | 'seats-missing'
  | 'seat-position-invalid'
  | 'seat-position-twice'
  | 'seat-role-unknown'
  | 'seat-office-required'
  | 'seat-term-invalid'
  | 'chair-twice';

export interface TypedSeats {
  readonly quorum: number | null;
  readonly seats: readonly TypedSeat[];
}

/** Longer than any office of the sources. */
export const LONGEST_OFFICE = 300;

export function isSeatRole(text: string): text is SeatRole {
  return isOneOf(seatRoles, text);
}

/** What is wrong with the seats and with how many of them make a meeting; `inTerm`: a day within the appointment. */
export function checkSeats(
  { quorum, seats }: TypedSeats,
  inTerm: (day: CivilDate) => boolean,
): readonly Refusal<SeatsRefusal>[] {
  if (seats.length === 0) return [refusal('seats-missing', undefined, 'seats')];
  const refusals = seats.flatMap((seat, index) => checkSeat(seat, index, inTerm));
  const places = seats.map(({ position }) => position);
  const again = places.findIndex((position, index) => places.indexOf(position) < index);
  const position = places[again];
  if (position !== undefined && Number.isInteger(position))
    refusals.push(refusal('seat-position-twice', { position }, fieldOf(again, 'position')));
  const chairs = seats.flatMap((seat, index) => (seat.role === 'chair' ? [index] : []));
  if (chairs[1] !== undefined) refusals.push(refusal('chair-twice', undefined, fieldOf(chairs[1], 'role')));
  const members = seats.filter(({ role }) => isSeatRole(role) && isMemberRole(role)).length;
  if (quorum !== null && !(Number.isInteger(quorum) && quorum >= 1 && quorum <= members))
    refusals.push(refusal('quorum-out-of-range', { members }, 'quorum'));
  return refusals;
}

function checkSeat(seat: TypedSeat, index: number, inTerm: (day: CivilDate) => boolean): Refusal<SeatsRefusal>[] {
  const facts = { row: index + 1 };
  const refusals: Refusal<SeatsRefusal>[] = [];
  const { position, role, office, termTo } = seat;
  if (!Number.isInteger(position) || position < 1 || position > 999)
    refusals.push(refusal('seat-position-invalid', facts, fieldOf(index, 'position')));
  if (!isSeatRole(role)) refusals.push(refusal('seat-role-unknown', facts, fieldOf(index, 'role')));
  if (office === '' || lengthOf(office) > LONGEST_OFFICE)
    refusals.push(refusal('seat-office-required', facts, fieldOf(index, 'office')));
  if (termTo !== null && !inTerm(termTo)) refusals.push(refusal('seat-term-invalid', facts, fieldOf(index, 'termTo')));
  return refusals;
}

const fieldOf = (index: number, name: keyof TypedSeat) => `seats.${index}.${name}`;
