import type { FastifyInstance } from 'fastify';
import { addOrganisation } from '../../application/bodies/add-organisation.ts';
import { proveAndCloseOrganisation } from '../../application/bodies/close-organisation.ts';
import { proveAndMergeOrganisation } from '../../application/bodies/merge-organisation.ts';
import { readOrganisation } from '../../application/bodies/read-organisation.ts';
import { renameOrganisation } from '../../application/bodies/rename-organisation.ts';
import { type PublishedProvince, readPublishedResults } from '../../application/national/read-published-results.ts';
import { listOrganisations } from '../../application/people/list-organisations.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  addOrganisationRoute,
  closeOrganisationRoute,
  listOrganisationsRoute,
  listPermissionsRoute,
  listPublishedResultsRoute,
  mergeOrganisationRoute,
  readOrganisationRoute,
  renameOrganisationRoute,
} from '../../contract/api/organisations.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { type Organisation, organisationKindNames } from '../../domain/people/organisation.ts';
import { permissionNamed, permissionNames } from '../../domain/people/permissions.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

const organisationColumns: readonly CsvColumn<Organisation>[] = [
  { heading: 'รหัส', cell: (row) => row.id },
  { heading: 'ประเภท', cell: (row) => organisationKindNames[row.kind] },
  { heading: 'ชื่อ', cell: (row) => row.name },
  { heading: 'จังหวัด', cell: (row) => row.provinceId },
];

const resultColumns: readonly CsvColumn<PublishedProvince>[] = [
  { heading: 'รหัสจังหวัด', cell: (row) => row.organisationId },
  { heading: 'จังหวัด', cell: (row) => row.name },
  { heading: 'คะแนนรวม', cell: (row) => row.total },
  { heading: 'ระดับ', cell: (row) => row.grade },
];

export function serveOrganisations(app: FastifyInstance, deps: ApiDeps): void {
  serveChanges(app, deps);
  serveRoute(app, deps, listOrganisationsRoute, {
    async handle({ deps, actor, query: { kind, province } }) {
      const found = await listOrganisations(deps.people, actor, { kind: kind ?? null, provinceId: province ?? null });
      return found.ok ? accept({ organisations: found.value }) : found;
    },
    send: ({ organisations }, request, reply) =>
      sendTable(request, reply, 'organisations', organisationColumns, organisations),
  });
  serveRoute(app, deps, listPermissionsRoute, {
    async handle() {
      return accept({ permissions: permissionNames.map((name) => ({ name, ...permissionNamed(name) })) });
    },
  });
  serveRoute(app, deps, listPublishedResultsRoute, {
    async handle({ deps, actor }) {
      const published = await readPublishedResults(deps, actor);
      if (!published.ok) return published;
      const { value } = published;
      if (value === null) return accept({ fiscalYear: null, announced: 0, provinces: [], clusters: [] });
      const { framework, announced, provinces, clusters } = value;
      return accept({ fiscalYear: framework.fiscalYear, announced, provinces, clusters });
    },
    send: ({ provinces, clusters }, request, reply) =>
      sendTable(request, reply, 'results', resultColumns, [...provinces, ...clusters]),
  });
}

function serveChanges(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readOrganisationRoute, {
    async handle({ deps, actor, params }) {
      const found = await readOrganisation(deps, actor, { organisationId: params.org });
      return found.ok ? accept({ ...found.value.organisation, changes: found.value.changes }) : found;
    },
  });
  serveRoute(app, deps, addOrganisationRoute, {
    handle: ({ deps, actor, body }) => addOrganisation(deps, actor, body),
  });
  serveRoute(app, deps, renameOrganisationRoute, {
    async handle({ deps, actor, params, body }) {
      const done = await renameOrganisation(deps, actor, { organisationId: params.org, ...body });
      return done.ok ? accept({ renamed: true as const }) : done;
    },
  });
  serveRoute(app, deps, mergeOrganisationRoute, {
    async handle({ deps, actor, params, body }) {
      const input = { organisationId: params.org, ...body, proof: proofOf(body.proof) };
      const done = await proveAndMergeOrganisation(provingIn(deps), actor, input);
      return done.ok ? accept({ merged: true as const }) : done;
    },
  });
  serveRoute(app, deps, closeOrganisationRoute, {
    async handle({ deps, actor, params, body }) {
      const input = { organisationId: params.org, ...body, proof: proofOf(body.proof) };
      const done = await proveAndCloseOrganisation(provingIn(deps), actor, input);
      return done.ok ? accept({ closed: true as const }) : done;
    },
  });
}
