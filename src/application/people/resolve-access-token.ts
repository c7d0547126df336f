import type { AccessScope } from '../../domain/people/access-scope.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { unlessBusy } from '../database-busy.ts';
import type { PeopleDeps } from './people-deps.ts';
import { toActor } from './to-actor.ts';

const TOUCH_EVERY = 60_000;

export interface ResolvedAccessToken {
  readonly tokenId: string;
  readonly actor: Actor;
  /** Check `scopeCovers` before the actor's own permission. */
  readonly scopes: readonly AccessScope[];
  readonly expiresAt: string;
}

/** Whose token this is and what it may be used for, or null if it is not valid. */
export async function resolveAccessToken(
  deps: Pick<PeopleDeps, 'transactions' | 'clock' | 'machine' | 'secrets'>,
  token: string,
): Promise<ResolvedAccessToken | null> {
  const now = deps.machine.now();
  const hash = deps.secrets.sha256(token);
  const known = await deps.transactions.read(({ accessTokens }) => accessTokens.resolve(hash, now, deps.clock.today()));
  if (known === null) return null;
  const { id, lastUsedAt, scopes, expiresAt, secondFactor } = known.token;
  const administers = secondFactor || !known.factors.policy.administration;
  const stale = lastUsedAt === null || Date.parse(now) - Date.parse(lastUsedAt) >= TOUCH_EVERY;
  if (stale)
    await unlessBusy(deps.transactions.run(({ accessTokens }) => accessTokens.touch(id, now), { ifFree: true }));
  return { tokenId: id, actor: toActor(known.person, { administers }), scopes, expiresAt };
}
