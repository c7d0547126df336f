import type { FastifyInstance } from 'fastify';
import { readWorkQueue } from '../../application/work/read-work-queue.ts';
import type { WorkItem } from '../../application/work/work-items.ts';
import { type ApiWorkItem, readWorkRoute } from '../../contract/api/work.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

const columns: readonly CsvColumn<ApiWorkItem>[] = [
  { heading: 'งาน', cell: (row) => row.kind },
  { heading: 'ปีงบประมาณ', cell: (row) => row.fiscalYear },
  { heading: 'จังหวัด', cell: (row) => row.organisationName },
  { heading: 'รอบ', cell: (row) => row.round },
  { heading: 'รหัสตัวชี้วัด', cell: (row) => row.indicator?.code ?? null },
  { heading: 'ตัวชี้วัด', cell: (row) => row.indicator?.name ?? null },
  { heading: 'เจ้าภาพ', cell: (row) => row.agency },
  { heading: 'ครบกำหนด', cell: (row) => row.due },
  { heading: 'วันทำการที่เหลือ', cell: (row) => row.daysLeft },
  { heading: 'เหตุผลที่ส่งกลับ', cell: (row) => row.returnReason },
];

export function serveWork(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readWorkRoute, {
    async handle({ deps, actor, query }) {
      const queue = await readWorkQueue(deps, actor, { query: query.text ?? '' });
      if (!queue.ok) return queue;
      const { mine, mineTotal, waiting } = queue.value;
      return accept({ mine: mine.map(shown), mineTotal, waiting: waiting.map(shown) });
    },
    send: ({ mine }, request, reply) => sendTable(request, reply, 'work', columns, mine),
  });
}

function shown(item: WorkItem): ApiWorkItem {
  const { indicator } = item;
  return {
    ...item,
    escalatedTo: item.told.at(-1) ?? null,
    indicator: indicator && { code: indicator.code, name: indicator.name },
  };
}
