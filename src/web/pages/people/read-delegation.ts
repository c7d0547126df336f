import { dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { proofOf } from '../../proof-fields.tsx';
import { delegationEndPrefix, delegationProof, type TypedDelegation } from './delegations-panel.tsx';

/** A delegation as the form sends it, except who gives it. */
export function readDelegation(form: FormBody) {
  return {
    organisationId: textOf(form, 'organisationId'),
    role: textOf(form, 'role'),
    toUserId: textOf(form, 'toUserId'),
    validFrom: dateOf(form, 'validFrom'),
    validTo: dateOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
    proof: proofOf(form, delegationProof),
  };
}

/** The same as typed, to be shown again. */
export function typedDelegation(form: FormBody): TypedDelegation {
  return {
    organisationId: textOf(form, 'organisationId'),
    toUserId: textOf(form, 'toUserId'),
    from: datePartsOf(form, 'validFrom'),
    to: datePartsOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
  };
}

export function readDelegationEnd(form: FormBody) {
  const delegationId = textOf(form, 'delegationId');
  return {
    organisationId: textOf(form, 'organisationId'),
    delegationId,
    reason: null,
    proof: proofOf(form, delegationEndPrefix(delegationId)),
  };
}
