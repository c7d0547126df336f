import type { ListedDelivery } from '../../../application/letters/letter-ports.ts';
import type { InboxReading } from '../../../application/letters/read-room.ts';
import { isReplyOverdue } from '../../../domain/letters/letter-delivery.ts';
import { recallOf, recallWords } from '../../../domain/letters/official-letter.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { LetterFrame, LetterSearch } from './letter-frame.tsx';

/** What an organisation has received, unread first. */
export function InboxPage({ reading }: { readonly reading: InboxReading }) {
  const { place, deliveries, text, today } = reading;
  return (
    <LetterFrame reading={reading} current="inbox">
      {deliveries.length === 0 && text === '' ? (
        <EmptyState title={lettersText.inboxNone} whatWillAppear={lettersText.inboxNoneText} />
      ) : (
        <LetterSearch action={paths.letterInbox(place.organisationId)} text={text} />
      )}
      {deliveries.length === 0 && text !== '' ? (
        <EmptyState title={lettersText.notFound} whatWillAppear={lettersText.notFoundText} />
      ) : null}
      {deliveries.length === 0 ? null : (
        <DataTable
          caption={lettersText.inbox}
          captionHidden
          phone="cards"
          rows={deliveries}
          rowKey={(row) => `${row.senderId} ${row.letterId}`}
          columns={columnsOf(today, firstIn(deliveries))}
        />
      )}
    </LetterFrame>
  );
}

/** The first letter that waits to be acknowledged, and to be answered: the work of whoever receives them leads to these. */
function firstIn(deliveries: readonly ListedDelivery[]) {
  const waits = deliveries.filter((one) => one.cancelledReason === null);
  return {
    unacknowledged: waits.find((one) => one.acknowledgedAt === null),
    unanswered: waits.find((one) => one.replyBy !== null && one.repliedAt === null),
  };
}

function columnsOf(today: string, first: ReturnType<typeof firstIn>): readonly Column<ListedDelivery>[] {
  return [
    {
      key: 'subject',
      header: lettersText.subject,
      rowHeader: true,
      cell: (row) => (
        <a
          id={row === first.unacknowledged ? 'acknowledge' : undefined}
          href={paths.receivedLetter(row.organisationId, row.senderId, row.letterId)}
        >
          {row.speed === '' ? '' : `(${row.speed}) `}
          {row.subject}
        </a>
      ),
    },
    { key: 'from', header: lettersText.from, cell: (row) => row.senderName },
    { key: 'number', header: lettersText.number, cell: (row) => row.numberText },
    { key: 'day', header: lettersText.day, cell: (row) => formatThaiDate(row.issuedOn) },
    {
      key: 'status',
      header: lettersText.status,
      cell: (row) => (
        <div id={row === first.unanswered ? 'reply' : undefined}>
          <DeliveryState row={row} today={today} />
        </div>
      ),
    },
  ];
}

function DeliveryState({ row, today }: { readonly row: ListedDelivery; readonly today: string }) {
  const recall = recallOf(row);
  if (recall !== null) return <StatusTag tone="problem" word={recallWords(recall)} />;
  const overdue = isReplyOverdue(row.replyBy, row.repliedAt, today);
  return (
    <>
      {row.repliedAt !== null ? (
        <StatusTag tone="done" word={lettersText.replied} />
      ) : row.acknowledgedAt !== null ? (
        <StatusTag tone="done" word={lettersText.acknowledged} />
      ) : (
        <StatusTag tone="active" word={row.openedAt === null ? lettersText.unread : lettersText.opened} />
      )}{' '}
      {row.replyBy === null || row.repliedAt !== null ? null : (
        <StatusTag
          tone={overdue ? 'problem' : 'attention'}
          word={`${overdue ? lettersText.replyOverdue : lettersText.replyBy} ${formatThaiDate(row.replyBy)}`}
        />
      )}
    </>
  );
}
