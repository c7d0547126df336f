import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { organisationKinds } from '../../../domain/people/organisation.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { placesText } from '../../text/people-text.ts';
import { OrganisationsPage } from './organisations-page.tsx';
import { PermissionsPage } from './permissions-page.tsx';
import { registerAccountPages } from './register-account-pages.ts';
import { registerSignInPages } from './register-sign-in-pages.ts';
import { registerUserPages } from './register-user-pages.ts';

/** Sign-in, one's account, users, organisations and the table of rights. */
export function registerPeoplePages(app: FastifyInstance, deps: WebDeps): void {
  registerSignInPages(app, deps);
  registerAccountPages(app, deps);
  registerUserPages(app, deps);
  app.get(paths.organisations(), async (request, reply) => {
    const query = request.query as { kind?: string; province?: string; page?: string };
    const kind = organisationKinds.find((one) => one === query.kind) ?? null;
    const { actor } = request.reader;
    const provinces = await listOrganisations(deps.people, actor, { kind: 'province', provinceId: null });
    const provinceId = provinces.ok ? (provinces.value.find((one) => one.id === query.province)?.id ?? null) : null;
    const found = await listOrganisations(deps.people, actor, { kind, provinceId });
    if (!found.ok) return sendRefusal(request, reply, found.refusals);
    const named = new Map((provinces.ok ? provinces.value : []).map((one) => [one.id, one.name]));
    return sendPage(request, reply, {
      title: placesText.title,
      current: 'people',
      width: 'board',
      body: h(OrganisationsPage, {
        organisations: found.value,
        kind,
        provinceId,
        page: Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1),
        provinces: named,
        mayManage: manages(request.reader),
      }),
    });
  });
  app.get(paths.permissions(), async (request, reply) =>
    sendPage(request, reply, {
      title: placesText.permissionsTitle,
      current: 'people',
      width: 'board',
      body: h(PermissionsPage, { mayManage: manages(request.reader) }),
    }),
  );
}

function manages(reader: Reader): boolean {
  return isPermitted('manage-users', reader.actor, { organisationId: 'opdc' });
}
