import type { FastifyInstance } from 'fastify';
import { attachAgreementFile, mayAttachAgreementFile } from '../../application/negotiation/attach-agreement-file.ts';
import { openAgreementFile, readAgreementFiles } from '../../application/negotiation/read-agreement-files.ts';
import { takeBackAgreementFile } from '../../application/negotiation/take-back-agreement-file.ts';
import {
  attachAgreementFileRoute,
  downloadAgreementFileRoute,
  listAgreementFilesRoute,
  takeBackAgreementFileRoute,
} from '../../contract/api/agreement-files.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, type ReceivedAttachment, receiveAttachment, sendStored } from '../receive-attachment.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const keyOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });

/** Papers of a proposal and its negotiation. */
export function serveAgreementFiles(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listAgreementFilesRoute, {
    handle: ({ deps, actor, params }) => readAgreementFiles(deps, actor, keyOf(params)),
  });
  serveRoute<typeof attachAgreementFileRoute, ReceivedAttachment>(app, deps, attachAgreementFileRoute, {
    ...ofReceivedFile,
    before: ({ deps, actor, params }) => mayAttachAgreementFile(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveAttachment(deps, request, ['title', 'about', 'replaces']),
    handle: ({ deps, actor, params, body }) => attachAgreementFile(deps, actor, { ...keyOf(params), ...body }),
  });
  serveRoute(app, deps, downloadAgreementFileRoute, {
    handle: ({ deps, actor, params: { number, version, ...place } }) =>
      openAgreementFile(deps, actor, { ...keyOf(place), number, version }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
  serveRoute(app, deps, takeBackAgreementFileRoute, {
    handle: ({ deps, actor, params, body }) =>
      takeBackAgreementFile(deps, actor, { ...keyOf(params), number: params.number, reason: body.reason }),
  });
}
