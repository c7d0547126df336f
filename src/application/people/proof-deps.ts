import type { FactorTools } from './factor-ports.ts';
import type { PeopleDeps } from './people-deps.ts';

/** What is needed to check second factors. */
export interface ProofDeps extends PeopleDeps {
  readonly factors: FactorTools;
}

/** The same dependencies with what a proof of identity needs, for a use case that asks for one. */
export function provingIn<Deps extends { readonly people: ProofDeps }>(deps: Deps) {
  const { machine, passwords, factors } = deps.people;
  return { ...deps, machine, passwords, factors };
}
