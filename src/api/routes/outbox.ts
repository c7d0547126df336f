import type { FastifyInstance } from 'fastify';
import { readOutbox, requeueMail } from '../../application/reminder/read-outbox.ts';
import type { ListedMail } from '../../application/reminder/reminder-ports.ts';
import { type ApiMail, readOutboxRoute, requeueMailRoute } from '../../contract/api/outbox.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { serveRoute } from '../serve-route.ts';

const columns: readonly CsvColumn<ApiMail>[] = [
  { heading: 'จัดทำเมื่อ', cell: (row) => row.queuedAt },
  { heading: 'ของวันที่', cell: (row) => row.day },
  { heading: 'ผู้รับ', cell: (row) => row.personName },
  { heading: 'อีเมล', cell: (row) => row.address },
  { heading: 'หัวเรื่อง', cell: (row) => row.subject },
  { heading: 'สถานะ', cell: (row) => row.state },
  { heading: 'ส่งมาแล้ว (ครั้ง)', cell: (row) => row.attempts },
  { heading: 'เหตุผล', cell: (row) => row.reason },
];

export function serveOutbox(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readOutboxRoute, {
    async handle({ deps, actor, query }) {
      const { state = null, text, page, limit } = query;
      const outbox = await readOutbox({ ...deps, sends: deps.reminders?.sends ?? false }, actor, {
        state,
        text,
        page,
        pageSize: limit,
      });
      if (!outbox.ok) return outbox;
      const { sends, counts, hasMore, mails } = outbox.value;
      return accept({ sends, counts, page, hasMore, mails: mails.map(shown) });
    },
    send: ({ mails }, request, reply) => sendTable(request, reply, 'outbox', columns, mails),
  });
  serveRoute(app, deps, requeueMailRoute, {
    async handle({ deps, actor, params }) {
      const queued = await requeueMail({ ...deps, machine: deps.people.machine }, actor, params.id);
      return queued.ok ? accept({ done: true as const }) : queued;
    },
  });
}

/** Everything except the unsubscribe link, which is private to the recipient. */
function shown({ organisationId: _place, userId: _user, unsubscribeUrl: _wayOut, ...mail }: ListedMail): ApiMail {
  return mail;
}
