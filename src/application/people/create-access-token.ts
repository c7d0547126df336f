import { type AccessScope, isAccessScope, isWide } from '../../domain/people/access-scope.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { tokenDaysFrom } from '../../domain/people/token-days.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { LONGEST_TOKEN_NAME } from '../../domain/values/text-limits.data.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mailAccountNews } from './mail-account-news.ts';
import type { AccessToken } from './people-ports.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type IdentityRefusal, type Proof, proveIdentity } from './prove-identity.ts';

/** Assumption: a person connects a few programs, and whoever needs more forgets to revoke some. */
const MOST_VALID = 10;

export interface CreateAccessTokenInput {
  readonly name: string;
  readonly scopes: readonly string[];
  /** The last civil day (Bangkok) on which the token is valid. */
  readonly lastDay: string;
  /** Needed where a scope is wide: a stolen session must not outlive itself in a token. */
  readonly proof?: Proof;
  /** Whether the session in which it is made has shown a second factor; the token then acts as that session does. */
  readonly secondFactor?: boolean;
}

export type CreateAccessTokenRefusal =
  | 'forbidden'
  | 'token-name-required'
  | 'scope-required'
  | 'scope-unknown'
  | 'expiry-invalid'
  | 'too-many-tokens'
  | IdentityRefusal;

/**
 * Creates a personal access token for oneself, after proving again who one is if it may write. The token is shown only
 * this once; only its SHA-256 is stored.
 */
export async function createAccessToken(
  deps: Omit<ProofDeps, 'clock'>,
  actor: Actor,
  input: CreateAccessTokenInput,
): Promise<Outcome<{ readonly token: string; readonly details: AccessToken }, CreateAccessTokenRefusal>> {
  if (actor.userId === '') return refuse('forbidden');
  const checked = checkInput(input, deps.machine.today());
  if (!checked.ok) return checked;
  if (isWide(checked.value.scopes)) {
    const proven = await proveIdentity(deps, actor, input.proof ?? {});
    if (!proven.ok) return proven;
  }
  const token = `samrit_${deps.secrets.randomToken()}`;
  const details: AccessToken = {
    ...{ id: deps.ids.next(), userId: actor.userId, ...checked.value, createdAt: deps.machine.now() },
    expiresAt: `${input.lastDay}T17:00:00.000Z`, // midnight in Thailand at the end of that day
    ...{ revokedAt: null, lastUsedAt: null, secondFactor: input.secondFactor ?? false },
  };
  return deps.transactions.run(async (stores) => {
    // Tokens of one person are made one after another, so that the count holds.
    await stores.users.find(actor.userId, { lock: true });
    const present = await stores.accessTokens.listOf(actor.userId);
    const valid = present.filter((one) => one.revokedAt === null && one.expiresAt > details.createdAt);
    if (valid.length >= MOST_VALID) return refuse('too-many-tokens', { most: MOST_VALID });
    await stores.accessTokens.insert(details, deps.secrets.sha256(token));
    await appendPeopleJournalRow(stores, actor, {
      action: 'access-token.create',
      subject: `access-token/${details.id}`,
      after: { name: details.name, scopes: details.scopes, expiresAt: details.expiresAt },
    });
    await mailAccountNews(deps, stores, actor.userId, 'token-made', details.name);
    return accept({ token, details });
  });
}

function checkInput(
  input: CreateAccessTokenInput,
  today: string,
): Outcome<{ name: string; scopes: readonly AccessScope[] }, CreateAccessTokenRefusal> {
  const name = input.name.trim();
  if (name === '' || lengthOf(name) > LONGEST_TOKEN_NAME) return refuse('token-name-required', undefined, 'name');
  const unknown = input.scopes.find((scope) => !isAccessScope(scope));
  if (unknown !== undefined) return refuse('scope-unknown', { scope: unknown.slice(0, 40) }, 'scopes');
  const scopes = [...new Set(input.scopes.filter(isAccessScope))];
  if (scopes.length === 0) return refuse('scope-required', undefined, 'scopes');
  const { first, last } = tokenDaysFrom(today);
  if (!isCivilDate(input.lastDay) || input.lastDay < first || input.lastDay > last)
    return refuse('expiry-invalid', { first, last }, 'lastDay');
  return accept({ name, scopes });
}
