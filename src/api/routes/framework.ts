import type { FastifyInstance } from 'fastify';
import { listFrameworks } from '../../application/framework/list-frameworks.ts';
import { proveAndPublishFramework } from '../../application/framework/publish-framework.ts';
import { readFramework } from '../../application/framework/read-framework.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  compareFrameworksRoute,
  listFrameworksRoute,
  publishFrameworkRoute,
  readFrameworkRoute,
} from '../../contract/api/framework.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { compareFrameworks, type FrameworkChange } from '../../domain/framework/compare-frameworks.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

const changeColumns: readonly CsvColumn<FrameworkChange>[] = [
  { heading: 'ค่า', cell: (row) => row.path },
  { heading: 'เดิม', cell: (row) => row.before },
  { heading: 'ใหม่', cell: (row) => row.after },
];

export function serveFrameworks(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listFrameworksRoute, {
    async handle({ deps, actor }) {
      const listed = await listFrameworks(deps, actor);
      if (!listed.ok) return listed;
      const frameworks = listed.value.map(({ framework: { fiscalYear, version, name }, versions }) => ({
        fiscalYear,
        version,
        name,
        versions,
      }));
      return accept({ frameworks });
    },
  });
  serveRoute(app, deps, readFrameworkRoute, {
    handle: ({ deps, actor, params, query }) =>
      readFramework(deps, actor, { fiscalYear: params.year, version: query.version ?? null }),
  });
  serveRoute(app, deps, compareFrameworksRoute, {
    async handle({ deps, actor, params, query: { since, sinceVersion, version } }) {
      const before = await readFramework(deps, actor, { fiscalYear: since, version: sinceVersion ?? null });
      if (!before.ok) return before;
      const after = await readFramework(deps, actor, { fiscalYear: params.year, version: version ?? null });
      return after.ok ? accept({ changes: compareFrameworks(before.value, after.value) }) : after;
    },
    send: ({ changes }, request, reply) => sendTable(request, reply, 'framework-changes', changeColumns, changes),
  });
  serveRoute(app, deps, publishFrameworkRoute, {
    async handle({ deps, actor, body: { proof, ...data } }) {
      const call = { data, proof: proofOf(proof) };
      const published = await proveAndPublishFramework(provingIn(deps), actor, call);
      if (!published.ok) return published;
      const { framework, comparedWith, changes } = published.value;
      const { fiscalYear, version, name } = framework;
      return accept({ fiscalYear, version, name, comparedWith, changes });
    },
  });
}
