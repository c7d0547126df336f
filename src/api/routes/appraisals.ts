import type { FastifyInstance } from 'fastify';
import {
  type ProvinceAppraisal,
  readAppraisal,
  readYearAppraisals,
} from '../../application/appraisals/read-appraisals.ts';
import { listAppraisalsRoute, readAppraisalRoute } from '../../contract/api/appraisals.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

/** The appraisal of governors from announced results. */
export function serveAppraisals(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listAppraisalsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear } }) =>
      withValue(await readYearAppraisals(deps, actor, { fiscalYear }), ({ provinces }) => ({
        fiscalYear,
        appraisals: provinces.map(shown),
      })),
  });
  serveRoute(app, deps, readAppraisalRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, org: organisationId } }) =>
      withValue(await readAppraisal(deps, actor, { organisationId, fiscalYear }), shown),
  });
}

function shown({ organisation, fiscalYear, rounds }: ProvinceAppraisal) {
  return {
    ...{ organisation, fiscalYear },
    rounds: rounds.map(({ number, rule, edition, score, holders, vacant }) => ({
      ...{ number, from: rule.from, to: rule.to, usesRound: rule.usesRound },
      ...{ edition: edition?.edition ?? null, contentHash: edition?.contentHash ?? null },
      ...{ points: score?.points ?? null, weight: score?.weight ?? null, onHundred: score?.onHundred ?? null },
      ...{ components: [...(score?.components ?? [])], steps: [...(score?.steps ?? [])] },
      holders: holders.map(({ name, from, to, days }) => ({ name, from, to, days })),
      vacantDays: vacant,
    })),
  };
}
