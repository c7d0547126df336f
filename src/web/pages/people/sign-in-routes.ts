import type { FastifyInstance, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { createFirstAdministrator } from '../../../application/people/create-first-administrator.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { signIn } from '../../../application/people/sign-in.ts';
import { signOut } from '../../../application/people/sign-out.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { beginSession, endSession, readCookie } from '../../own-cookies.ts';
import { ownOrigin, ownPathOf } from '../../own-path.ts';
import { redirectBack, sendPage } from '../../page-reply.tsx';
import { atForm, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page, served } from '../../serve-page.ts';
import { peopleText } from '../../text/people-text.ts';
import { FirstAdministratorPage } from './first-administrator-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Assumption: a whole office shares one network address, and all of it may sign in on a Monday morning. */
const attemptsPerAddress = { max: 100, timeWindow: '10 minutes' };

type AttemptLimit = ReturnType<FastifyInstance['createRateLimit']>;
type SignInCall = PageCall<unknown>;

/** Not a page route: its form, below, answers with its own statuses. */
const signInPage = served(
  'GET',
  { address: paths.signIn, who: 'visitor' },
  () => (call) => sendSignIn(call, { email: '', returnTo: leadsTo(call, call.asked('returnTo')) }, []),
);

/** Not a form route: it counts attempts by address and sets the session's cookie. */
const signInForm = served('POST', { address: paths.signIn, who: 'anyone', cost: 'password' }, (app) => {
  const limit = app.createRateLimit(attemptsPerAddress);
  return (call) => answerSignIn(limit, call);
});

async function answerSignIn(limit: AttemptLimit, call: SignInCall) {
  const { deps, request, reply } = call;
  const body = formBody(request.body);
  const email = textOf(body, 'email');
  const returnTo = leadsTo(call, textOf(body, 'returnTo'));
  const minutes = await minutesToWait(limit, request);
  if (minutes > 0) {
    const errors = errorsOf([{ code: 'sign-in-too-often', facts: { minutes } }]);
    return sendSignIn(call, { email, returnTo }, errors, 429);
  }
  const userAgent = request.headers['user-agent'] ?? '';
  const signedIn = await signIn(deps.people, { email, password: textOf(body, 'password'), ip: request.ip, userAgent });
  if (!signedIn.ok) {
    // The sentence does not say which of the two was wrong, so it is shown at the first field.
    const errors = errorsOf(signedIn.refusals).map((error) => ({ ...error, field: 'email' }));
    return sendSignIn(call, { email, returnTo }, errors);
  }
  beginSession(reply, signedIn.value);
  return redirectBack(reply, returnTo);
}

/** Counts this attempt: the minutes until its address may try again, 0 if it may. */
async function minutesToWait(limit: AttemptLimit, request: FastifyRequest): Promise<number> {
  const found = await limit(request);
  if (found.isAllowed || !found.isExceeded) return 0;
  return Math.max(1, Math.ceil(found.ttlInSeconds / 60));
}

async function sendSignIn(
  { deps, request, reply }: SignInCall,
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

/** Where sign-in leads: a place on this site, or the work page. */
function leadsTo({ deps, request }: SignInCall, text: string): string {
  return ownPathOf(text, ownOrigin(deps, request)) ?? paths.work();
}

const signOutButton = form({
  address: paths.signOut,
  who: 'anyone',
  read: () => null,
  async act({ deps, request }) {
    // A session that has already ended counts as ended.
    await signOut(deps.people, { token: readCookie(request, 'session') ?? '' });
    return accept(null);
  },
  refusals: {},
  goTo(_, { reply }) {
    endSession(reply);
    return { to: paths.home() };
  },
});

interface FirstAdministratorState {
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
}

const firstAdministratorPage = page({
  address: paths.firstAdministrator,
  who: 'anyone',
  refusals: ['users-exist'],
  async show({ deps }, state: FirstAdministratorState | null) {
    // A refused form is shown again whatever the reason; its sentence says if somebody else was faster.
    if (state === null && !(await needsFirstAdministrator(deps.people))) return refuse('users-exist');
    const typed = state ?? { name: '', email: '', errors: [] };
    return accept({ title: peopleText.firstTitle, body: h(FirstAdministratorPage, typed) });
  },
});

const firstAdministratorForm = form({
  address: paths.firstAdministrator,
  who: 'anyone',
  page: firstAdministratorPage,
  read: (body) => ({
    name: textOf(body, 'name'),
    email: textOf(body, 'email'),
    password: textOf(body, 'password'),
  }),
  act: ({ deps, input }) => createFirstAdministrator(deps.people, input),
  refusals: atForm(peopleRefusals),
  goTo: () => ({ to: paths.signIn(), notice: peopleText.firstDone }),
  again: ({ errors }, { input: { name, email } }) => ({ name, email, errors }),
});

/** Sign-in, sign-out and, while nobody has an account, the first administrator. */
export const signInRoutes = [signInPage, signInForm, signOutButton, firstAdministratorPage, firstAdministratorForm];
