import type { FastifyInstance } from 'fastify';
import {
  attachChangeFile,
  mayAttachChangeFile,
  removeChangeFile,
} from '../../application/change-requests/attach-change-file.ts';
import { moveChange } from '../../application/change-requests/change-lifecycle.ts';
import {
  readChange,
  readChangeFile,
  readChangesOfParty,
  readChangesOfYear,
} from '../../application/change-requests/read-changes.ts';
import { saveChange, startChange } from '../../application/change-requests/write-change.ts';
import {
  attachChangeFileRoute,
  downloadChangeFileRoute,
  listChangesRoute,
  moveChangeRoute,
  readChangeRoute,
  readChangesOfYearRoute,
  removeChangeFileRoute,
  saveChangeRoute,
  startChangeRoute,
} from '../../contract/api/change-requests.ts';
import { needsOf } from '../../domain/change-requests/change-grounds.ts';
import type { ChangeKey } from '../../domain/change-requests/change-request.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, sendStored } from '../receive-attachment.ts';
import { type ReceivedForm, receiveForm } from '../receive-form.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const placeOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });
const keyOf = (place: Place & { readonly request: number }): ChangeKey => ({
  ...placeOf(place),
  number: place.request,
});

/** The file says nothing else of itself: what it shows stands in the address. */
const shape = { once: [], many: [], largest: evidenceLimits.largestBytes };

export function serveChangeRequests(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listChangesRoute, {
    handle: ({ deps, actor, params }) => readChangesOfParty(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, readChangeRoute, {
    handle: ({ deps, actor, params }) => withEffects(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, startChangeRoute, {
    handle: ({ deps, actor, params, body }) => startChange(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, saveChangeRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveChange(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => oneRequest(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, moveChangeRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveChange(deps, actor, { ...keyOf(params), rowVersion: version, reason: body?.reason }, params.move),
    present: ({ deps, actor, params }) => oneRequest(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, readChangesOfYearRoute, {
    handle: ({ deps, actor, params }) => readChangesOfYear(deps, actor, { fiscalYear: params.year }),
  });
  serveFiles(app, deps);
}

function serveFiles(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof attachChangeFileRoute, ReceivedForm>(app, deps, attachChangeFileRoute, {
    before: ({ deps, actor, params }) => mayAttachChangeFile(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveForm(deps, request, shape),
    ...ofReceivedFile,
    handle: ({ deps, actor, params, body }) =>
      attachChangeFile(deps, actor, { ...keyOf(params), need: params.need, file: body.file }),
  });
  serveRoute(app, deps, removeChangeFileRoute, {
    handle: ({ deps, actor, params: { need, sha256, ...params } }) =>
      removeChangeFile(deps, actor, { ...keyOf(params), need, sha256 }),
  });
  serveRoute(app, deps, downloadChangeFileRoute, {
    handle: ({ deps, actor, params }) =>
      readChangeFile(deps, actor, { ...keyOf(params), need: params.need, sha256: params.sha256 }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
}

async function oneRequest(deps: ApiDeps, actor: Actor, key: ChangeKey) {
  return withValue(await readChange(deps, actor, key), ({ request }) => request);
}

async function withEffects(deps: ApiDeps, actor: Actor, key: ChangeKey) {
  return withValue(await readChange(deps, actor, key), ({ request, foreseen }) => ({
    ...request,
    needs: needsOf(request),
    effects: foreseen?.ok
      ? {
          rounds: foreseen.value.rounds,
          weights: foreseen.value.indicators.map(({ before, after }) => ({
            ...{ code: before.code, before: before.weight, after: after.weight, inForce: after.inForce },
          })),
        }
      : null,
  }));
}
