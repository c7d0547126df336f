import type { FactorTools } from './factor-ports.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { IdentityProvider } from './single-sign-on-ports.ts';

/** What is needed to check who somebody is beyond their password. */
export interface ProofDeps extends PeopleDeps {
  readonly factors: FactorTools;
  /** Absent where no central identity provider is configured. */
  readonly identityProvider?: IdentityProvider | undefined;
}

/** The same dependencies with what a proof of identity needs, for a use case that asks for one. */
export function provingIn<Deps extends { readonly people: ProofDeps }>(deps: Deps) {
  const { machine, passwords, factors } = deps.people;
  return { ...deps, machine, passwords, factors };
}
