import type { FastifyInstance } from 'fastify';
import { planSession } from '../../application/negotiation/plan-session.ts';
import { proposeCounter } from '../../application/negotiation/propose-counter.ts';
import { type NegotiationReading, readNegotiation } from '../../application/negotiation/read-negotiation.ts';
import { readSchedule } from '../../application/negotiation/read-schedule.ts';
import { recordView } from '../../application/negotiation/record-view.ts';
import { resolveItem } from '../../application/negotiation/resolve-item.ts';
import { cancelSession, recordMinutes } from '../../application/negotiation/save-session.ts';
import { listNegotiationsRoute, readNegotiationRoute } from '../../contract/api/negotiation.ts';
import { proposeCounterRoute, recordViewRoute, resolveItemRoute } from '../../contract/api/negotiation-item.ts';
import { cancelSessionRoute, planSessionRoute, recordMinutesRoute } from '../../contract/api/negotiation-session.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const keyOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });

export function serveNegotiation(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readNegotiationRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readNegotiation(deps, actor, keyOf(params));
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
  serveRoute(app, deps, listNegotiationsRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readSchedule(deps, actor, { fiscalYear: params.year, party: '' });
      return reading.ok ? accept({ rounds: reading.value.rounds, sessions: reading.value.sessions }) : reading;
    },
  });
  serveSessions(app, deps);
  serveItems(app, deps);
}

function serveSessions(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, planSessionRoute, {
    handle: ({ deps, actor, params, body: { seats, members, ...plan } }) =>
      planSession(deps, actor, { ...keyOf(params), plan, seats, members }),
  });
  serveRoute(app, deps, recordMinutesRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      recordMinutes(deps, actor, { ...keyOf(params), number: params.number, ...body, rowVersion: version }),
  });
  serveRoute(app, deps, cancelSessionRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      cancelSession(deps, actor, { ...keyOf(params), number: params.number, ...body, rowVersion: version }),
  });
}

function serveItems(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, proposeCounterRoute, {
    handle: ({ deps, actor, params, body: { replaceWith, reason, ...terms } }) =>
      proposeCounter(deps, actor, { ...keyOf(params), code: params.code, replaceWith, reason, terms }),
  });
  serveRoute(app, deps, recordViewRoute, {
    handle: ({ deps, actor, params, body }) =>
      recordView(deps, actor, { ...keyOf(params), code: params.code, text: body.text }),
  });
  serveRoute(app, deps, resolveItemRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      resolveItem(deps, actor, { ...keyOf(params), code: params.code, ...body, rowVersion: version }),
  });
}

function shown(reading: NegotiationReading): OutputOf<typeof readNegotiationRoute> {
  const { organisation, agreement, total, unresolved, sessions, items } = reading;
  return {
    ...{ organisation, total, unresolved, sessions },
    fiscalYear: agreement.fiscalYear,
    status: agreement.status,
    items: items.map(({ item, current, judgement, counters, views }) => ({
      ...item,
      ...{ current, counters, views },
      verdict: judgement?.verdict ?? null,
    })),
  };
}
