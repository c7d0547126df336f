import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type EvidenceReading, readEvidence } from '../../application/reporting/read-evidence.ts';
import { removeEvidence } from '../../application/reporting/remove-evidence.ts';
import type { ResultKey } from '../../application/year/year-ports.ts';
import { downloadEvidenceRoute, removeEvidenceRoute } from '../../contract/api/evidence.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
  readonly round: ResultKey['round'];
  readonly code: string;
  readonly sha256: string;
}

function fileOf({ org, year, round, code, sha256 }: Place): ResultKey & { readonly sha256: string } {
  return { organisationId: org, fiscalYear: year, round, code, sha256 };
}

export function serveEvidence(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, downloadEvidenceRoute, {
    handle: ({ deps, actor, params }) => readEvidence(deps, actor, fileOf(params)),
    send(body, _request, reply) {
      const { evidence, bytes } = body as EvidenceReading;
      reply
        .header('content-type', evidence.mediaType)
        .header('content-length', evidence.sizeBytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${percentEncode(evidence.fileName)}`)
        .header('x-content-type-options', 'nosniff')
        .send(Readable.from(bytes));
      return true;
    },
  });
  serveRoute(app, deps, removeEvidenceRoute, {
    async handle({ deps, actor, params }) {
      const removed = await removeEvidence(deps, actor, fileOf(params));
      return removed.ok ? accept({ removed: true as const }) : removed;
    },
  });
}

/** A file's name as RFC 5987 writes it in a header. */
function percentEncode(name: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent);
}
