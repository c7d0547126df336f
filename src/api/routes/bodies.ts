import type { FastifyInstance } from 'fastify';
import { proveAndAppointBody } from '../../application/bodies/appoint-body.ts';
import type { OrderKey } from '../../application/bodies/bodies-ports.ts';
import { proveAndEndHolder } from '../../application/bodies/end-holder.ts';
import { proveAndNameHolder } from '../../application/bodies/name-holder.ts';
import { readBodies } from '../../application/bodies/read-bodies.ts';
import { readBody } from '../../application/bodies/read-body.ts';
import { startOrder } from '../../application/letters/start-order.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { startOrderRoute } from '../../contract/api/appointing-orders.ts';
import {
  appointBodyRoute,
  endHolderRoute,
  listBodiesRoute,
  nameHolderRoute,
  readBodyRoute,
} from '../../contract/api/bodies.ts';
import type { Appointment } from '../../domain/bodies/body.ts';
import { quorumOf } from '../../domain/bodies/quorum.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

export function serveBodies(app: FastifyInstance, deps: ApiDeps): void {
  serveReadings(app, deps);
  serveRoute(app, deps, appointBodyRoute, {
    handle: ({ deps, actor, params, body }) =>
      proveAndAppointBody(provingIn(deps), actor, { bodyId: params.body, ...body, proof: proofOf(body.proof) }),
  });
  serveRoute(app, deps, startOrderRoute, {
    handle: ({ deps, actor, params, body }) => startOrder(deps, actor, { bodyId: params.body, ordered: body }),
  });
  serveRoute(app, deps, nameHolderRoute, {
    handle: ({ deps, actor, params, body }) =>
      proveAndNameHolder(provingIn(deps), actor, { ...seatOf(params), ...body, proof: proofOf(body.proof) }),
  });
  serveRoute(app, deps, endHolderRoute, {
    async handle({ deps, actor, params, body }) {
      const input = { ...seatOf(params), holderId: params.holder, ...body, proof: proofOf(body.proof) };
      const done = await proveAndEndHolder(provingIn(deps), actor, input);
      return done.ok ? accept({ ended: true as const }) : done;
    },
  });
}

function serveReadings(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listBodiesRoute, {
    async handle({ deps, actor, query: { province } }) {
      const found = await readBodies(deps, actor);
      if (!found.ok) return found;
      const wanted = found.value.bodies.filter(({ body }) => province === undefined || body.provinceId === province);
      return accept({
        bodies: wanted.map(({ body: { id, name, provinceId, closedOn }, appointment, quorum }) => ({
          ...{ id, name, provinceId, closedOn, quorum, appointmentId: appointment?.id ?? null },
          ...{ title: appointment?.title ?? null, seats: appointment?.seats.length ?? 0 },
        })),
      });
    },
  });
  serveRoute(app, deps, readBodyRoute, {
    async handle({ deps, actor, params }) {
      const found = await readBody(deps, actor, { bodyId: params.body });
      if (!found.ok) return found;
      const { body, current, coming, former, orders } = found.value;
      const shownAs = (one: Appointment) => appointmentAs(one, rowIn(orders, one.id) ?? null);
      const { id, name, provinceId, closedOn } = body;
      const shownOrNull = (one: Appointment | null) => (one === null ? null : shownAs(one));
      const shown = { current: shownOrNull(current), coming: shownOrNull(coming), former: former.map(shownAs) };
      return accept({ id, name, provinceId, closedOn, ...shown });
    },
  });
}

const seatOf = (params: { readonly body: string; readonly appointment: string; readonly position: number }) => ({
  ...{ bodyId: params.body, appointmentId: params.appointment, position: params.position },
});

function appointmentAs({ bodyId: _, seats, ...appointment }: Appointment, order: OrderKey | null) {
  return {
    ...appointment,
    order: order === null ? null : { organisationId: order.organisationId, letterId: order.letterId },
    quorum: quorumOf({ ...appointment, seats }),
    quorumIsAssumed: appointment.quorum === null,
    seats: seats.map(({ holders, ...seat }) => ({
      ...seat,
      holders: holders.map(({ userId, ...holder }) => ({ ...holder, hasAccount: userId !== null })),
    })),
  };
}
