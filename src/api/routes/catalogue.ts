import type { FastifyInstance } from 'fastify';
import { type CatalogueReading, readCatalogue } from '../../application/catalogue/read-catalogue.ts';
import { readCatalogueRoute } from '../../contract/api/catalogue.ts';
import { catalogueCsv } from '../../documents/table/catalogue-csv.ts';
import type { EditionHead } from '../../domain/catalogue/catalogue-entry.ts';
import { ruleSchema } from '../../domain/scoring/rule.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendCsv, wantsCsv } from '../send-table.ts';
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
      if (!wantsCsv(request)) return false;
      const told = entries.map((entry) => ({ ...entry, rule: ruleSchema.parse(entry.rule) }));
      // Programs receive organisations as codes.
      return sendCsv(
        reply,
        'catalogue',
        catalogueCsv(told, (id) => id),
      );
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
