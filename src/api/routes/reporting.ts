import type { FastifyInstance } from 'fastify';
import { provingIn } from '../../application/people/proof-deps.ts';
import { moveReport } from '../../application/reporting/move-report.ts';
import { proveAndOpenRound } from '../../application/reporting/open-round.ts';
import { readLedger } from '../../application/reporting/read-ledger.ts';
import { type RoundReading, readRound } from '../../application/reporting/read-round.ts';
import { leadingScore } from '../../application/reporting/read-round-score.ts';
import { moveReportRoute, openRoundRoute, readLedgerRoute, readRoundRoute } from '../../contract/api/reporting.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { resultStatusNames } from '../../domain/reporting/result-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { cleanCode } from '../../domain/values/clean-text.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { sendTable } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

const resultColumns: readonly CsvColumn<OutputOf<typeof readRoundRoute>['results'][number]>[] = [
  { heading: 'รหัสตัวชี้วัด', cell: (row) => row.code },
  { heading: 'สถานะ', cell: (row) => resultStatusNames[row.status] },
  { heading: 'สถานะข้อมูล', cell: (row) => row.state },
  { heading: 'ผล', cell: (row) => row.value },
  { heading: 'คะแนนประเมินตนเอง', cell: (row) => row.selfScore },
  { heading: 'คะแนนที่ผู้ประเมินให้', cell: (row) => row.assessedScore },
  { heading: 'ผลคะแนน', cell: (row) => row.finalScore },
  { heading: 'แก้ไขล่าสุด (UTC)', cell: (row) => row.changedAt },
  { heading: 'โดย', cell: (row) => row.changedBy },
];

interface Place {
  readonly org: string;
  readonly year: number;
  readonly round: RoundKey['round'];
}

const keyOf = ({ org, year, round }: Place): RoundKey => ({ organisationId: org, fiscalYear: year, round });

export function serveReporting(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readRoundRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readRound(deps, actor, keyOf(params));
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
    send: ({ results }, request, reply) => sendTable(request, reply, 'results', resultColumns, results),
  });
  serveRoute(app, deps, openRoundRoute, {
    handle: ({ deps, actor, params, body }) =>
      proveAndOpenRound(provingIn(deps), actor, {
        ...keyOf(params),
        due: cleanCode(body?.due ?? ''),
        proof: proofOf(body?.proof),
      }),
  });
  serveRoute(app, deps, moveReportRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveReport(
        provingIn(deps),
        actor,
        {
          ...keyOf(params),
          rowVersion: version,
          reason: body?.reason ?? '',
          codes: body?.codes ?? [],
          reasons: body?.reasons ?? {},
          knowsConcluded: body?.knowsConcluded ?? false,
          proof: proofOf(body?.proof),
        },
        params.move,
      ),
    async present({ deps, actor, params }) {
      const reading = await readRound(deps, actor, keyOf(params));
      return reading.ok ? accept(reading.value.report) : reading;
    },
  });
  serveRoute(app, deps, readLedgerRoute, {
    handle: ({ deps, actor, params, query: { edition } }) => readLedger(deps, actor, { ...keyOf(params), edition }),
  });
}

function shown({ report, rows, scores, ...reading }: RoundReading): OutputOf<typeof readRoundRoute> {
  const { total = null, grade = null, weight = null } = leadingScore(scores) ?? {};
  return {
    ...report,
    ...reading,
    ...{ total, grade, weight, self: scores?.self ?? null, assessedSoFar: scores?.assessedSoFar ?? null },
    results: rows.map((row) => ({ ...row.result, finalScore: row.apart?.final ?? null })),
  };
}
