import type { FastifyInstance } from 'fastify';
import { proveAndApproveEdition } from '../../application/catalogue/approve-edition.ts';
import { type CatalogueReading, readCatalogue } from '../../application/catalogue/read-catalogue.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { approveEditionRoute, readCatalogueRoute } from '../../contract/api/catalogue.ts';
import { catalogueCsv } from '../../documents/table/catalogue-csv.ts';
import type { EditionHead } from '../../domain/catalogue/catalogue-entry.ts';
import { ruleSchema } from '../../domain/scoring/rule.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
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
  serveApproval(app, deps);
}

function serveApproval(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, approveEditionRoute, {
    async handle({ deps, actor, params, body, version }) {
      const input = { ...body, fiscalYear: params.year, rowVersion: version, proof: proofOf(body.proof) };
      const approved = await proveAndApproveEdition(provingIn(deps), actor, input);
      if (!approved.ok) return approved;
      const { fiscalYear, edition, entries } = approved.value;
      return accept({ fiscalYear, edition, entries: entries.length });
    },
  });
}

function answerOf({ edition, editions, inForce, found, open }: CatalogueReading): OutputOf<typeof readCatalogueRoute> {
  const headOf = ({ fiscalYear, edition: number, status, rowVersion, basedOn, approval }: EditionHead) => {
    const isInForce = number === inForce?.edition;
    const changed = status === 'draft' ? { rowVersion } : {};
    return { fiscalYear, edition: number, status, ...changed, inForce: isInForce, basedOn, approval };
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
