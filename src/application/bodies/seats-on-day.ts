import { appointmentOn } from '../../domain/bodies/in-force.ts';
import type { BodyStores } from './bodies-ports.ts';

/** A seat of a body as it is chosen. */
export interface SeatChoice {
  /** `committee.negotiation/manual-2554/3`. */
  readonly seatId: string;
  readonly name: string;
}

/** The seats that a body has on a day; none while it is not appointed. */
export async function seatsOnDay(
  { bodies }: Pick<BodyStores, 'bodies'>,
  bodyId: string,
  day: string,
): Promise<readonly SeatChoice[]> {
  const appointment = appointmentOn(await bodies.appointmentsOf(bodyId), day);
  return (appointment?.seats ?? []).map(({ position, office }) => ({
    ...{ seatId: `${bodyId}/${appointment?.id}/${position}`, name: `${position}. ${office}` },
  }));
}
