import type { FastifyInstance } from 'fastify';
import { proveAndStartPaperJob, runPaperJob } from '../../application/papers/issue-papers-of-year.ts';
import { readSealedAgreement } from '../../application/papers/read-sealed-agreement.ts';
import { readVersions } from '../../application/papers/read-versions.ts';
import { verifyPaperCode, verifyPaperFile } from '../../application/papers/verify-paper.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  issuePapersRoute,
  listVersionsRoute,
  readSealedAgreementRoute,
  readVersionChangesRoute,
  readVersionRoute,
  verifyCodeRoute,
  verifyFileRoute,
} from '../../contract/api/papers.ts';
import { accept, refuse, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

export function servePapers(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, verifyCodeRoute, {
    handle: async ({ deps, params }) => accept(await verifyPaperCode(deps, params.code)),
  });
  serveRoute(app, deps, verifyFileRoute, {
    async handle({ deps, params, query }) {
      const codes = query.code === undefined ? [] : [query.code];
      return accept(await verifyPaperFile(deps, { sha256: params.sha256, codes }));
    },
  });
  serveRoute(app, deps, issuePapersRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear }, body }) =>
      proveAndStartPaperJob(provingIn(deps), actor, { fiscalYear, proof: proofOf(body.proof) }),
    afterwards({ actor, request }, job) {
      void runPaperJob(deps.papers, actor, { ...job, failures: [] }).catch((error: unknown) =>
        request.log.error(error),
      );
    },
  });
  serveRoute(app, deps, readSealedAgreementRoute, {
    async handle({ deps, actor, params }) {
      const read = await readSealedAgreement(deps, actor, { organisationId: params.org, fiscalYear: params.year });
      return read.ok ? accept({ ...read.value, agreement: { ...read.value.agreement } }) : read;
    },
  });
  serveVersions(app, deps);
}

function serveVersions(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listVersionsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readVersions(deps, actor, { organisationId: params.org, fiscalYear: params.year }), (read) => ({
        versions: read.versions.map(({ version, code, sealedAt, amends }) => ({ version, code, sealedAt, amends })),
      })),
  });
  serveRoute(app, deps, readVersionRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear, number } }) {
      const read = await readSealedAgreement(deps, actor, { organisationId, fiscalYear, version: number });
      return read.ok ? accept({ ...read.value, agreement: { ...read.value.agreement } }) : read;
    },
  });
  serveRoute(app, deps, readVersionChangesRoute, {
    async handle({ deps, actor, params }) {
      const read = await readVersions(deps, actor, { organisationId: params.org, fiscalYear: params.year });
      if (!read.ok) return read;
      const found = read.value.versions.find(({ version }) => version === params.number);
      if (found === undefined) return refuse('not-found');
      const told = found.differences.map((one) => ({
        ...one,
        ...{ before: one.before && { ...one.before }, after: one.after && { ...one.after } },
      }));
      return accept({ ...found, differences: told });
    },
  });
}
