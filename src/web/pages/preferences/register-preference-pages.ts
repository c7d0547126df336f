import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { setNumerals } from '../../../application/people/set-numerals.ts';
import type { WebDeps } from '../../deps.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';

const numeralsForm = z.object({ numerals: z.enum(['thai', 'arabic']), returnTo: z.string().default('/') });

/** Only a path of our own is ever returned to. */
function ownPath(text: string): string {
  return /^\/(?![/\\])/.test(text) ? text : '/';
}

/** Small choices of the reader: numerals. */
export function registerPreferencePages(app: FastifyInstance, deps: WebDeps): void {
  app.post(paths.numerals(), async (request, reply) => {
    const form = numeralsForm.safeParse(request.body);
    if (!form.success) return sendRefusal(request, reply, [{ code: 'request-not-understood' }]);
    const { numerals, returnTo } = form.data;
    if (request.reader.signedIn) await setNumerals(deps.people, request.reader.actor, { numerals });
    reply.setCookie('numerals', numerals, { path: '/', sameSite: 'lax', maxAge: 31_536_000 });
    return redirectBack(reply, ownPath(returnTo));
  });
}
