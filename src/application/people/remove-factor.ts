import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { hasFactor } from './check-factor.ts';
import { mailAccountNews } from './mail-account-news.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type OwnFactorsProof, proveForOwnFactors } from './prove-for-own-factors.ts';
import type { IdentityRefusal } from './prove-identity.ts';

export interface RemoveFactorInput extends OwnFactorsProof {
  /** The id of a passkey, or the app. */
  readonly factor: { readonly passkeyId: string } | 'app';
}

/** Removes a second factor of one's own. With the last one the recovery codes go too. */
export async function removeFactor(
  deps: ProofDeps,
  actor: Actor,
  { factor, ...given }: RemoveFactorInput,
): Promise<Outcome<true, IdentityRefusal | 'second-factor-not-found'>> {
  const proven = await proveForOwnFactors(deps, actor, given);
  if (!proven.ok) return proven;
  return deps.transactions.run(async (stores) => {
    const { factors } = stores;
    const removed =
      factor === 'app'
        ? await factors.removeApp(actor.userId)
        : await factors.removePasskey(actor.userId, factor.passkeyId);
    if (!removed) return refuse('second-factor-not-found');
    if (!(await hasFactor(stores, actor.userId))) await factors.replaceRecoveryCodes(actor.userId, []);
    await appendPeopleJournalRow(stores, actor, {
      action: 'second-factor.remove',
      subject: `user/${actor.userId}`,
      before: { kind: factor === 'app' ? 'app' : 'passkey' },
    });
    await mailAccountNews(deps, stores, actor.userId, 'factor-removed');
    return accept(true);
  });
}
