import type { FastifyInstance } from 'fastify';
import type { ForecastOfParty } from '../../application/forecast/read-forecasts.ts';
import { readPartyForecast } from '../../application/forecast/read-party-forecast.ts';
import { readWatchList } from '../../application/forecast/read-watch-list.ts';
import { readForecastRoute, readWatchListRoute } from '../../contract/api/forecast.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { outlookOf } from '../../domain/forecast/outlook.ts';
import type { ForecastRow, ImpliedTotal } from '../../domain/forecast/party-forecast.ts';
import type { ScoredFigure } from '../../domain/forecast/projection.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { topScoreOf } from '../../domain/framework/top-score.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../../domain/values/decimal.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

type Forecast = OutputOf<typeof readForecastRoute>;
type TableRow = Forecast['rows'][number] & { readonly organisation: Named };
type End = Forecast['rows'][number]['expected'];

const endColumns = (heading: string, end: (row: TableRow) => End): readonly CsvColumn<TableRow>[] => [
  { heading: `ผล: ${heading}`, cell: (row) => end(row)?.result ?? null },
  { heading: `คะแนน: ${heading}`, cell: (row) => end(row)?.score ?? null },
];
/** Programs receive the code of an outlook. */
const columns: readonly CsvColumn<TableRow>[] = [
  { heading: 'รหัสจังหวัด', cell: ({ organisation }) => organisation.id },
  { heading: 'จังหวัด', cell: ({ organisation }) => organisation.name },
  { heading: 'รหัสตัวชี้วัด', cell: ({ code }) => code },
  { heading: 'ตัวชี้วัด', cell: ({ name }) => name },
  { heading: 'หน่วย', cell: ({ unit }) => unit },
  { heading: 'น้ำหนัก', cell: ({ weight }) => weight },
  { heading: 'แนวโน้ม', cell: ({ outlook }) => outlook },
  ...endColumns('สิ้นปีที่คาด', ({ expected }) => expected),
  ...endColumns('ด้านที่ได้คะแนนน้อยของช่วง', ({ worst }) => worst),
  ...endColumns('ด้านที่ได้คะแนนมากของช่วง', ({ best }) => best),
  { heading: 'คะแนนถ่วงน้ำหนักที่อาจเสีย', cell: ({ atRisk }) => atRisk?.expected ?? null },
  { heading: 'อาจเสียมากที่สุดในช่วง', cell: ({ atRisk }) => atRisk?.worst ?? null },
];

export function serveForecast(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readForecastRoute, {
    async handle({ deps, actor, params }) {
      const { org: organisationId, year: fiscalYear } = params;
      const reading = await readPartyForecast(deps, actor, { organisationId, fiscalYear });
      return reading.ok ? accept(shown(reading.value.organisation, reading.value.forecast)) : reading;
    },
    send: (forecast, request, reply) => sendTable(request, reply, 'forecast', columns, tableRows([forecast])),
  });
  serveRoute(app, deps, readWatchListRoute, {
    async handle({ deps, actor, params }) {
      const list = await readWatchList(deps, actor, { fiscalYear: params.year });
      if (!list.ok) return list;
      const parties = list.value.parties.map((one) => shown({ id: one.organisationId, name: one.name }, one));
      return accept({ fiscalYear: params.year, parties });
    },
    send: ({ parties }, request, reply) => sendTable(request, reply, 'watch-list', columns, tableRows(parties)),
  });
}

function tableRows(parties: readonly Forecast[]): readonly TableRow[] {
  return parties.flatMap(({ organisation, rows }) => rows.map((row) => ({ ...row, organisation })));
}

function shown({ id, name }: Named, forecast: ForecastOfParty): Forecast {
  const { framework, expected, worst, best, rows } = forecast;
  return {
    organisation: { id, name },
    expected: totalOf(expected),
    worst: totalOf(worst),
    best: totalOf(best),
    rows: rows.map((row) => shownRow(framework, row)),
  };
}

function totalOf(implied: ImpliedTotal | null) {
  if (implied === null) return null;
  const { total, grade, counted, of } = implied;
  return { total, grade, weight: { counted, of } };
}

function shownRow(framework: Framework, { indicator, projection, atRisk }: ForecastRow) {
  const { code, name, unit, weight } = indicator;
  const found = projection.basis === null ? null : projection;
  return {
    ...{ code, name, unit, weight, atRisk },
    outlook: outlookOf(projection, fractionOf(topScoreOf(framework))),
    basis: projection.basis,
    why: projection.basis === null ? projection.why : null,
    expected: endOf(found),
    worst: endOf(found?.worst ?? null),
    best: endOf(found?.best ?? null),
  };
}

function endOf(figure: ScoredFigure | null) {
  if (figure === null) return null;
  return { result: figure.result === null ? null : toDecimalText(figure.result), score: formatHalfUp(figure.score, 4) };
}
