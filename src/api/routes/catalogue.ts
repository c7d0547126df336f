import type { FastifyInstance } from 'fastify';
import { type CatalogueReading, readCatalogue } from '../../application/catalogue/read-catalogue.ts';
import { readCatalogueRoute } from '../../contract/api/catalogue.ts';
import type { EditionHead } from '../../domain/catalogue/entry.ts';
import { entryFieldNames } from '../../domain/catalogue/entry-texts.ts';
import { sayApplicability, sayRule, saySource, sayVariables } from '../../domain/catalogue/say-entry.ts';
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
  { heading: entryFieldNames.component, cell: (row) => row.componentCode },
  { heading: entryFieldNames.name, cell: (row) => row.name },
  { heading: entryFieldNames.mandatory, cell: (row) => (row.mandatory ? 'ภาคบังคับ' : 'เลือก') },
  { heading: entryFieldNames.unit, cell: (row) => row.unit },
  { heading: entryFieldNames.formula, cell: (row) => row.formula },
  { heading: entryFieldNames.variables, cell: (row) => sayVariables(row.variables) },
  { heading: entryFieldNames.rule, cell: (row) => sayRule(ruleSchema.parse(row.rule)) },
  { heading: entryFieldNames.owner, cell: (row) => row.owner },
  { heading: entryFieldNames.centralOwner, cell: (row) => row.centralOwnerId },
  { heading: entryFieldNames.applicability, cell: (row) => sayApplicability(row.applicability, (id) => id) },
  { heading: entryFieldNames.dataSource, cell: (row) => row.dataSource },
  { heading: entryFieldNames.source, cell: (row) => saySource(row.source) },
];
