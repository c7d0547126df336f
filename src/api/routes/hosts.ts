import type { FastifyInstance } from 'fastify';
import { acknowledgeHosting } from '../../application/agreement/acknowledge-hosting.ts';
import { assignHost } from '../../application/agreement/assign-host.ts';
import { endHost } from '../../application/agreement/end-host.ts';
import { endHostPerson, nameHostPerson } from '../../application/agreement/name-host-person.ts';
import { readAgreement } from '../../application/agreement/read-agreement.ts';
import { readHosts } from '../../application/agreement/read-hosts.ts';
import {
  type ApiHost,
  acknowledgeHostingRoute,
  assignHostRoute,
  endHostPersonRoute,
  endHostRoute,
  listHostsRoute,
  nameHostPersonRoute,
  readHostingRoute,
} from '../../contract/api/hosts.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { accept, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

const columns: readonly CsvColumn<ApiHost>[] = [
  { heading: 'รหัสตัวชี้วัด', cell: (row) => row.code },
  { heading: 'รหัสหน่วยงาน', cell: (row) => row.agencyId },
  { heading: 'หน่วยงาน', cell: (row) => row.agencyName },
  { heading: 'บทบาท', cell: (row) => (row.part === 'lead' ? 'เจ้าภาพหลัก' : 'ผู้สนับสนุน') },
  { heading: 'ตั้งแต่วันที่', cell: (row) => row.validFrom },
  { heading: 'ถึงวันที่', cell: (row) => row.validTo },
  { heading: 'รับทราบเมื่อ', cell: (row) => row.acknowledgedAt },
];

export function serveHosts(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listHostsRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear } }) {
      const agreement = await readAgreement(deps, actor, { organisationId, fiscalYear });
      return agreement.ok ? accept({ hosts: agreement.value.hosts }) : agreement;
    },
    send: ({ hosts }, request, reply) => sendTable(request, reply, 'hosts', columns, hosts),
  });
  serveRoute(app, deps, assignHostRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear, code }, body }) {
      const assigned = await assignHost(deps, actor, { organisationId, fiscalYear, code, ...body });
      return withValue(assigned, () => ({ assigned: true as const }));
    },
  });
  serveHosting(app, deps);
}

function serveHosting(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, readHostingRoute, {
    handle: ({ deps, actor, params: { org: organisationId, year: fiscalYear } }) =>
      readHosts(deps, actor, { organisationId, fiscalYear }),
  });
  serveRoute(app, deps, acknowledgeHostingRoute, {
    handle: ({ deps, actor, params: { org: organisationId, year: fiscalYear } }) =>
      acknowledgeHosting(deps, actor, { organisationId, fiscalYear }),
  });
  serveRoute(app, deps, nameHostPersonRoute, {
    async handle({
      deps,
      actor,
      params: { org: organisationId, year: fiscalYear, agency: agencyId, code, duty },
      body,
    }) {
      const input = { organisationId, fiscalYear, code, agencyId, duty, ...body };
      const named = await nameHostPerson(deps, actor, input);
      return withValue(named, () => ({ named: true as const }));
    },
  });
  serveRoute(app, deps, endHostPersonRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear, agency: agencyId, code, duty } }) {
      const ended = await endHostPerson(deps, actor, { organisationId, fiscalYear, code, agencyId, duty });
      return ended.ok ? accept({ ended: true as const }) : ended;
    },
  });
  serveRoute(app, deps, endHostRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear, agency: agencyId, code } }) {
      const lastDay = deps.clock.today();
      const ended = await endHost(deps, actor, { organisationId, fiscalYear, code, agencyId, lastDay });
      return ended.ok ? accept({ ended: true as const }) : ended;
    },
  });
}
