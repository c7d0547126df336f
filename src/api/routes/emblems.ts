import type { FastifyInstance } from 'fastify';
import { mayChangeEmblem, readEmblem, removeEmblem, setEmblem } from '../../application/letters/set-emblem.ts';
import { readEmblemRoute, removeEmblemRoute, setEmblemRoute } from '../../contract/api/letter-papers.ts';
import { storedFileHeaders } from '../../contract/stored-file-headers.ts';
import { type EmblemPicture, emblemLimits } from '../../domain/letters/emblem.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type ReceivedForm, receiveForm } from '../receive-form.ts';
import { serveRoute } from '../serve-route.ts';

/** The emblem that an organisation prints on its letters. */
export function serveEmblems(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof setEmblemRoute, ReceivedForm>(app, deps, setEmblemRoute, {
    before: ({ actor, params }) => mayChangeEmblem(actor, params.org),
    receive: ({ deps, request }) => receiveForm(deps, request, { once: [], many: [], largest: emblemLimits.bytes + 1 }),
    sameness: ({ file: { sha256, fileName } }) => ({ sha256, fileName }),
    discard: (deps, { file }) => deps.files.discard(file),
    settle: (deps, { file }) => deps.files.discard(file),
    handle: ({ deps, actor, params, body: { file } }) => setEmblem(deps, actor, params.org, file),
  });
  serveRoute(app, deps, removeEmblemRoute, {
    async handle({ deps, actor, params }) {
      const removed = await removeEmblem(deps, actor, params.org);
      return removed.ok ? accept({ removed: true } as const) : removed;
    },
  });
  serveRoute(app, deps, readEmblemRoute, {
    handle: ({ deps, params }) => readEmblem(deps, { organisationId: params.org, sha256: params.sha256 }),
    send(body, _request, reply) {
      const { mediaType, content } = body as EmblemPicture;
      const bytes = Buffer.from(content, mediaType === 'image/png' ? 'base64' : 'utf8');
      const fileName = mediaType === 'image/png' ? 'emblem.png' : 'emblem.svg';
      reply.headers(storedFileHeaders({ fileName, mediaType, sizeBytes: bytes.length }, 'attachment')).send(bytes);
      return true;
    },
  });
}
