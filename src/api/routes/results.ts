import type { FastifyInstance } from 'fastify';
import { provingIn } from '../../application/people/proof-deps.ts';
import { proveAndAnnounceResults } from '../../application/results/announce-results.ts';
import { correctResults } from '../../application/results/correct-results.ts';
import { prepareSummary } from '../../application/results/prepare-summary.ts';
import {
  type OneRoundResults,
  type ReadEdition,
  readRoundResults,
  readYearResults,
} from '../../application/results/read-results.ts';
import { recordCabinet } from '../../application/results/record-cabinet.ts';
import {
  announceResultsRoute,
  correctResultsRoute,
  prepareResultsRoute,
  readResultEditionRoute,
  readRoundResultsRoute,
  readYearResultsRoute,
  recordCabinetRoute,
} from '../../contract/api/results.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import type { CourseStep } from '../../domain/results/results-course.ts';
import { accept, type Outcome, refuse, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

/** The results of a year: reading for everybody what is announced, and every step until it is. */
export function serveYearResults(app: FastifyInstance, deps: ApiDeps): void {
  serveReading(app, deps);
  serveRoute(app, deps, prepareResultsRoute, {
    handle: async ({ deps, actor, params, body }) =>
      stored(
        deps,
        actor,
        await prepareSummary(deps, actor, { fiscalYear: params.year, round: params.round, reason: body?.reason }),
      ),
  });
  serveRoute(app, deps, correctResultsRoute, {
    handle: async ({ deps, actor, params, body }) =>
      stored(deps, actor, await correctResults(deps, actor, { fiscalYear: params.year, round: params.round, ...body })),
  });
  serveRoute(app, deps, recordCabinetRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, ...place }, body }) =>
      stored(deps, actor, await recordCabinet(deps, actor, { fiscalYear, ...place, ...body })),
  });
  serveRoute(app, deps, announceResultsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, ...place }, body }) => {
      const key = { fiscalYear, ...place, proof: proofOf(body.proof) };
      return stored(deps, actor, await proveAndAnnounceResults(provingIn(deps), actor, key));
    },
  });
}

function serveReading(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readYearResultsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear } }) =>
      withValue(await readYearResults(deps, actor, { fiscalYear }), ({ rounds }) => ({
        fiscalYear,
        rounds: rounds.map(({ round, course, editions }) => ({
          ...{ round, course: course.map(stepCode), editions: editions.map(shownSummary) },
        })),
      })),
  });
  serveRoute(app, deps, readRoundResultsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, round } }) =>
      withValue(await readRoundResults(deps, actor, { fiscalYear, round }), shownRound),
  });
  serveRoute(app, deps, readResultEditionRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, round, edition } }) =>
      withValue(await readRoundResults(deps, actor, { fiscalYear, round, edition }), shownRound),
  });
}

/** The edition as it is read after the act. */
async function stored<Code extends RefusalCode>(
  deps: Parameters<typeof readRoundResults>[0],
  actor: Actor,
  done: Outcome<ResultSummary, Code>,
) {
  if (!done.ok) return done;
  const { fiscalYear, round, edition } = done.value;
  const reading = await readRoundResults(deps, actor, { fiscalYear, round, edition });
  if (!reading.ok || reading.value.shown === null) return refuse('forbidden');
  return accept(shownSummary(reading.value.shown));
}

function stepCode(step: CourseStep): string {
  return step.kind === 'body' ? step.body.code : step.kind;
}

function shownSummary({ steps, next, preparedBy: _, ...edition }: ReadEdition) {
  const { fiscalYear, round, frameworkVersion, parties, contentHash, reason, corrects, status } = edition;
  return {
    ...{
      fiscalYear,
      round,
      edition: edition.edition,
      frameworkVersion,
      parties,
      contentHash,
      reason,
      corrects,
      status,
    },
    ...{ preparedAt: edition.preparedAt, preparedName: edition.preparedName },
    awaits: next === null ? null : stepCode(next),
    steps: steps.map((step) => ({
      ...{ kind: step.kind, recordedAt: step.recordedAt, recordedName: step.recordedName },
      resolution: 'resolution' in step ? step.resolution : null,
      letter: step.kind === 'cabinet' ? step.letter : null,
      heldOn: step.kind === 'cabinet' ? step.heldOn : null,
    })),
  };
}

function shownRound({ shown, differences, missing, pack }: OneRoundResults) {
  const of = ({ organisationId: id, name }: { readonly organisationId: string; readonly name: string }) => ({
    id,
    name,
  });
  return {
    summary: shown === null ? null : shownSummary(shown),
    parties: (shown?.content.parties ?? []).map((party) => {
      const { total, grade, unreported, lateDays, deduction } = party;
      return { organisation: of(party), total, grade, unreported, lateDays, deduction };
    }),
    differences: differences.map((one) => ({
      ...{ organisation: of(one), before: one.before, after: one.after, indicators: [...one.indicators] },
    })),
    pack: pack && { code: pack.code, sha256: pack.sha256, sizeBytes: pack.sizeBytes, issuedAt: pack.issuedAt },
    missing: missing === null ? null : missing.map((one) => ({ organisation: of(one), status: one.statusName })),
    asOf: shown?.preparedAt ?? null,
  };
}
