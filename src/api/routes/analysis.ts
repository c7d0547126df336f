import type { FastifyInstance } from 'fastify';
import { judgeIndicator } from '../../application/analysis/judge-indicator.ts';
import {
  type AnalysedIndicator,
  type AnalysisReading,
  readAnalysis,
} from '../../application/analysis/read-analysis.ts';
import { judgeIndicatorRoute, readAnalysisRoute } from '../../contract/api/analysis.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import { fullTarget } from '../../domain/agreement/full-target.ts';
import { accept, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

export function serveAnalysis(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readAnalysisRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readAnalysis(deps, actor, { organisationId: params.org, fiscalYear: params.year });
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
  serveRoute(app, deps, judgeIndicatorRoute, {
    async handle({ deps, actor, params, body, version }) {
      const { org, year, code } = params;
      const key = { organisationId: org, fiscalYear: year, code };
      const judged = await judgeIndicator(deps, actor, { ...key, ...body, rowVersion: version });
      return withValue(judged, ({ judged: _indicator, ...judgement }) => judgement);
    },
  });
}

function shown(reading: AnalysisReading): OutputOf<typeof readAnalysisRoute> {
  const { organisation, agreement, approvalRoute, rows } = reading;
  return {
    organisation,
    fiscalYear: agreement.fiscalYear,
    status: agreement.status,
    approvalRoute: approvalRoute.leadsTo,
    against: approvalRoute.against.map((one) => ({ code: one.code, sentence: refusalSentence(one) })),
    indicators: rows.map(rowOf),
  };
}

function rowOf({ indicator, judgement, warnings, listed, past, peers }: AnalysedIndicator) {
  return {
    ...{ indicator, judgement, warnings, past },
    onList: listed.onList,
    offListReasons: listed.reasons.map(({ code, sentence }) => ({ code, sentence })),
    peers: peers.map(({ organisationId, organisationName, unit, weight, rule }) => ({
      ...{ organisationId, organisationName, unit, weight },
      target: fullTarget(rule),
    })),
  };
}
