import type { FastifyInstance } from 'fastify';
import { provingIn } from '../../application/people/proof-deps.ts';
import { readResolutions } from '../../application/resolutions/read-resolutions.ts';
import { proveAndRecordResolution } from '../../application/resolutions/record-resolution.ts';
import { readResolutionsRoute, recordResolutionRoute } from '../../contract/api/resolutions.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

/** What bodies resolved, and the recording of it, which acts at once and is proved. */
export function serveResolutions(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readResolutionsRoute, {
    handle: ({ deps, actor, params }) => readResolutions(deps, actor, { fiscalYear: params.year }),
  });
  serveRoute(app, deps, recordResolutionRoute, {
    handle: ({ deps, actor, params, body }) =>
      proveAndRecordResolution(provingIn(deps), actor, {
        ...body,
        id: params.meeting,
        proof: proofOf(body.proof) ?? {},
      }),
  });
}
