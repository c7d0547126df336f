import type { Proof } from '../application/people/prove-identity.ts';

/** What a request gives for a binding act; nothing, if it gives nothing. */
export function proofOf(given: { readonly password?: string | undefined } | undefined): Proof {
  return given?.password === undefined ? {} : { password: given.password };
}
