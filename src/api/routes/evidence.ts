import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachEvidence, mayAttachEvidence } from '../../application/reporting/attach-evidence.ts';
import { linkEvidence } from '../../application/reporting/link-evidence.ts';
import { type EvidenceReading, readEvidence } from '../../application/reporting/read-evidence.ts';
import { type EvidenceArchive, readEvidenceArchive } from '../../application/reporting/read-evidence-archive.ts';
import { removeEvidence } from '../../application/reporting/remove-evidence.ts';
import { readReusableEvidence, reuseEvidence } from '../../application/reporting/reuse-evidence.ts';
import {
  attachEvidenceRoute,
  downloadEvidenceRoute,
  downloadIndicatorEvidenceRoute,
  downloadRoundEvidenceRoute,
  linkEvidenceRoute,
  listReusableEvidenceRoute,
  removeEvidenceRoute,
  reuseEvidenceRoute,
} from '../../contract/api/evidence.ts';
import { storedFileHeaders } from '../../contract/stored-file-headers.ts';
import { writeArchive } from '../../documents/evidence-archive/write-archive.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, sendStored } from '../receive-attachment.ts';
import { type ReceivedEvidence, receiveEvidence } from '../receive-evidence.ts';
import { serveRoute } from '../serve-route.ts';

interface RoundPlace {
  readonly org: string;
  readonly year: number;
  readonly round: ResultKey['round'];
}
interface Place extends RoundPlace {
  readonly code: string;
}

const roundOf = ({ org, year, round }: RoundPlace): RoundKey => ({ organisationId: org, fiscalYear: year, round });
const keyOf = (place: Place): ResultKey => ({ ...roundOf(place), code: place.code });

export function serveEvidence(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof attachEvidenceRoute, ReceivedEvidence>(app, deps, attachEvidenceRoute, {
    before: ({ deps, actor, params }) => mayAttachEvidence(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveEvidence(deps, request),
    ...ofReceivedFile,
    handle: ({ deps, actor, params, body }) => attachEvidence(deps, actor, { ...keyOf(params), ...body }),
  });
  serveRoute(app, deps, linkEvidenceRoute, {
    handle: ({ deps, actor, params, body }) =>
      linkEvidence(deps, actor, { ...keyOf(params), url: body.url, title: body.title, claims: body.claims ?? [] }),
  });
  serveRoute(app, deps, reuseEvidenceRoute, {
    handle: ({ deps, actor, params, body }) =>
      reuseEvidence(deps, actor, { ...keyOf(params), from: body.from, claims: body.claims ?? [] }),
  });
  serveRoute(app, deps, listReusableEvidenceRoute, {
    async handle({ deps, actor, params, query }) {
      const reading = await readReusableEvidence(deps, actor, { ...keyOf(params), search: query.q ?? '' });
      return reading.ok ? accept({ evidence: reading.value.pieces, more: reading.value.more }) : reading;
    },
  });
  serveRoute(app, deps, removeEvidenceRoute, {
    async handle({ deps, actor, params }) {
      const removed = await removeEvidence(deps, actor, { ...keyOf(params), sha256: params.sha256 });
      return removed.ok ? accept({ removed: true as const }) : removed;
    },
  });
  serveFiles(app, deps);
}

function serveFiles(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, downloadEvidenceRoute, {
    handle: ({ deps, actor, params }) => readEvidence(deps, actor, { ...keyOf(params), sha256: params.sha256 }),
    send(body, _request, reply) {
      const { evidence, bytes } = body as EvidenceReading;
      return sendStored({ file: evidence, bytes }, reply);
    },
  });
  const send = (body: unknown, _request: FastifyRequest, reply: FastifyReply) => {
    const archive = body as EvidenceArchive;
    const sent = { mediaType: 'application/zip', fileName: archive.fileName };
    reply
      .headers(storedFileHeaders(sent, 'attachment'))
      .send(writeArchive(archive, (sha256) => deps.files.open(sha256)));
    return true;
  };
  serveRoute(app, deps, downloadIndicatorEvidenceRoute, {
    handle: ({ deps, actor, params }) => readEvidenceArchive(deps, actor, keyOf(params)),
    send,
  });
  serveRoute(app, deps, downloadRoundEvidenceRoute, {
    handle: ({ deps, actor, params }) => readEvidenceArchive(deps, actor, roundOf(params)),
    send,
  });
}
