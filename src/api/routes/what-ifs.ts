import type { FastifyInstance } from 'fastify';
import { readSavedWhatIfs, removeWhatIf, saveWhatIf } from '../../application/forecast/save-what-if.ts';
import { readSavedWhatIfsRoute, removeWhatIfRoute, saveWhatIfRoute } from '../../contract/api/forecast.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function serveWhatIfs(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readSavedWhatIfsRoute, {
    handle: async ({ deps, actor, params: { org: organisationId, year: fiscalYear } }) =>
      withValue(await readSavedWhatIfs(deps, actor, { organisationId, fiscalYear }), (all) => ({
        scenarios: [...all],
      })),
  });
  serveRoute(app, deps, saveWhatIfRoute, {
    handle: ({ deps, actor, params: { org: organisationId, year: fiscalYear }, body }) =>
      saveWhatIf(deps, actor, { organisationId, fiscalYear, ...body }),
  });
  serveRoute(app, deps, removeWhatIfRoute, {
    handle: ({ deps, actor, params: { org: organisationId, year: fiscalYear, number } }) =>
      removeWhatIf(deps, actor, { organisationId, fiscalYear, number }),
  });
}
