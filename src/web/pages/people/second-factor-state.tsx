import type { Factors } from '../../../application/people/read-factors.ts';
import type { FormError } from '../../components/error-summary.tsx';

/** Which form of the page has errors, and what was typed in it. */
export interface SecondFactorState {
  readonly form?: 'app' | 'passkey' | 'remove' | 'recovery' | 'show';
  readonly errors?: readonly FormError[];
  readonly passkeyName?: string;
  /** Shown only this once. */
  readonly recoveryCodes?: readonly string[];
  readonly returnTo?: string | undefined;
}

export interface SecondFactorPageProps {
  readonly factors: Factors;
  /** Whether this session has shown a second factor. */
  readonly shown: boolean;
  /** Why passkeys cannot be used at this address; undefined if they can. */
  readonly passkeysElsewhere: string | undefined;
  readonly state: SecondFactorState;
}

/** The hidden place to come back to. */
export function ReturnTo({ path }: { readonly path: string | undefined }) {
  return path === undefined ? null : <input type="hidden" name="returnTo" value={path} />;
}
