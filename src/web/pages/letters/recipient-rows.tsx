import type { Arrival } from '../../../application/letters/arrivals-of.ts';
import {
  type DeliveryMail,
  isReplyOverdue,
  type LetterDelivery,
  type LetterHanding,
} from '../../../domain/letters/letter-delivery.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import type { LetterPageProps } from './letter-state.ts';
import { ReplyList } from './reply-list.tsx';

export interface RecipientRow {
  readonly name: string;
  readonly line: string;
  readonly position: number;
  /** Where its letter arrives; null for a recipient without an inbox. */
  readonly arrival: Arrival | null;
  readonly delivery: LetterDelivery | null;
  readonly handing: LetterHanding | null;
  readonly mail: DeliveryMail | null;
}

/** So many are read one under the other on a telephone; more stand a line each. */
export const mostAtOnce = 12;

type Reading = LetterPageProps['reading'];

interface RecipientRowsProps {
  readonly reading: Reading;
  readonly rows: readonly RecipientRow[];
  /** Null: the table is named by what stands above it. */
  readonly caption: string | null;
}

/** Recipients of a letter, each with what only they are told, their own paper, and how far it has come. */
export function RecipientRows({ reading, rows, caption }: RecipientRowsProps) {
  return (
    <DataTable
      caption={caption ?? lettersText.recipients}
      captionHidden={caption === null}
      phone={rows.length <= mostAtOnce ? 'cards' : 'scroll'}
      filterable={caption !== null}
      rows={rows}
      rowKey={(row) => String(row.position)}
      columns={columnsOf(reading)}
    />
  );
}

/** One of the recipients, by the place. */
export function rowOf({ letter, deliveries, arrivals, handings, mails }: Reading, position: number): RecipientRow {
  const recipient = letter.content.recipients[position];
  const arrival = arrivals.find((one) => one.position === position) ?? null;
  const own = deliveries.find((one) => one.positions.includes(position));
  // Two recipients that are one organisation by now have one delivery.
  const shared = deliveries.find((one) => one.organisationId === arrival?.organisationId);
  return {
    ...{ name: recipient?.name ?? '', line: recipient?.line ?? '', position, arrival },
    delivery: own ?? shared ?? null,
    handing: handings.find((one) => one.positions.includes(position)) ?? null,
    mail: mails.find((one) => one.organisationId === (own ?? shared)?.organisationId) ?? null,
  };
}

function columnsOf({ letter, today }: Reading): readonly Column<RecipientRow>[] {
  const { organisationId, id, content } = letter;
  const overdue = ({ delivery }: RecipientRow) =>
    delivery !== null && isReplyOverdue(content.replyBy, delivery.repliedAt, today);
  const own = content.recipients.some((one) => one.line !== '');
  return [
    { key: 'name', header: lettersText.recipients, rowHeader: true, cell: (row) => row.name },
    ...(own ? [{ key: 'line', header: lettersText.ownLine, cell: (row: RecipientRow) => row.line || '—' }] : []),
    {
      key: 'state',
      header: lettersText.status,
      cell: (row) => (
        <>
          <RecipientState row={row} isSent={letter.issuedOn !== null} />{' '}
          {overdue(row) ? <StatusTag tone="problem" word={lettersText.replyOverdue} /> : null}
        </>
      ),
    },
    ...(letter.issuedOn === null
      ? []
      : [
          {
            key: 'reply',
            header: lettersText.reply,
            cell: ({ delivery }: RecipientRow) =>
              delivery === null || delivery.replies.length === 0 ? '—' : <ReplyList replies={delivery.replies} />,
          },
        ]),
    {
      key: 'paper',
      header: lettersText.paperOf,
      cell: (row) => (
        <a href={paths.letterPaper(organisationId, id, 'pdf', row.position)}>
          PDF<span class="govuk-visually-hidden"> {row.name}</span>
        </a>
      ),
    },
  ];
}

function RecipientState({ row, isSent }: { readonly row: RecipientRow; readonly isSent: boolean }) {
  const { arrival, delivery, handing, mail, name } = row;
  if (handing !== null && delivery === null)
    return <StatusTag tone="done" word={lettersText.handedOn(formatThaiDate(handing.sentOn), handing.way)} />;
  if (arrival === null) return <>{isSent ? lettersText.onPaper : lettersText.willBeOnPaper}</>;
  const moved = arrival.closed === null ? '' : lettersText.closedSince(arrival.name, formatThaiDate(arrival.closed.on));
  if (delivery === null) return <>{moved || (isSent ? lettersText.notSentYet : lettersText.willBeSent)}</>;
  const { openedAt, acknowledgedAt, repliedAt, deliveredAt } = delivery;
  const steps = [
    { word: lettersText.repliedAt, at: repliedAt },
    { word: lettersText.acknowledgedAt, at: acknowledgedAt },
    { word: lettersText.openedAt, at: openedAt },
  ];
  const last = steps.find((one) => one.at !== null);
  return (
    <>
      {lettersText.deliveredAt} {formatThaiInstant(deliveredAt)} ·{' '}
      {last?.at ? (
        <>
          <StatusTag tone={acknowledgedAt === null ? 'active' : 'done'} word={last.word} /> {formatThaiInstant(last.at)}
        </>
      ) : (
        <StatusTag tone="quiet" word={lettersText.unread} />
      )}
      {moved === '' || arrival.name === name ? null : ` · ${moved}`} · <MailState mail={mail} />
    </>
  );
}

/** What the outbox knows of the mails that told of it; once they are no longer stored, nothing. */
function MailState({ mail }: { readonly mail: DeliveryMail | null }) {
  if (mail === null) return null;
  const { isToWrite, queued, sent, failed, sentAt } = mail;
  if (isToWrite) return <>{lettersText.mailToWrite}</>;
  if (queued + sent + failed === 0) return <>{lettersText.mailNobody}</>;
  return (
    <>
      {sentAt === null ? null : (
        <>
          {lettersText.mailSentAt(sent)} <MachineTime at={sentAt} />{' '}
        </>
      )}
      {queued === 0 ? null : `${lettersText.mailQueued(queued)} `}
      {failed === 0 ? null : <StatusTag tone="problem" word={lettersText.mailFailed(failed)} />}
    </>
  );
}
