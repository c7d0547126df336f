import type { FastifyInstance } from 'fastify';
import { attachPlanFile, mayAttachPlanFile } from '../../application/plans/attach-plan-file.ts';
import { movePlan } from '../../application/plans/plan-lifecycle.ts';
import { readPlan, readPlanFile, readPlansOfParty } from '../../application/plans/read-plans.ts';
import { readPlansOfYear } from '../../application/plans/read-plans-of-year.ts';
import { savePlan, startPlan } from '../../application/plans/write-plan.ts';
import {
  attachPlanFileRoute,
  downloadPlanFileRoute,
  listPlansRoute,
  movePlanRoute,
  readPlanRoute,
  readPlansOfYearRoute,
  savePlanRoute,
  startPlanRoute,
} from '../../contract/api/plans.ts';
import { planColumns } from '../../documents/table/plan-columns.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { PlanKey } from '../../domain/plans/party-plan.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, sendStored } from '../receive-attachment.ts';
import { type ReceivedEvidence, receiveEvidence } from '../receive-evidence.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const placeOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });
const keyOf = (place: Place & { readonly plan: number }): PlanKey => ({ ...placeOf(place), number: place.plan });
const columns = planColumns((instant) => instant);

export function servePlans(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listPlansRoute, {
    handle: ({ deps, actor, params }) => readPlansOfParty(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, readPlanRoute, { handle: ({ deps, actor, params }) => onePlan(deps, actor, keyOf(params)) });
  serveRoute(app, deps, startPlanRoute, {
    handle: ({ deps, actor, params, body }) => startPlan(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, savePlanRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      savePlan(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => onePlan(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, movePlanRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      movePlan(deps, actor, { ...keyOf(params), rowVersion: version, reason: body?.reason }, params.move),
    present: ({ deps, actor, params }) => onePlan(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, readPlansOfYearRoute, {
    handle: ({ deps, actor, params }) => readPlansOfYear(deps, actor, { fiscalYear: params.year }),
    send: ({ rows }, request, reply) => sendTable(request, reply, 'plans', columns, rows),
  });
  serveFile(app, deps);
}

function serveFile(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof attachPlanFileRoute, ReceivedEvidence>(app, deps, attachPlanFileRoute, {
    before: ({ deps, actor, params }) => mayAttachPlanFile(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveEvidence(deps, request),
    ...ofReceivedFile,
    handle: ({ deps, actor, params, body }) => attachPlanFile(deps, actor, { ...keyOf(params), file: body.file }),
  });
  serveRoute(app, deps, downloadPlanFileRoute, {
    handle: ({ deps, actor, params }) => readPlanFile(deps, actor, keyOf(params)),
    send: (body, _request, reply) => sendStored(body, reply),
  });
}

async function onePlan(deps: ApiDeps, actor: Actor, key: PlanKey) {
  return withValue(await readPlan(deps, actor, key), ({ plan }) => plan);
}
