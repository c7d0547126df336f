import type { FastifyInstance } from 'fastify';
import { type PublishedProvince, readPublishedResults } from '../../application/national/read-published-results.ts';
import { listOrganisations } from '../../application/people/list-organisations.ts';
import {
  listOrganisationsRoute,
  listPermissionsRoute,
  listPublishedResultsRoute,
} from '../../contract/api/organisations.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { type Organisation, organisationKindNames } from '../../domain/people/organisation.ts';
import { permissionNamed, permissionNames } from '../../domain/people/permissions.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
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
