import type { FastifyInstance } from 'fastify';
import { answerObjection } from '../../application/objections/answer-objection.ts';
import { moveObjections } from '../../application/objections/objection-lifecycle.ts';
import { openObjections } from '../../application/objections/open-objections.ts';
import { readObjections } from '../../application/objections/read-objections.ts';
import { readObjectionsOfRound } from '../../application/objections/read-objections-of-round.ts';
import { writeObjection } from '../../application/objections/write-objection.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  answerObjectionRoute,
  listObjectionsRoute,
  moveObjectionsRoute,
  openObjectionsRoute,
  readObjectionsRoute,
  writeObjectionRoute,
} from '../../contract/api/objections.ts';
import type { ObjectionKey } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

interface Place extends Pick<ObjectionKey, 'round'> {
  readonly org: string;
  readonly year: number;
}

const keyOf = ({ org, year, round }: Place): ObjectionKey => ({ organisationId: org, fiscalYear: year, round });

async function reading(deps: ApiDeps, actor: Actor, key: ObjectionKey) {
  return withValue(await readObjections(deps, actor, key), ({ organisation, of, isOpen, total, rows, moves }) => ({
    ...{ organisation, rowVersion: of.rowVersion, isOpen, objections: of },
    ...{ total: total?.total ?? null, grade: total?.grade ?? null },
    rows: rows.map(({ code, name, ledger, changedTo }) => ({
      ...{ code, name, weight: ledger.weight, score: ledger.score, changedTo },
      steps: ledger.steps.map(({ label, text }) => ({ label, text })),
    })),
    moves: moves.map(({ action }) => action),
  }));
}

/** The right of reply to proposed results, where the year's framework gives one. */
export function serveObjections(app: FastifyInstance, deps: ApiDeps): void {
  serveRound(app, deps);
  serveRoute(app, deps, readObjectionsRoute, {
    handle: ({ deps, actor, params }) => reading(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, writeObjectionRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      writeObjection(deps, actor, { ...keyOf(params), code: params.code, ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => reading(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, moveObjectionsRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveObjections(
        provingIn(deps),
        actor,
        { ...keyOf(params), rowVersion: version, reason: body?.reason },
        { action: params.move, proof: proofOf(body?.proof) },
      ),
    present: ({ deps, actor, params }) => reading(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, answerObjectionRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      answerObjection(deps, actor, { ...keyOf(params), code: params.code, ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => reading(deps, actor, keyOf(params)),
  });
}

function serveRound(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listObjectionsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(
        await readObjectionsOfRound(deps, actor, { fiscalYear: params.year, round: params.round }),
        ({ rows, wouldEndOn, missing }) => ({
          rows: rows.map(({ name, isOpen, ...one }) => ({
            ...{ organisation: { id: one.organisationId, name }, isOpen, objections: one },
          })),
          ...{ wouldEndOn, missing: missing.map(({ organisationId }) => organisationId) },
        }),
      ),
  });
  serveRoute(app, deps, openObjectionsRoute, {
    handle: ({ deps, actor, params }) => openObjections(deps, actor, { fiscalYear: params.year, round: params.round }),
  });
}
