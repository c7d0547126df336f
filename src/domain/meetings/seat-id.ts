import type { Present } from '../bodies/quorum.ts';
import type { Invitee } from './meeting.ts';

interface SeatOfBody {
  readonly bodyId: string;
  readonly appointmentId: string;
  readonly position: number;
}

/** A seat as it is invited: `committee.oversight/2568-1/3`. */
export function seatIdOf({ bodyId, appointmentId, position }: SeatOfBody): string {
  return `${bodyId}/${appointmentId}/${position}`;
}

/** Who came for which seat of an appointment, for the question whether the body may decide: a delegate holds no seat. */
export function presentSeats(
  invitees: readonly Pick<Invitee, 'invited' | 'attendance'>[],
  of: Omit<SeatOfBody, 'position'>,
): readonly Present[] {
  return invitees.flatMap(({ invited, attendance }) => {
    if (invited.kind !== 'seat' || attendance?.present !== true || attendance.as === 'delegate') return [];
    const position = Number(invited.seatId.split('/').at(-1));
    const own = invited.seatId === seatIdOf({ ...of, position });
    return own ? [{ seat: position, as: attendance.as === 'substitute' ? 'substitute' : 'holder' } as const] : [];
  });
}
