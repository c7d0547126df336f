import type { FastifyInstance } from 'fastify';
import { proveAndStartPaperJob, runPaperJob } from '../../application/papers/issue-papers-of-year.ts';
import { readSealedAgreement } from '../../application/papers/read-sealed-agreement.ts';
import { verifyPaperCode, verifyPaperFile } from '../../application/papers/verify-paper.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  issuePapersRoute,
  readSealedAgreementRoute,
  verifyCodeRoute,
  verifyFileRoute,
} from '../../contract/api/papers.ts';
import { accept } from '../../domain/values/result.ts';
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
}
