import type { FastifyInstance } from 'fastify';
import { moveCentralTable } from '../../application/central-data/central-table-lifecycle.ts';
import { enterWaiting } from '../../application/central-data/enter-waiting.ts';
import {
  type CentralTableReading,
  readCentralData,
  readCentralTable,
} from '../../application/central-data/read-central-data.ts';
import { saveCentralTable, tryCentralTable } from '../../application/central-data/save-central-table.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  enterCentralFiguresRoute,
  listCentralDataRoute,
  moveCentralTableRoute,
  readCentralTableRoute,
  saveCentralTableRoute,
} from '../../contract/api/central-data.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { CentralTable, CentralTableKey } from '../../domain/central-data/central-table.ts';
import type { CheckedCentralRow, CheckedCentralTable } from '../../domain/central-data/check-central-table.ts';
import { accept, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

interface Place extends Omit<CentralTableKey, 'fiscalYear'> {
  readonly year: number;
}

const keyOf = ({ year, round, code }: Place): CentralTableKey => ({ fiscalYear: year, round, code });

function rowSaid({ line, refusals, ...row }: CheckedCentralRow) {
  return {
    ...{ row: line, province: row.province, provinceId: row.provinceId, outcome: row.outcome },
    ...{ value: row.value, before: row.before },
    errors: refusals.map((one) => ({ code: one.code, detail: refusalSentence(one) })),
  };
}

function said({ rows, missing }: CheckedCentralTable, table: CentralTable | null) {
  const lacking = missing.map(({ id, name }) => ({ id, name }));
  return { dryRun: table === null, rows: rows.map(rowSaid), missing: lacking, table };
}

function readingSaid({ measure, latest, versions, coverage, entered }: CentralTableReading) {
  const has = new Set(latest?.figures.map(({ provinceId }) => provinceId));
  return {
    ...{
      rowVersion: latest?.rowVersion ?? 0,
      owner: measure.owner,
      unit: measure.scale.unit,
      coverage,
      latest,
      entered,
    },
    versions,
    missing: measure.provinces
      .filter(({ id, applies }) => applies && !has.has(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

export function serveCentralData(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listCentralDataRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readCentralData(deps, actor, { fiscalYear: params.year }), ({ rows }) => ({
        tables: rows.map(({ measure, latest, signed, coverage, late }) => ({
          ...{ round: measure.round, code: measure.code, name: measure.name, owner: measure.owner },
          ...{ status: latest?.status ?? null, version: latest?.version ?? null, coverage },
          ...{ signedVersion: signed?.version ?? null, due: measure.due, late },
        })),
      })),
  });
  serveRoute(app, deps, readCentralTableRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readCentralTable(deps, actor, keyOf(params)), readingSaid),
  });
  serveRoute(app, deps, saveCentralTableRoute, {
    async handle({ deps, actor, params, query, body }) {
      const { rows: given, rowVersion = null, ...rest } = body;
      const rows = given.map((row, at) => ({ ...row, line: at + 1 }));
      const input = { ...keyOf(params), ...rest, rows, rowVersion };
      const tried = await tryCentralTable(deps, actor, input);
      if (!tried.ok) return tried;
      if (query.dryRun === 'true') return accept(said(tried.value, null));
      return withValue(await saveCentralTable(deps, actor, input), (table) => said(tried.value, table));
    },
  });
  serveRoute(app, deps, moveCentralTableRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveCentralTable(
        provingIn(deps),
        actor,
        { ...keyOf(params), rowVersion: version, reason: body?.reason },
        { action: params.move, proof: proofOf(body?.proof) },
      ),
  });
  serveRoute(app, deps, enterCentralFiguresRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await enterWaiting(deps, actor, keyOf(params)), (entered) => ({ entered })),
  });
}
