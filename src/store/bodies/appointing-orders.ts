import type { AppointingOrder, AppointingOrderStore, OrderPlan } from '../../application/bodies/bodies-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `letter.organisation_id AS "organisationId", letter.id AS "letterId", letter.number || '/' || letter.year AS number,
  letter.issued_on AS "issuedOn", letter.subject AS title, letter.is_public AS "isPublic",
  CASE WHEN letter.status = 'cancelled' THEN coalesce(letter.cancelled_reason, '') END AS "cancelledReason"`;

/** Orders of letter rooms as bodies know them: a number and a year name one order of an organisation. */
export function appointingOrdersIn(client: Queryable): AppointingOrderStore {
  return {
    async orderNumbered(organisationId, number) {
      const [order] = await query<AppointingOrder>(client, {
        name: 'order-numbered',
        text: `SELECT ${columns} FROM official_letter letter
               WHERE organisation_id = $1 AND series = 'order' AND number || '/' || year = $2`,
        values: [organisationId, number],
      });
      return order ?? null;
    },
    async orderOf({ organisationId, letterId }) {
      const [order] = await query<AppointingOrder>(client, {
        name: 'order-of',
        text: `SELECT ${columns} FROM official_letter letter
               WHERE organisation_id = $1 AND id = $2 AND series = 'order'`,
        values: [organisationId, letterId],
      });
      return order ?? null;
    },
    async plannedBy({ organisationId, letterId }) {
      const [plan] = await query<OrderPlan>(client, {
        name: 'order-plan',
        text: `SELECT body_id AS "bodyId", appointment FROM appointing_order WHERE organisation_id = $1 AND letter_id = $2`,
        values: [organisationId, letterId],
      });
      return plan ?? null;
    },
    async planOrder({ organisationId, letterId }, { bodyId, appointment }) {
      await client.query({
        name: 'order-plan-set',
        text: `INSERT INTO appointing_order (organisation_id, letter_id, body_id, appointment) VALUES ($1, $2, $3, $4::jsonb)
               ON CONFLICT (organisation_id, letter_id) DO UPDATE SET appointment = excluded.appointment`,
        values: [organisationId, letterId, bodyId, JSON.stringify(appointment)],
      });
    },
    appointedBy: ({ organisationId, number }) =>
      query<{ bodyId: string; name: string }>(client, {
        name: 'bodies-appointed-by-order',
        text: `SELECT DISTINCT body.id AS "bodyId", body.name_th AS name FROM body_appointment one
               JOIN organisation body ON body.id = one.organisation_id
               WHERE one.document = 'order' AND one.number = $2 AND coalesce(body.province_code, 'opdc') = $1
               ORDER BY body.name_th`,
        values: [organisationId, number],
      }),
  };
}
