import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readPublishedResults } from '../../../application/national/read-published-results.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { accept } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { sendStoredPage } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { pageCache } from '../../render/page-cache.ts';
import { homeText } from '../../text/home-text.ts';
import { LandingPage } from './landing-page.tsx';

/** The front page: one's work when signed in, what is published otherwise. */
export function registerHomePages(app: FastifyInstance, deps: WebDeps): void {
  const cache = pageCache();
  const isEmpty = whileNobodyHasAnAccount(deps);
  app.get(paths.home(), async (request, reply) => {
    if (request.reader.signedIn) return reply.redirect(paths.work(), 303);
    const firstNeeded = await isEmpty();
    const render = async () => {
      const published = await readPublishedResults(deps, request.reader.actor);
      if (!published.ok) return published;
      return accept({ title: homeText.title, body: h(LandingPage, { published: published.value, firstNeeded }) });
    };
    const stamp = `${firstNeeded} ${nationChangeStamp(request.reader.changeStamp)}`;
    return sendStoredPage(request, reply, { cache, stamp, render });
  });
}

/** Whether the first administrator is still to be made; not asked again once somebody has an account. */
function whileNobodyHasAnAccount(deps: WebDeps): () => Promise<boolean> {
  let maybe = deps.demo === null;
  return async () => {
    maybe = maybe && (await needsFirstAdministrator(deps.people));
    return maybe;
  };
}
