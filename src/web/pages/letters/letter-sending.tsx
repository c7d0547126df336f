import type { LetterDelivery } from '../../../domain/letters/letter-delivery.ts';
import { isReplyOverdue } from '../../../domain/letters/letter-delivery.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Form } from '../../components/form.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import type { LetterPageProps } from './letter-state.ts';

/** Sending an issued letter, how far it has come, and who opened, acknowledged and answered it. */
export function LetterSendingView({ reading }: LetterPageProps) {
  const { letter, sending, maySend } = reading;
  if (letter.issuedOn === null || letter.content.recipients.length === 0) return null;
  const running = sending !== null && sending.finishedAt === null;
  return (
    <section aria-labelledby="sending" data-follow-progress={running ? '' : undefined}>
      <h2 id="sending">{lettersText.sending}</h2>
      {maySend ? (
        <Form action={paths.letterSend(letter.organisationId, letter.id)}>
          <p class="hint">{lettersText.sendHint}</p>
          <SubmitButton label={lettersText.send} />
        </Form>
      ) : null}
      {sending === null ? null : (
        <ProgressBar
          label={lettersText.sentTo}
          done={sending.done}
          total={sending.total}
          unit={lettersText.recipientUnit}
        />
      )}
      {running ? (
        <noscript>
          <meta http-equiv="refresh" content="5" />
          <p class="hint">{lettersText.refreshing}</p>
        </noscript>
      ) : null}
      <RecipientRows reading={reading} />
    </section>
  );
}

interface RecipientRow {
  readonly name: string;
  readonly line: string;
  readonly position: number;
  readonly inProduct: boolean;
  readonly delivery: LetterDelivery | null;
}

function RecipientRows({ reading: { letter, deliveries, today } }: Pick<LetterPageProps, 'reading'>) {
  const { organisationId, id } = letter;
  const { recipients, replyBy } = letter.content;
  const rows: RecipientRow[] = recipients.map((one, position) => ({
    ...{ name: one.name, line: one.line, position, inProduct: one.organisationId !== null },
    delivery: deliveries.find((delivery) => delivery.position === position) ?? null,
  }));
  const overdue = (row: RecipientRow) =>
    row.delivery !== null && isReplyOverdue(replyBy, row.delivery.repliedAt, today);
  return (
    <DataTable
      caption={
        replyBy === null
          ? lettersText.recipients
          : `${lettersText.recipients} · ${lettersText.replyBy} ${formatThaiDate(replyBy)}`
      }
      phone="cards"
      filterable
      rows={rows}
      rowKey={(row) => String(row.position)}
      columns={[
        { key: 'name', header: lettersText.recipients, rowHeader: true, cell: (row) => row.name },
        {
          key: 'state',
          header: lettersText.status,
          cell: (row) => <RecipientState row={row} overdue={overdue(row)} />,
        },
        { key: 'reply', header: lettersText.reply, cell: (row) => row.delivery?.reply ?? '' },
        {
          key: 'paper',
          header: lettersText.paperOf,
          cell: (row) => <a href={paths.letterPaper(organisationId, id, 'pdf', row.position)}>PDF</a>,
        },
      ]}
    />
  );
}

function RecipientState({
  row: { delivery, inProduct },
  overdue,
}: {
  readonly row: RecipientRow;
  readonly overdue: boolean;
}) {
  if (!inProduct) return <>{lettersText.onPaper}</>;
  if (delivery === null) return <>—</>;
  const { openedAt, acknowledgedAt, repliedAt } = delivery;
  const [word, at] =
    repliedAt !== null
      ? [lettersText.replied, repliedAt]
      : acknowledgedAt !== null
        ? [lettersText.acknowledged, acknowledgedAt]
        : openedAt !== null
          ? [lettersText.opened, openedAt]
          : [lettersText.unread, delivery.deliveredAt];
  return (
    <>
      <StatusTag tone={acknowledgedAt === null ? 'active' : 'done'} word={word} /> {formatThaiInstant(at)}{' '}
      {overdue ? <StatusTag tone="problem" word={lettersText.replyOverdue} /> : null}
    </>
  );
}
