import type { FastifyInstance } from 'fastify';
import { answerObservation, closeObservation } from '../../application/observations/note-observation.ts';
import { readObservations, readObservationsOfParty } from '../../application/observations/read-observations.ts';
import {
  answerObservationRoute,
  closeObservationRoute,
  readObservationsOfPartyRoute,
  readObservationsRoute,
} from '../../contract/api/observations.ts';
import { isClosed, type NotedObservation } from '../../domain/observations/observation-note.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function serveObservations(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readObservationsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear } }) =>
      withValue(await readObservations(deps, actor, { fiscalYear }), ({ observations }) => ({
        ...{ fiscalYear, observations: observations.map(shown) },
      })),
  });
  serveRoute(app, deps, readObservationsOfPartyRoute, {
    handle: async ({ deps, actor, params: { org: id, year: fiscalYear } }) =>
      withValue(await readObservationsOfParty(deps, actor, { organisationId: id, fiscalYear }), (reading) => ({
        organisation: { id, name: reading.name },
        observations: reading.observations.map(shown),
      })),
  });
  serveRoute(app, deps, answerObservationRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear }, body }) =>
      answerObservation(deps, actor, { fiscalYear, ...body }),
  });
  serveRoute(app, deps, closeObservationRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear }, body }) =>
      closeObservation(deps, actor, { fiscalYear, ...body }),
  });
}

function shown(one: NotedObservation) {
  return { ...one, isClosed: isClosed(one) };
}
