import type { FastifyInstance } from 'fastify';
import { type AcceptedResults, acceptResults } from '../../application/reporting/accept-results.ts';
import { assessResult } from '../../application/reporting/assess-result.ts';
import { moveResult } from '../../application/reporting/move-result.ts';
import { type ResultEntryReading, readResultEntry } from '../../application/reporting/read-result-entry.ts';
import { replyToResult } from '../../application/reporting/reply-to-result.ts';
import { saveResult } from '../../application/reporting/save-result.ts';
import { acceptResultsRoute } from '../../contract/api/accept-results.ts';
import { assessResultRoute, moveResultRoute, readResultRoute, saveResultRoute } from '../../contract/api/result.ts';
import { resultActionOf } from '../../contract/api/result-move.ts';
import { readThreadRoute, replyRoute } from '../../contract/api/result-thread.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
  readonly round: ResultKey['round'];
  readonly code: string;
}

function keyOf({ org, year, round, code }: Place): ResultKey {
  return { organisationId: org, fiscalYear: year, round, code };
}

function whyRefused({ code, refusals }: AcceptedResults['refused'][number]) {
  return { code, errors: refusals.map((one) => ({ code: one.code, detail: refusalSentence(one) })) };
}

export function serveResults(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readResultRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readResultEntry(deps, actor, keyOf(params));
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
  serveRoute(app, deps, saveResultRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveResult(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: presentResult,
  });
  serveRoute(app, deps, moveResultRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveResult(
        deps,
        actor,
        { ...keyOf(params), rowVersion: version, reason: body?.reason ?? '' },
        resultActionOf(params.move),
      ),
    present: presentResult,
  });
  serveRoute(app, deps, acceptResultsRoute, {
    async handle({ deps, actor, params: { org, year, round }, body }) {
      const results = body.results.map(({ code, rowVersion }) => ({ code, rowVersion: rowVersion ?? null }));
      const done = await acceptResults(deps, actor, { organisationId: org, fiscalYear: year, round, results });
      return done.ok ? accept({ ...done.value, refused: done.value.refused.map(whyRefused) }) : done;
    },
  });
  serveRoute(app, deps, assessResultRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      assessResult(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: presentResult,
  });
  serveThread(app, deps);
}

function serveThread(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, readThreadRoute, {
    handle: ({ deps, actor, params }) => readResultEntry(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, replyRoute, {
    handle: ({ deps, actor, params, body }) => replyToResult(deps, actor, { ...keyOf(params), text: body.text }),
  });
}

async function presentResult(call: { readonly deps: ApiDeps; readonly actor: Actor; readonly params: Place }) {
  const reading = await readResultEntry(call.deps, call.actor, keyOf(call.params));
  return reading.ok ? accept(reading.value.result) : reading;
}

function shown({ result, ...reading }: ResultEntryReading): OutputOf<typeof readResultRoute> {
  return { ...result, ...reading, finalScore: reading.apart?.final ?? null };
}
