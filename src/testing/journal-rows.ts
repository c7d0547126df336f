import type { Pool } from 'pg';
import type { NewJournalRow } from '../application/journal/journal-ports.ts';
import { inTransaction } from '../store/connect.ts';
import { append } from '../store/journal.ts';

export const endorsed: NewJournalRow = {
  organisationId: 'TH-42',
  actorUserId: 'u-1',
  actorName: 'นางสาวสมหญิง ใจดี',
  actingFor: 'ผู้ว่าราชการจังหวัดเลย',
  action: 'report.endorse',
  subject: '2568/12m',
  before: { status: 'with-governor' },
  after: { status: 'endorsed', weight: 12.5, note: 'น้ำ "ดื่ม"\nบรรทัดใหม่', none: null },
  reason: null,
};

/** Three rows of Loei and two of Nan. */
export async function writeFiveRows(pool: Pool) {
  await inTransaction(pool, async (client) => {
    await append(client, endorsed);
    await append(client, { ...endorsed, action: 'report.send', before: null, after: undefined, reason: 'ครบแล้ว' });
    await append(client, { ...endorsed, organisationId: 'TH-55', subject: '2568' });
    await append(client, { ...endorsed, subject: '2568/12m/1.2.1-1', reason: 'แก้เหตุผล' });
    await append(client, { ...endorsed, organisationId: 'TH-55', subject: '2567' }, '2025-09-30T16:59:59.123Z');
  });
}
