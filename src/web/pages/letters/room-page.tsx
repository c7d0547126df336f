import type { ListedLetter } from '../../../application/letters/letter-ports.ts';
import type { RoomReading } from '../../../application/letters/read-room.ts';
import { isReplyOverdue } from '../../../domain/letters/letter-delivery.ts';
import { type LetterStatus, letterStatuses, letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import { recallOf, recallWords } from '../../../domain/letters/official-letter.ts';
import { isSent, sentWords } from '../../../domain/letters/sent-words.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { LetterFrame, LetterSearch } from './letter-frame.tsx';

/** The letter room: what is written, to be checked, signed, numbered, and what was sent with who received it. */
export function RoomPage({ reading }: { readonly reading: RoomReading }) {
  const { place, letters, text, mayWrite, units } = reading;
  return (
    <LetterFrame reading={reading} current="room">
      {mayWrite ? <NewLetterLink organisationId={place.organisationId} hasUnits={units.length > 0} /> : null}
      {letters.length === 0 && text === '' ? (
        <EmptyState title={lettersText.none} whatWillAppear={lettersText.noneText} />
      ) : (
        <LetterSearch action={paths.letterRoom(place.organisationId)} text={text} />
      )}
      {letters.length === 0 && text !== '' ? (
        <EmptyState title={lettersText.notFound} whatWillAppear={lettersText.notFoundText} />
      ) : null}
      {groupsOf(letters).map(({ name, word, status, rows }) => (
        <StatusSection key={name} name={name} word={word} status={status} letters={rows} today={reading.today} />
      ))}
    </LetterFrame>
  );
}

function NewLetterLink({ organisationId, hasUnits }: { readonly organisationId: string; readonly hasUnits: boolean }) {
  if (hasUnits)
    return (
      <p>
        <a class="button button--primary" href={paths.letterNew(organisationId)}>
          {lettersText.newLetter}
        </a>
      </p>
    );
  return (
    <p>
      {lettersText.unitsFirst} <a href={paths.letterUnits(organisationId)}>{lettersText.units}</a>
    </p>
  );
}

/** Issued letters apart from those that are on their way to their recipients. */
function groupsOf(letters: readonly ListedLetter[]) {
  return letterStatuses.flatMap((status) => {
    const all = letters.filter((one) => one.status === status);
    const own = { name: status, word: letterStatusNames[status], status, rows: all.filter((one) => !isSent(one)) };
    const sent = { name: 'sent', word: lettersText.sentStatus, status, rows: all.filter(isSent) };
    return status === 'issued' ? [own, sent] : [{ ...own, rows: all }];
  });
}

interface SectionProps {
  readonly name: string;
  readonly word: string;
  readonly status: LetterStatus;
  readonly letters: readonly ListedLetter[];
  readonly today: string;
}

function StatusSection({ name, word, status, letters, today }: SectionProps) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby={`status-${name}`}>
      <h2 id={`status-${name}`}>
        {word} ({letters.length})
      </h2>
      <DataTable
        caption={word}
        captionHidden
        phone="cards"
        rows={letters}
        rowKey={(row) => row.id}
        columns={columnsOf(status, today)}
      />
    </section>
  );
}

function columnsOf(status: LetterStatus, today: string): readonly Column<ListedLetter>[] {
  const subject: Column<ListedLetter> = {
    key: 'subject',
    header: lettersText.subject,
    rowHeader: true,
    cell: (row) => <a href={paths.letter(row.organisationId, row.id)}>{row.subject || letterKindLabels[row.kind]}</a>,
  };
  const kind: Column<ListedLetter> = {
    key: 'kind',
    header: lettersText.kind,
    cell: (row) => letterKindLabels[row.kind],
  };
  if (status !== 'issued' && status !== 'cancelled')
    return [
      subject,
      kind,
      { key: 'writer', header: lettersText.writer, cell: (row) => row.writtenName },
      { key: 'changed', header: lettersText.changedAt, cell: (row) => formatThaiInstant(row.changedAt) },
    ];
  return [
    subject,
    { key: 'number', header: lettersText.number, cell: (row) => <LetterNumberCell row={row} /> },
    { key: 'day', header: lettersText.day, cell: (row) => (row.issuedOn === null ? '' : formatThaiDate(row.issuedOn)) },
    { key: 'seen', header: lettersText.seen, cell: (row) => <SeenCell row={row} today={today} /> },
  ];
}

/** The number, and why it was cancelled. */
export function LetterNumberCell({ row }: { readonly row: ListedLetter }) {
  const recall = recallOf(row);
  return (
    <>
      {row.numberText ?? ''} {recall === null ? null : <StatusTag tone="quiet" word={recallWords(recall)} />}
    </>
  );
}

function SeenCell({ row, today }: { readonly row: ListedLetter; readonly today: string }) {
  const { sent, replied, replyBy } = row;
  const waiting = sent > replied && isReplyOverdue(replyBy, null, today);
  return (
    <>
      {sentWords(row)} {replied === 0 ? '' : lettersText.repliedOf(replied)}{' '}
      {waiting ? <StatusTag tone="attention" word={lettersText.replyOverdue} /> : null}
    </>
  );
}
