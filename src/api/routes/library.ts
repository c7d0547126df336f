import type { FastifyInstance } from 'fastify';
import { mayPublishDocument, publishDocument } from '../../application/library/publish-document.ts';
import { readDocumentFile, readLibrary } from '../../application/library/read-library.ts';
import { withdrawDocument } from '../../application/library/withdraw-document.ts';
import {
  documentFileRoute,
  publishDocumentRoute,
  readLibraryRoute,
  withdrawDocumentRoute,
} from '../../contract/api/library.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, sendStored } from '../receive-attachment.ts';
import { type ReceivedForm, receiveForm } from '../receive-form.ts';
import { serveRoute } from '../serve-route.ts';

const shape = { once: ['title', 'kind', 'audience'], many: [], largest: evidenceLimits.largestBytes };

export function serveLibrary(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readLibraryRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readLibrary(deps, actor, { fiscalYear: params.year }), ({ fiscalYear, documents }) => ({
        ...{ fiscalYear, documents },
      })),
  });
  serveRoute<typeof publishDocumentRoute, ReceivedForm>(app, deps, publishDocumentRoute, {
    before: ({ actor }) => mayPublishDocument(actor),
    receive: ({ deps, request }) => receiveForm(deps, request, shape),
    ...ofReceivedFile,
    handle: ({ deps, actor, params, body: { file, said } }) =>
      publishDocument(deps, actor, {
        ...{ fiscalYear: params.year, title: said('title'), kind: said('kind'), audience: said('audience'), file },
      }),
  });
  serveRoute(app, deps, withdrawDocumentRoute, {
    handle: ({ deps, actor, params, body }) =>
      withdrawDocument(deps, actor, { fiscalYear: params.year, number: params.document, ...body }),
  });
  serveRoute(app, deps, documentFileRoute, {
    handle: ({ deps, actor, params }) =>
      readDocumentFile(deps, actor, { fiscalYear: params.year, number: params.document }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
}
