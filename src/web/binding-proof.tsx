import { factorRefusals } from '../contract/refusals/factors.ts';
import { type BindingActName, bindingActs } from '../domain/people/binding-acts.data.ts';
import type { FactorAct } from '../domain/people/factor-acts.data.ts';
import { fieldsRenamed } from '../domain/values/result.ts';
import type { FormError } from './components/error-summary.tsx';
import { errorsIn, type FormState } from './form-state.ts';
import { atForm } from './page-route.ts';
import { ProofFields } from './proof-fields.tsx';
import { peopleText } from './text/people-text.ts';

export interface BindingProofProps {
  readonly act: BindingActName;
  readonly errors: readonly FormError[];
  /** As in `ProofFields`. */
  readonly prefix?: string;
}

/** The proof in the form of an act that binds, and why it is asked for. */
export function BindingProof({ act, errors, prefix = '' }: BindingProofProps) {
  const { provedFor, why } = bindingActs[act];
  return <ProofFields provedFor={provedFor} hint={`${peopleText.proveAgain} ${why}`} prefix={prefix} errors={errors} />;
}

export interface StepProofProps {
  readonly step: { readonly action: string; readonly binding?: { readonly act: FactorAct; readonly why: string } };
  /** The words before why it binds. */
  readonly hint: string;
  readonly state: FormState;
}

/** The proof in the form of a step, if it binds, and why it is asked for. */
export function StepProof({ step: { action, binding }, hint, state }: StepProofProps) {
  if (binding === undefined) return null;
  return (
    <ProofFields
      provedFor={binding.act}
      hint={`${hint}${binding.why}`}
      prefix={`${action}.`}
      errors={errorsIn(state, action)}
    />
  );
}

/** What a proof is refused with: shown at the form, beside its fields. */
export const proofRefusals = {
  ...atForm(['proof-required', 'password-wrong', 'attempts-slowed', 'user-not-found']),
  ...atForm(factorRefusals),
};

/** The errors of a form whose proof has a prefix, or its refusals, each at its own field; `fields` are others with the prefix. */
export function besideProof<One extends { readonly field?: string | undefined }>(
  errors: readonly One[],
  prefix: string,
  fields: readonly string[] = [],
): readonly One[] {
  const own = ['password', 'code', 'passkey', ...fields];
  return fieldsRenamed(errors, Object.fromEntries(own.map((name) => [name, `${prefix}${name}`])));
}
