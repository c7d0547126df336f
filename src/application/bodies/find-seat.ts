import type { Appointment, Seat } from '../../domain/bodies/body.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { BodyStores, SeatKey } from './bodies-ports.ts';

/** A seat with its appointment, once nobody else changes the body. */
export async function findSeat(
  { bodies }: Pick<BodyStores, 'bodies'>,
  { bodyId, appointmentId, position }: SeatKey,
): Promise<Outcome<{ readonly appointment: Appointment; readonly seat: Seat }, 'body-not-found' | 'seat-not-found'>> {
  const appointments = await bodies.holdAppointmentsOf(bodyId);
  if (appointments.length === 0) return refuse('body-not-found');
  const appointment = appointments.find((one) => one.id === appointmentId);
  const seat = appointment?.seats.find((one) => one.position === position);
  return appointment === undefined || seat === undefined ? refuse('seat-not-found') : accept({ appointment, seat });
}
