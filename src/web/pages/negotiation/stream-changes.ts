import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebDeps } from '../../deps.ts';
import { type ChangeWatch, watchChanges } from './watch-changes.ts';

const HEARTBEAT_MS = 15_000;

/** Server-sent events: one event whenever anything of the party changes. The change itself is read from the page. */
export function streamChanges(app: FastifyInstance, deps: WebDeps) {
  const watch = watchChanges(deps);
  const open = new Set<() => void>();
  // A server that is asked to end does not wait for open event streams.
  app.addHook('preClose', async () => {
    watch.stop();
    for (const end of open) end();
  });
  return (request: FastifyRequest, reply: FastifyReply, organisationId: string) => {
    const end = follow(watch, request, reply, organisationId);
    open.add(end);
    request.raw.on('close', () => {
      end();
      open.delete(end);
    });
  };
}

function follow(watch: ChangeWatch, request: FastifyRequest, reply: FastifyReply, organisationId: string): () => void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...securityHeaders(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 3000\n\n');
  const leave = watch.listen(organisationId, (mark) => raw.write(`data: ${mark}\n\n`));
  const beat = setInterval(() => raw.write(': \n\n'), HEARTBEAT_MS);
  request.raw.socket.setTimeout(0);
  return () => {
    clearInterval(beat);
    leave();
    raw.end();
  };
}

/** Headers of every response, set before the stream was taken over from the framework. */
function securityHeaders(reply: FastifyReply): Readonly<Record<string, string>> {
  const said = Object.entries(reply.getHeaders());
  return Object.fromEntries(said.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
