import { h } from 'preact';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { claimInstallation } from '../../../application/people/setup-code.ts';
import { type SignInRefusal, signIn } from '../../../application/people/sign-in.ts';
import { signOut } from '../../../application/people/sign-out.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { retryAfter } from '../../../contract/refusals/retry-after.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { clientOf, endSession, readCookie } from '../../own-cookies.ts';
import { sendPage } from '../../page-reply.tsx';
import { atForm, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { leadsTo } from '../../return-to.ts';
import { sendWaitingForm } from '../../send-signed-out.tsx';
import { form, page } from '../../serve-page.ts';
import { served } from '../../served.ts';
import { peopleText } from '../../text/people-text.ts';
import { enter } from './enter.ts';
import { FirstAdministratorPage } from './first-administrator-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

type SignInCall = PageCall<unknown>;

/** Not a page route: its form, below, answers with its own statuses. */
const signInPage = served(
  'GET',
  { address: paths.signIn, who: 'visitor' },
  () => (call) => sendSignIn(call, { email: '', returnTo: leadsTo(call, call.asked('returnTo')) }, []),
);

/** Not a form route: it sets the cookies of the session and of the browser. */
const signInForm = served('POST', { address: paths.signIn, who: 'anyone', cost: 'password' }, () => answerSignIn);

async function answerSignIn(call: SignInCall) {
  const { deps, request } = call;
  const body = formBody(request.body);
  const [email, password] = [textOf(body, 'email'), textOf(body, 'password')];
  const returnTo = leadsTo(call, textOf(body, 'returnTo'));
  const signedIn = await signIn(deps.people, { email, password, ...clientOf(request) });
  if (!signedIn.ok) return refuseSignIn(call, { email, returnTo }, signedIn.refusals);
  return enter(call, signedIn.value, { returnTo, kept: request.server.waitingForms.of(request) });
}

/** The sentence does not say which of the two was wrong, so it is shown at the first field. */
function refuseSignIn(call: SignInCall, typed: TypedSignIn, refusals: readonly Refusal<SignInRefusal>[]) {
  const seconds = retryAfter(refusals);
  if (seconds !== null) call.reply.header('retry-after', seconds);
  const errors = errorsOf(refusals).map((error) => ({ ...error, field: 'email' }));
  const status = seconds === null ? undefined : 429;
  const kept = call.request.server.waitingForms.of(call.request);
  if (kept !== null) return sendWaitingForm(call.request, call.reply, kept, { email: typed.email, errors, status });
  return sendSignIn(call, typed, errors, status);
}

interface TypedSignIn {
  readonly email: string;
  readonly returnTo: string;
}

async function sendSignIn(
  { deps, request, reply }: SignInCall,
  typed: TypedSignIn,
  errors: readonly FormError[],
  status = errors.length === 0 ? 200 : 422,
) {
  const firstNeeded = deps.demo === null && (await needsFirstAdministrator(deps.people));
  const provider = deps.people.identityProvider?.name ?? null;
  return sendPage(request, reply, {
    title: peopleText.signInTitle,
    status,
    width: deps.demo === null ? 'reading' : 'board',
    islands: ['passkey'],
    body: h(SignInPage, { ...typed, errors, demo: deps.demo, provider, firstNeeded }),
  });
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
  readonly setupCode: string;
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
    const typed = state ?? { setupCode: '', name: '', email: '', errors: [] };
    return accept({ title: peopleText.firstTitle, body: h(FirstAdministratorPage, typed) });
  },
});

const firstAdministratorForm = form({
  address: paths.firstAdministrator,
  who: 'anyone',
  page: firstAdministratorPage,
  read: (body) => ({
    setupCode: textOf(body, 'setupCode'),
    name: textOf(body, 'name'),
    email: textOf(body, 'email'),
    password: textOf(body, 'password'),
  }),
  act: ({ deps, input }) => claimInstallation(deps.people, input),
  refusals: atForm(peopleRefusals),
  goTo: () => ({ to: paths.signIn(), notice: peopleText.firstDone }),
  again: ({ errors }, { input: { setupCode, name, email } }) => ({ setupCode, name, email, errors }),
});

/** Sign-in, sign-out and, while nobody has an account, the first administrator. */
export const signInRoutes = [signInPage, signInForm, signOutButton, firstAdministratorPage, firstAdministratorForm];
