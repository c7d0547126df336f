import type { FastifyInstance } from 'fastify';
import { keepAllocation } from '../../application/incentives/keep-allocation.ts';
import { proveAndLayAllocation } from '../../application/incentives/lay-allocation.ts';
import {
  type ReadAllocation,
  readOneAllocation,
  readOwnIncentive,
  readYearIncentives,
} from '../../application/incentives/read-allocations.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  keepAllocationRoute,
  layAllocationRoute,
  listAllocationsRoute,
  readAllocationRoute,
  readOwnIncentiveRoute,
} from '../../contract/api/incentives.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

/** The allocation of incentives: simulating, reading, laying before the body, and what a province received. */
export function serveIncentives(app: FastifyInstance, deps: ApiDeps): void {
  serveReading(app, deps);
  serveRoute(app, deps, keepAllocationRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear }, body }) =>
      withValue(await keepAllocation(deps, actor, { fiscalYear, ...body }), (kept) =>
        shown({ ...kept, status: 'simulated' }),
      ),
  });
  serveRoute(app, deps, layAllocationRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, number }, body }) => {
      const key = { fiscalYear, number, proof: proofOf(body.proof) };
      return withValue(await proveAndLayAllocation(provingIn(deps), actor, key), (laid) =>
        shown({ ...laid, status: 'laid' }),
      );
    },
  });
}

function serveReading(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listAllocationsRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear } }) =>
      withValue(await readYearIncentives(deps, actor, { fiscalYear }), ({ body, allocations }) => ({
        ...{ fiscalYear, body: body?.code ?? null, allocations: allocations.map(shown) },
      })),
  });
  serveRoute(app, deps, readAllocationRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, number } }) =>
      withValue(await readOneAllocation(deps, actor, { fiscalYear, number }), ({ shown: one }) => ({
        ...{ allocation: shown(one), rules: one.content.rules, results: one.content.results },
        parties: one.content.allocation.parties.map(({ organisationId: id, name, ...party }) => ({
          organisation: { id, name },
          ...party,
        })),
        tied: one.content.allocation.tied,
      })),
  });
  serveRoute(app, deps, readOwnIncentiveRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, org: organisationId } }) =>
      withValue(await readOwnIncentive(deps, actor, { organisationId, fiscalYear }), ({ organisation, allotted }) => ({
        ...{ organisation, fiscalYear, amount: allotted?.amount ?? null, level: allotted?.level ?? null },
        allocation: allotted?.allocation.number ?? null,
      })),
  });
}

function shown({ steps: _, keptBy: __, ...allocation }: ReadAllocation) {
  return allocation;
}
