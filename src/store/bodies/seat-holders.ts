import type { BodyStore, SeatKey } from '../../application/bodies/bodies-ports.ts';
import type { Queryable } from '../queryable.ts';

const keyOf = ({ bodyId, appointmentId, position }: SeatKey) => [bodyId, appointmentId, position];

/** `seat_holder`: who holds a seat, or stands in for its holder, from day to day. */
export function seatHoldersIn(client: Queryable): Pick<BodyStore, 'insertHolder' | 'endHolder'> {
  return {
    async insertHolder(seat, holder, by) {
      await client.query({
        name: 'seat-holder-insert',
        text: `INSERT INTO seat_holder (organisation_id, appointment_id, position, id, holds_as, user_id, name, document,
                 valid_from, valid_to, recorded_name, recorded_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        values: [
          ...[...keyOf(seat), holder.id, holder.as, holder.userId, holder.name, holder.document],
          ...[holder.validFrom, holder.validTo, by.recordedName, by.recordedAt],
        ],
      });
    },
    async endHolder(seat, holder, lastDay) {
      const where = 'organisation_id = $1 AND appointment_id = $2 AND position = $3 AND id = $4';
      const key = [...keyOf(seat), holder.id];
      if (lastDay < holder.validFrom)
        await client.query({ name: 'seat-holder-remove', text: `DELETE FROM seat_holder WHERE ${where}`, values: key });
      else
        await client.query({
          name: 'seat-holder-end',
          text: `UPDATE seat_holder SET valid_to = $5 WHERE ${where}`,
          values: [...key, lastDay],
        });
    },
  };
}
