import { normaliseEmail } from '../../domain/people/credentials.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { askSecondStep, type SecondStep } from './ask-second-step.ts';
import { hasFactor } from './check-factor.ts';
import type { SignInStep } from './factor-ports.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { openSession, type SignedIn, type SignInClient } from './open-session.ts';
import type { PeopleStores, User } from './people-ports.ts';
import type { ProofDeps } from './proof-deps.ts';
import type { ProviderRefusal, ShownIdentity } from './single-sign-on-ports.ts';

export interface FinishSingleSignOnInput extends SignInClient {
  /** The token of the sign-in that waits. */
  readonly step: string;
  /** The query with which the provider sent the browser back, and the state in it. */
  readonly query: string;
  readonly state: string;
}

/** Somebody signed in, or asked for the second step. */
export interface FinishedSingleSignOn {
  readonly entered: SignedIn | SecondStep;
  readonly returnTo: string;
  /** What the browser had left here; empty if nothing. */
  readonly kept: string;
}

type PersonRefusal =
  | 'single-sign-on-unverified'
  | 'single-sign-on-unknown'
  | 'single-sign-on-other-identity'
  | 'account-disabled';

export type SingleSignOnRefusal = 'not-found' | 'single-sign-on-elsewhere' | ProviderRefusal | PersonRefusal;

/**
 * Finishes a sign-in through the central identity provider. The step is taken before anything is asked of the provider,
 * so that an answer is good for once; an answer with another state leaves the step alone, for anybody could bring one.
 */
export async function finishSingleSignOn(
  deps: ProofDeps,
  { step: token, query, state: brought, ...client }: FinishSingleSignOnInput,
): Promise<Outcome<FinishedSingleSignOn, SingleSignOnRefusal>> {
  const provider = deps.identityProvider;
  if (provider === undefined) return refuse('not-found');
  const taken = await takeStep(deps, token, brought);
  if (!taken.ok) return taken;
  const {
    state = '',
    nonce = '',
    verifier: sealed = '',
    callback = '',
    returnTo = '',
    kept: left = '',
  } = taken.value.data;
  // Null if the key has changed meanwhile.
  const verifier = deps.factors.sealer.open(sealed);
  if (verifier === null) return refuse('single-sign-on-ended');
  const shown = await provider.finish(`${callback}?${query}`, { state, nonce, verifier });
  if (!shown.ok) return shown;
  const entered = await deps.transactions.run((stores) => enter(stores, deps, shown.value, client));
  if (!entered.ok) return entered;
  const kept = left === '' ? '' : (deps.factors.sealer.open(left) ?? '');
  return accept({ entered: entered.value, returnTo, kept });
}

async function takeStep(
  { transactions, secrets, machine }: ProofDeps,
  token: string,
  state: string,
): Promise<Outcome<SignInStep, 'single-sign-on-ended' | 'single-sign-on-elsewhere'>> {
  return transactions.run(async ({ signInSteps }) => {
    const step = await signInSteps.find(secrets.sha256(token), 'single-sign-on', machine.now());
    if (step === null) return refuse('single-sign-on-ended');
    if (step.data.state !== state) return refuse('single-sign-on-elsewhere');
    return (await signInSteps.end(step.id)) ? accept(step) : refuse('single-sign-on-ended');
  });
}

/** A session, or the second step if the person has a second factor and has not shown one at the provider. */
async function enter(
  stores: PeopleStores,
  deps: ProofDeps,
  shown: ShownIdentity,
  client: SignInClient,
): Promise<Outcome<SignedIn | SecondStep, PersonRefusal>> {
  const found = await personOf(stores, deps, shown);
  if (!found.ok) return found;
  const user = found.value;
  if (!shown.secondFactor && (await hasFactor(stores, user.id)))
    return accept(await askSecondStep(stores, deps, user, 'single-sign-on'));
  return openSession(stores, deps, user, { ...client, by: 'single-sign-on', secondFactor: shown.secondFactor });
}

/** The person to whom the identity is linked, or is linked now because the provider has verified their e-mail. */
async function personOf(
  stores: PeopleStores,
  deps: ProofDeps,
  shown: ShownIdentity,
): Promise<Outcome<User, PersonRefusal>> {
  const { issuer, subject, verifiedEmail } = shown;
  const linked = await stores.linkedIdentities.find(issuer, subject);
  if (linked === null && verifiedEmail === null) return refuse('single-sign-on-unverified');
  const email = normaliseEmail(verifiedEmail ?? '');
  const lock = { lock: true };
  const user =
    linked === null ? await stores.users.findByEmail(email, lock) : await stores.users.find(linked.userId, lock);
  if (user === null) return refuse('single-sign-on-unknown', { email });
  if (user.disabledAt !== null) return refuse('account-disabled');
  if (linked !== null) return accept(user);
  // An e-mail given to somebody else at the provider must not open the account of who had it before.
  const identity = { issuer, subject, userId: user.id, email, linkedAt: deps.machine.now() };
  if (!(await stores.linkedIdentities.add(identity))) return refuse('single-sign-on-other-identity', { email });
  await appendPeopleJournalRow(
    stores,
    { userId: user.id, name: user.name },
    { action: 'identity.link', subject: `user/${user.id}`, after: { issuer, subject, email } },
  );
  await mailAccountNews(deps, stores, user.id, 'identity-linked', email);
  return accept(user);
}
