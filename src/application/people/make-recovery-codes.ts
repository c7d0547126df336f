import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { hasFactor, recoveryHash } from './check-factor.ts';
import { mailAccountNews } from './mail-account-news.ts';
import type { PeopleStores } from './people-ports.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type OwnFactorsProof, proveForOwnFactors } from './prove-for-own-factors.ts';
import type { IdentityRefusal } from './prove-identity.ts';

const HOW_MANY = 10;

/** New codes on paper instead of all earlier ones; shown only this once. */
export async function makeRecoveryCodes(
  deps: ProofDeps,
  actor: Actor,
  input: OwnFactorsProof,
): Promise<Outcome<{ readonly recoveryCodes: readonly string[] }, IdentityRefusal>> {
  const proven = await proveForOwnFactors(deps, actor, input);
  if (!proven.ok) return proven;
  return deps.transactions.run(async (stores) => {
    if (!(await hasFactor(stores, actor.userId))) return refuse('second-factor-missing');
    const recoveryCodes = await replaceCodes(stores, deps, actor.userId);
    await appendPeopleJournalRow(stores, actor, {
      action: 'second-factor.new-recovery-codes',
      subject: `user/${actor.userId}`,
      after: { recoveryCodes: recoveryCodes.length },
    });
    await mailAccountNews(deps, stores, actor.userId, 'recovery-codes-made');
    return accept({ recoveryCodes });
  });
}

/** The codes that come with a person's first second factor; none if they have some left. */
export async function firstRecoveryCodes(
  stores: Pick<PeopleStores, 'factors'>,
  deps: Pick<ProofDeps, 'factors' | 'secrets'>,
  userId: string,
): Promise<readonly string[]> {
  return (await stores.factors.recoveryCodesLeft(userId)) > 0 ? [] : replaceCodes(stores, deps, userId);
}

async function replaceCodes(
  { factors }: Pick<PeopleStores, 'factors'>,
  deps: Pick<ProofDeps, 'factors' | 'secrets'>,
  userId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => deps.factors.newRecoveryCode());
  await factors.replaceRecoveryCodes(
    userId,
    codes.map((code) => recoveryHash(deps, code)),
  );
  return codes;
}
