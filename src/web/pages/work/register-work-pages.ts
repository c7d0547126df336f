import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import { readChangesSince } from '../../../application/work/read-changes-since.ts';
import { readWorkQueue } from '../../../application/work/read-work-queue.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { workText } from '../../text/work-text.ts';
import { WorkPage } from './work-page.tsx';

/** The home after sign-in. Whoever has not signed in is asked to. */
export function registerWorkPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<{ Querystring: { q?: string } }>(paths.work(), async (request, reply) => {
    if (!request.reader.signedIn) return reply.redirect(paths.signIn(), 303);
    const { q } = request.query;
    const queue = await readWorkQueue(deps, request.reader.actor, { query: typeof q === 'string' ? q : '' });
    if (!queue.ok) return sendRefusal(request, reply, queue.refusals);
    const changes = await readChangesSince(deps, request.reader.actor);
    if (!changes.ok) return sendRefusal(request, reply, changes.refusals);
    return sendPage(request, reply, {
      title: workText.title,
      current: 'work',
      width: 'board',
      body: h(WorkPage, { queue: queue.value, changes: changes.value }),
    });
  });
}
