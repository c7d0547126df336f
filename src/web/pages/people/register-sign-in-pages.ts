import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { createFirstAdministrator } from '../../../application/people/create-first-administrator.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { signIn } from '../../../application/people/sign-in.ts';
import { signOut } from '../../../application/people/sign-out.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { sessionCookie, setSessionCookie } from '../../session-cookie.ts';
import { peopleText } from '../../text/people-text.ts';
import { FirstAdministratorPage } from './first-administrator-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Assumption: a whole office shares one address to the outside, and all of it may sign in on a Monday morning. */
const attemptsPerAddress = { max: 100, timeWindow: '10 minutes' };

type AttemptLimit = ReturnType<FastifyInstance['createRateLimit']>;

/** Sign-in, sign-out and, while nobody has an account, the first administrator. */
export function registerSignInPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.signIn(), async (request, reply) => {
    if (request.reader.signedIn) return reply.redirect(paths.work(), 303);
    const { returnTo } = request.query as { returnTo?: string };
    return sendSignIn(deps, request, reply, { email: '', returnTo: ownPath(returnTo ?? '') }, []);
  });
  const limit = app.createRateLimit(attemptsPerAddress);
  app.post(paths.signIn(), (request, reply) => answerSignIn(deps, limit, request, reply));
  app.post(paths.signOut(), async (request, reply) => {
    await signOut(deps.people, { token: request.cookies[sessionCookie] ?? '' });
    reply.clearCookie(sessionCookie, { path: '/' });
    return redirectBack(reply, paths.home());
  });
  app.get(paths.firstAdministrator(), async (request, reply) => {
    if (!(await needsFirstAdministrator(deps.people))) return sendRefusal(request, reply, [{ code: 'users-exist' }]);
    return sendFirst(request, reply, {}, []);
  });
  app.post(paths.firstAdministrator(), async (request, reply) => {
    const form = formBody(request.body);
    const made = await createFirstAdministrator(deps.people, {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
    });
    if (!made.ok) return sendFirst(request, reply, form, errorsOf(made.refusals));
    return redirectBack(reply, paths.signIn(), peopleText.firstDone);
  });
}

async function answerSignIn(deps: WebDeps, limit: AttemptLimit, request: FastifyRequest, reply: FastifyReply) {
  const form = formBody(request.body);
  const email = textOf(form, 'email');
  const returnTo = ownPath(textOf(form, 'returnTo'));
  const minutes = await minutesToWait(limit, request);
  if (minutes > 0) {
    const errors = errorsOf([{ code: 'sign-in-too-often', facts: { minutes } }]);
    return sendSignIn(deps, request, reply, { email, returnTo }, errors, 429);
  }
  const userAgent = request.headers['user-agent'] ?? '';
  const signedIn = await signIn(deps.people, { email, password: textOf(form, 'password'), ip: request.ip, userAgent });
  if (!signedIn.ok) {
    // The sentence never says which of the two was wrong, so it stands at the first field.
    const errors = errorsOf(signedIn.refusals).map((error) => ({ ...error, field: 'email' }));
    return sendSignIn(deps, request, reply, { email, returnTo }, errors);
  }
  const { token, expiresAt } = signedIn.value;
  setSessionCookie(reply, token, expiresAt, deps.secureCookies);
  return redirectBack(reply, returnTo);
}

/** Counts this attempt: whole minutes before its address may try again, 0 while it may. */
async function minutesToWait(limit: AttemptLimit, request: FastifyRequest): Promise<number> {
  const found = await limit(request);
  if (found.isAllowed || !found.isExceeded) return 0;
  return Math.max(1, Math.ceil(found.ttlInSeconds / 60));
}

async function sendSignIn(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: { readonly email: string; readonly returnTo: string },
  errors: readonly FormError[],
  status = errors.length === 0 ? 200 : 422,
) {
  const firstNeeded = deps.demo === null && (await needsFirstAdministrator(deps.people));
  return sendPage(request, reply, {
    title: peopleText.signInTitle,
    status,
    width: deps.demo === null ? 'reading' : 'board',
    body: h(SignInPage, { ...typed, errors, demo: deps.demo, firstNeeded }),
  });
}

function sendFirst(request: FastifyRequest, reply: FastifyReply, form: FormBody, errors: readonly FormError[]) {
  return sendPage(request, reply, {
    title: peopleText.firstTitle,
    status: errors.length === 0 ? 200 : 422,
    body: h(FirstAdministratorPage, {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      errors,
    }),
  });
}

/** Only a path of our own is ever returned to; anything else leads to one's work. */
function ownPath(text: string): string {
  return /^\/(?![/\\])/.test(text) ? text : paths.work();
}
