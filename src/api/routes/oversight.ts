import type { FastifyInstance } from 'fastify';
import { type OversightReading, readOversight } from '../../application/oversight/read-oversight.ts';
import { readOversightRoute } from '../../contract/api/oversight.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

type Oversight = OutputOf<typeof readOversightRoute>;
type Followed = Oversight['indicators'][number];
type Row = Followed['parties'][number] & Pick<Followed, 'code' | 'name' | 'unit'>;

/** Programs receive the code of a stage. */
const columns: readonly CsvColumn<Row>[] = [
  { heading: 'รหัสตัวชี้วัด', cell: ({ code }) => code },
  { heading: 'ตัวชี้วัด', cell: ({ name }) => name },
  { heading: 'หน่วยวัด', cell: ({ unit }) => unit },
  { heading: 'รหัสจังหวัด', cell: ({ organisation }) => organisation.id },
  { heading: 'จังหวัด', cell: ({ organisation }) => organisation.name },
  { heading: 'สถานะ', cell: ({ stage }) => stage },
  { heading: 'ผลการดำเนินงาน', cell: ({ value }) => value },
  { heading: 'คะแนนประเมินตนเอง', cell: ({ selfScore }) => selfScore },
];

/** The indicators of a year by who answers for them, and how far every party is with each. */
export function serveOversight(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readOversightRoute, {
    async handle({ deps, actor, params, query }) {
      const asked = { fiscalYear: params.year, round: query.round ?? null, owner: query.owner ?? null };
      const reading = await readOversight(deps, actor, asked);
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
    send: ({ indicators }, request, reply) =>
      sendTable(request, reply, 'oversight', columns, indicators.flatMap(rowsOf)),
  });
}

const rowsOf = ({ code, name, unit, parties }: Followed): Row[] => parties.map((one) => ({ ...one, code, name, unit }));

function shown({ framework, round, edition, owner, owners, indicators }: OversightReading): Oversight {
  return {
    ...{ fiscalYear: framework.fiscalYear, round, edition: edition?.edition ?? null, owner, owners: [...owners] },
    indicators: indicators.map(({ entry: { code, name, unit, mandatory }, parties }) => ({
      ...{ code, name, unit, mandatory },
      parties: parties.map(({ organisationId, name: party, stage, value, selfScore }) => ({
        organisation: { id: organisationId, name: party },
        ...{ stage, value, selfScore },
      })),
    })),
  };
}
