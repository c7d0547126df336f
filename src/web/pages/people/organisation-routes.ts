import { h } from 'preact';
import { addOrganisation } from '../../../application/bodies/add-organisation.ts';
import { proveAndCloseOrganisation } from '../../../application/bodies/close-organisation.ts';
import { proveAndMergeOrganisation } from '../../../application/bodies/merge-organisation.ts';
import { readOrganisation } from '../../../application/bodies/read-organisation.ts';
import { renameOrganisation } from '../../../application/bodies/rename-organisation.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { organisationRefusals } from '../../../contract/refusals/organisations.ts';
import { isPermitted, isPermittedAnywhere } from '../../../domain/people/is-permitted.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { codeOf, errorsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { organisationText } from '../../text/organisations-text.ts';
import { NewOrganisationPage, type NewOrganisationPageProps } from './new-organisation-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { type OrganisationState, readChange } from './organisation-state.ts';

const frame = { current: 'people', width: 'board', islands: ['focus-errors'] } as const;

const organisationPage = page({
  address: paths.organisation,
  who: 'anyone',
  refusals: ['forbidden', 'organisation-not-found'],
  frame,
  async show({ deps, actor, key }, state: OrganisationState | null) {
    const reading = await readOrganisation(deps, actor, { organisationId: key.organisation });
    if (!reading.ok) return reading;
    const { organisation } = reading.value;
    return accept({ title: organisation.name, body: h(OrganisationPage, { reading: reading.value, state }) });
  },
});

const newOrganisationPage = page({
  address: paths.organisationNew,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden'],
  frame: { current: 'people', islands: ['focus-errors'] },
  async show({ deps, actor, asked }, state: Omit<NewOrganisationPageProps, 'provinces'> | null) {
    if (!isPermittedAnywhere('manage-organisations', actor)) return refuse('forbidden');
    const listed = await listOrganisations(deps.people, actor, { kind: 'province', provinceId: null });
    if (!listed.ok) return listed;
    const provinces = listed.value.filter(({ id }) =>
      isPermitted('manage-organisations', actor, { organisationId: id }),
    );
    const only = provinces.length === 1 ? provinces[0]?.id : undefined;
    const begun = { typed: { kind: asked('kind'), provinceId: only ?? asked('province') }, errors: [] };
    return accept({
      title: organisationText.addTitle,
      body: h(NewOrganisationPage, { ...(state ?? begun), provinces }),
    });
  },
});

const newOrganisationForm = form({
  address: paths.organisationNew,
  page: newOrganisationPage,
  read: (body) => body,
  act: ({ deps, actor, input }) =>
    addOrganisation(deps, actor, {
      ...{ kind: textOf(input, 'kind'), name: textOf(input, 'name').trim(), code: codeOf(input, 'code') },
      provinceId: textOf(input, 'provinceId') === '' ? null : textOf(input, 'provinceId'),
      ...readChange(input, ''),
    }),
  refusals: {
    ...atForm(organisationRefusals),
    ...atForm(['organisation-not-found', 'name-too-long', 'forbidden']),
  },
  goTo: ({ organisationId }) => ({ to: paths.organisation(organisationId), notice: organisationText.added }),
  again: ({ refusals }, { input: typed }) => ({ typed, errors: errorsOf(refusals) }),
});

const changeForm = form({
  address: paths.organisationAct,
  page: organisationPage,
  read: (body) => body,
  act: ({ deps, actor, key, input }) => {
    const { act, organisation: organisationId } = key;
    const prefix = `${act}.`;
    const change = { organisationId, ...readChange(input, prefix) };
    if (act === 'rename')
      return renameOrganisation(deps, actor, { ...change, name: textOf(input, `${prefix}name`).trim() });
    const proven = { ...change, proof: proofOf(input, prefix) };
    return act === 'close'
      ? proveAndCloseOrganisation(provingIn(deps), actor, proven)
      : proveAndMergeOrganisation(provingIn(deps), actor, { ...proven, intoId: textOf(input, `${prefix}intoId`) });
  },
  refusals: {
    ...atForm(organisationRefusals),
    ...proofRefusals,
    ...atForm(['organisation-not-found', 'name-too-long']),
    forbidden: 'ownPage',
  },
  goTo: (_, { key }) => ({ to: paths.organisation(key.organisation), notice: organisationText.done[key.act] }),
  again: ({ refusals }, { key: { act }, input: typed }): OrganisationState => ({
    ...{ act, typed, errors: besideProof(errorsOf(refusals), `${act}.`, changeFields) },
  }),
});

/** The forms of the page share no field's name. */
const changeFields = ['day', 'document', 'documentDate', 'name', 'intoId'];

/** One organisation and its changes, and adding one. */
export const organisationRoutes = [organisationPage, newOrganisationPage, newOrganisationForm, changeForm];
