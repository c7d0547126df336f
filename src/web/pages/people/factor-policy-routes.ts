import { h } from 'preact';
import { changeFactorPolicy } from '../../../application/people/change-factor-policy.ts';
import { readFactorPolicy } from '../../../application/people/read-factor-policy.ts';
import { removeFactorsOf } from '../../../application/people/remove-factors-of.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { accept } from '../../../domain/values/result.ts';
import { besideProof } from '../../binding-proof.tsx';
import { listOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { factorPolicyText, userFactorsText } from '../../text/factor-text.ts';
import { FactorPolicyPage, type FactorPolicyState } from './factor-policy-page.tsx';
import { userPage } from './user-routes.ts';
import { type UserState, userForms } from './user-state.ts';

const proofAtForm = {
  ...atForm(factorRefusals),
  ...atForm(['password-wrong', 'attempts-slowed', 'user-not-found'] as const),
  forbidden: 'ownPage',
} as const;

const factorPolicyPage = page({
  address: paths.factorPolicy,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { current: 'people', width: 'board' },
  async show({ deps, actor }, state: FactorPolicyState | null) {
    const policy = await readFactorPolicy(deps.people, actor);
    if (!policy.ok) return policy;
    return accept({ title: factorPolicyText.title, body: h(FactorPolicyPage, { policy: policy.value, state }) });
  },
});

const factorPolicyForm = form({
  address: paths.factorPolicy,
  page: factorPolicyPage,
  read: (body) => ({ chosen: listOf(body, 'required'), proof: proofOf(body) }),
  act: ({ deps, actor, input: { chosen, proof } }) => {
    const policy = {
      signatures: chosen.includes('signatures'),
      endorsement: chosen.includes('endorsement'),
      announcement: chosen.includes('announcement'),
      administration: chosen.includes('administration'),
    };
    return changeFactorPolicy(deps.people, actor, { policy, proof });
  },
  refusals: proofAtForm,
  goTo: () => ({ to: paths.factorPolicy(), notice: factorPolicyText.saved }),
  again: ({ errors }, { input: { chosen } }) => ({ chosen, errors }),
});

const removeFactorsForm = form({
  address: paths.userFactorsRemove,
  page: userPage,
  read: (body) => proofOf(body, userForms.factors),
  act: ({ deps, actor, key, input }) => removeFactorsOf(deps.people, actor, { userId: key.id, proof: input }),
  refusals: proofAtForm,
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: userFactorsText.removed }),
  again: ({ errors }): UserState => ({
    form: userForms.factors,
    errors: besideProof(errors, userForms.factors),
  }),
});

/** For which acts a second factor is required, and the removal of a person's factors. */
export const factorPolicyRoutes = [factorPolicyPage, factorPolicyForm, removeFactorsForm];
