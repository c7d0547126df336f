import type { Proof } from '../application/people/prove-identity.ts';

/** What a request gives for a binding act; nothing, if it gives nothing. */
export function proofOf(
  given: { readonly password?: string | undefined; readonly code?: string | undefined } | undefined,
): Proof {
  return { password: given?.password ?? '', code: given?.code ?? '' };
}
