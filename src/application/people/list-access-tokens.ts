import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayTouchAccount } from './list-sessions.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { AccessToken } from './people-ports.ts';

/** A person's access tokens, newest first, including revoked ones: one's own, or anyone's for an administrator. */
export async function listAccessTokens(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Outcome<readonly AccessToken[], 'forbidden'>> {
  if (!mayTouchAccount(actor, input.userId)) return refuse('forbidden');
  return deps.transactions.read(async ({ accessTokens }) => accept(await accessTokens.listOf(input.userId)));
}
