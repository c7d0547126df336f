import type { Outcome } from '../../domain/values/result.ts';
import { checkPasskey, type PasskeyRefusal } from './check-factor.ts';
import { openSession, type SignedIn, type SignInClient } from './open-session.ts';
import type { ProofDeps } from './proof-deps.ts';

/**
 * Signs in with a passkey alone. The authenticator has verified the person (by a finger, a face or a number), so it
 * counts as both factors. There is nothing to guess, hence nothing to count.
 */
export async function signInByPasskey(
  deps: ProofDeps,
  { passkey, ip, userAgent, device }: SignInClient & { readonly passkey: string },
): Promise<Outcome<SignedIn, PasskeyRefusal | 'account-disabled'>> {
  const found = await checkPasskey(deps, passkey);
  if (!found.ok) return found;
  const user = { id: found.value.userId };
  return deps.transactions.run((stores) =>
    openSession(stores, deps, user, { ip, userAgent, device, by: 'passkey', secondFactor: true }),
  );
}
