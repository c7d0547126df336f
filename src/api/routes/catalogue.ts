import type { FastifyInstance } from 'fastify';
import { type CatalogueReading, readCatalogue } from '../../application/catalogue/read-catalogue.ts';
import { readCatalogueRoute } from '../../contract/api/catalogue.ts';
import type { EditionHead } from '../../domain/catalogue/catalogue-entry.ts';
import { catalogueEntryFieldNames } from '../../domain/catalogue/catalogue-entry-texts.ts';
import {
  formatCatalogueApplicability,
  formatRule,
  formatSource,
  formatVariables,
} from '../../domain/catalogue/format-catalogue-entry.ts';
import { ruleSchema } from '../../domain/scoring/rule.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type CsvColumn, toCsv } from '../csv.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

export function serveCatalogue(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readCatalogueRoute, {
    async handle({ deps, actor, params, query }) {
      const { edition = null, q = '', component, kind, owner } = query;
      const mandatory = kind === undefined ? null : kind === 'mandatory';
      const filter = { text: q, component: component ?? null, mandatory, owner: owner ?? null };
      const reading = await readCatalogue(deps, actor, { fiscalYear: params.year, edition, filter });
      return reading.ok ? accept(answerOf(reading.value)) : reading;
    },
    send({ entries }, request, reply) {
      if (!/\btext\/csv\b/i.test(request.headers.accept ?? '')) return false;
      const name = 'attachment; filename="catalogue.csv"';
      reply.type('text/csv; charset=utf-8').header('content-disposition', name).send(toCsv(columns, entries));
      return true;
    },
  });
}

function answerOf({ edition, editions, inForce, found, open }: CatalogueReading): OutputOf<typeof readCatalogueRoute> {
  const headOf = ({ fiscalYear, edition: number, status, basedOn, approval }: EditionHead) => {
    const isInForce = number === inForce?.edition;
    return { fiscalYear, edition: number, status, inForce: isInForce, basedOn, approval };
  };
  return {
    edition: edition && headOf(edition),
    editions: editions.map(headOf),
    entries: found.map((entry) => ({
      ...entry,
      flags: (open.get(entry.code) ?? []).map(({ code, field, found: text, sentence }) => ({
        ...{ code, field, sentence },
        found: text,
      })),
    })),
  };
}

type Row = OutputOf<typeof readCatalogueRoute>['entries'][number];

const columns: readonly CsvColumn<Row>[] = [
  { heading: 'รหัส', cell: (row) => row.code },
  { heading: catalogueEntryFieldNames.component, cell: (row) => row.componentCode },
  { heading: catalogueEntryFieldNames.name, cell: (row) => row.name },
  { heading: catalogueEntryFieldNames.mandatory, cell: (row) => (row.mandatory ? 'ภาคบังคับ' : 'เลือก') },
  { heading: catalogueEntryFieldNames.unit, cell: (row) => row.unit },
  { heading: catalogueEntryFieldNames.formula, cell: (row) => row.formula },
  { heading: catalogueEntryFieldNames.variables, cell: (row) => formatVariables(row.variables) },
  { heading: catalogueEntryFieldNames.rule, cell: (row) => formatRule(ruleSchema.parse(row.rule)) },
  { heading: catalogueEntryFieldNames.owner, cell: (row) => row.owner },
  { heading: catalogueEntryFieldNames.centralOwner, cell: (row) => row.centralOwnerId },
  {
    heading: catalogueEntryFieldNames.applicability,
    cell: (row) => formatCatalogueApplicability(row.applicability, (id) => id),
  },
  { heading: catalogueEntryFieldNames.dataSource, cell: (row) => row.dataSource },
  { heading: catalogueEntryFieldNames.source, cell: (row) => formatSource(row.source) },
];
