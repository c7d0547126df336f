import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { thaiList } from '../values/thai-list.ts';
import { type Appointment, isMemberRole, type Seat } from './body.ts';
import { isInForce, namedFor, seatsEndedBy } from './in-force.ts';

/** Who came for a seat: its holder or the substitute. */
export interface Present {
  readonly seat: number;
  readonly as: 'holder' | 'substitute';
}

export type SittingRefusal = 'quorum-missing' | 'representative-missing' | 'term-over';

/** How many members make a meeting of the body. */
export function quorumOf({ quorum, seats }: Pick<Appointment, 'quorum' | 'seats'>): number {
  const members = seats.filter((seat) => isMemberRole(seat.role)).length;
  return quorum ?? Math.ceil(members / 2);
}

/**
 * Whether those present make the body able to decide on that day: enough members, everybody without whom it does not
 * meet, nobody whose term is over. A seat for which nobody was ever named is taken by whoever holds its office. Gives
 * every reason at once.
 */
export function checkSitting(
  appointment: Appointment,
  present: readonly Present[],
  day: CivilDate,
): Outcome<true, SittingRefusal> {
  const attending = attendingSeats(appointment, present, day);
  const refusals: Refusal<SittingRefusal>[] = attending.over.map(({ office }) => refusal('term-over', { office }));
  const members = attending.seated.filter((seat) => isMemberRole(seat.role)).length;
  const needed = quorumOf(appointment);
  if (members < needed) refusals.push(refusal('quorum-missing', { present: members, needed }));
  const absent = appointment.required.filter(
    ({ organisationId }) => !attending.seated.some((seat) => seat.represents?.organisationId === organisationId),
  );
  if (absent.length > 0)
    refusals.push(refusal('representative-missing', { organisations: thaiList(absent.map((one) => one.name)) }));
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}

interface Attending {
  readonly seated: readonly Seat[];
  readonly over: readonly Seat[];
}

/** The seats taken, each once, apart from those that nobody may take any more. */
function attendingSeats(appointment: Appointment, present: readonly Present[], day: CivilDate): Attending {
  const ended = isInForce(appointment, day) ? seatsEndedBy(appointment, day) : appointment.seats;
  const came = appointment.seats.filter((seat) => present.some((one) => one.seat === seat.position));
  const mayTake = (seat: Seat) =>
    !ended.includes(seat) && present.some((one) => one.seat === seat.position && mayCome(seat, one.as, day));
  return { seated: came.filter(mayTake), over: came.filter((seat) => !mayTake(seat)) };
}

function mayCome(seat: Seat, as: Present['as'], day: CivilDate): boolean {
  return namedFor(seat, as, day) !== null || (as === 'holder' && !seat.holders.some((one) => one.as === 'holder'));
}
