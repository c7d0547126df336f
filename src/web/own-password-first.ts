import type { FastifyInstance } from 'fastify';
import { paths } from './paths.ts';

/** What somebody may open whose password another person may know: the page to set their own, and the way out. */
const open: ReadonlySet<string | undefined> = new Set([
  paths.account.pattern,
  paths.accountPassword.pattern,
  paths.signOut.pattern,
]);

/** Leads a person with a provisional password to their account before anything else, whatever address was asked. */
export function ownPasswordFirst(pages: FastifyInstance): void {
  pages.addHook('onRequest', (request, reply, done) => {
    if (!request.reader.passwordProvisional || open.has(request.routeOptions.url)) return done();
    reply.redirect(paths.account(), 303);
  });
}
