import { h } from 'preact';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted, isPermittedAnywhere } from '../../../domain/people/is-permitted.ts';
import { organisationKinds } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { placesText } from '../../text/people-text.ts';
import { accountLinkRoutes } from './account-link-routes.ts';
import { accountRoutes } from './account-routes.ts';
import { factorPolicyRoutes } from './factor-policy-routes.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { OrganisationsPage } from './organisations-page.tsx';
import { PermissionsPage } from './permissions-page.tsx';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { secondStepRoutes } from './second-step-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { singleSignOnRoutes } from './single-sign-on-routes.tsx';
import { userChangeRoutes } from './user-change-routes.ts';
import { userRoutes } from './user-routes.ts';

const frame = { current: 'people', width: 'board' } as const;

const organisationsPage = page({
  address: paths.organisations,
  asks: { kind: oneOfWords(...organisationKinds) },
  who: 'anyone',
  refusals: ['forbidden'],
  frame,
  async show({ deps, actor, asked }) {
    const kind = organisationKinds.find((one) => one === asked('kind')) ?? null;
    const listed = await listOrganisations(deps.people, actor, { kind: 'province', provinceId: null });
    const provinces = listed.ok ? listed.value : [];
    const provinceId = provinces.find((one) => one.id === asked('province'))?.id ?? null;
    const found = await listOrganisations(deps.people, actor, { kind, provinceId });
    if (!found.ok) return found;
    return accept({
      title: placesText.title,
      body: h(OrganisationsPage, {
        organisations: found.value,
        kind,
        provinceId,
        page: Math.max(1, Number.parseInt(asked('page'), 10) || 1),
        provinces: new Map(provinces.map((one) => [one.id, one.name])),
        mayManage: manages(actor),
        mayAdd: isPermittedAnywhere('manage-organisations', actor),
      }),
    });
  },
});

const permissionsPage = page({
  address: paths.permissions,
  who: 'anyone',
  refusals: [],
  frame,
  show: async ({ actor }) =>
    accept({ title: placesText.permissionsTitle, body: h(PermissionsPage, { mayManage: manages(actor) }) }),
});

function manages(actor: Actor): boolean {
  return isPermitted('manage-users', actor, { organisationId: 'opdc' });
}

/** Sign-in, one's account, users, organisations and the table of rights. */
export const peopleRoutes = [
  ...signInRoutes,
  ...singleSignOnRoutes,
  ...secondStepRoutes,
  ...secondFactorRoutes,
  ...accountRoutes,
  ...accountLinkRoutes,
  ...userRoutes,
  ...userChangeRoutes,
  ...factorPolicyRoutes,
  organisationsPage,
  ...organisationRoutes,
  permissionsPage,
];
