import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import { readPublishedResults } from '../../../application/national/read-published-results.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { homeText } from '../../text/home-text.ts';
import { LandingPage } from './landing-page.tsx';

/** The front page: one's work when signed in, what is published otherwise. */
export function registerHomePages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.home(), async (request, reply) => {
    if (request.reader.signedIn) return reply.redirect(paths.work(), 303);
    const published = await readPublishedResults(deps, request.reader.actor);
    if (!published.ok) return sendRefusal(request, reply, published.refusals);
    const firstNeeded = deps.demo === null && (await needsFirstAdministrator(deps.people));
    return sendPage(request, reply, {
      title: homeText.title,
      body: h(LandingPage, { published: published.value, firstNeeded }),
      islands: ['filter-table'],
    });
  });
}
