import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { AuthenticatorApp, FactorPolicy, Passkey } from './factor-ports.ts';
import type { ProofDeps } from './proof-deps.ts';

/** A person's second factors, without anything secret. */
export interface Factors {
  /** The account they belong to. */
  readonly email: string;
  readonly app: Pick<AuthenticatorApp, 'createdAt' | 'lastUsedAt'> | null;
  readonly passkeys: readonly Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>[];
  readonly recoveryCodesLeft: number;
  readonly policy: FactorPolicy;
}

/** One's own second factors, and for what they are required. */
export async function readFactors(
  deps: Pick<ProofDeps, 'transactions'>,
  actor: Actor,
): Promise<Outcome<Factors, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.read(async ({ users, factors, factorPolicy }) => {
    const user = await users.find(actor.userId);
    if (user === null) return refuse('forbidden');
    const app = await factors.appOf(actor.userId);
    const passkeys = await factors.passkeysOf(actor.userId);
    return accept({
      email: user.email,
      app: app === null ? null : { createdAt: app.createdAt, lastUsedAt: app.lastUsedAt },
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
      recoveryCodesLeft: await factors.recoveryCodesLeft(actor.userId),
      policy: await factorPolicy.read(),
    });
  });
}
