import { Fragment } from 'preact';
import type { CircularReading, CircularsReading } from '../../../application/letters/read-circulars.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { libraryText } from '../../text/library-text.ts';
import { EnclosureList } from './enclosures-opened.tsx';
import { LetterFaceView } from './letter-face-view.tsx';
import { LetterSearch } from './letter-frame.tsx';
import { RecallNotice } from './recall-notice.tsx';
import { LetterNumberCell } from './room-page.tsx';

interface CircularsPageProps {
  readonly reading: CircularsReading;
  /** The years whose documents can be opened. */
  readonly years: readonly number[];
}

/** หนังสือเวียน: the circulars that anybody may read and download. */
export function CircularsPage({ reading, years }: CircularsPageProps) {
  const { circulars, text } = reading;
  return (
    <>
      <h1>{lettersText.circulars}</h1>
      <p class="lead">{lettersText.circularsLead}</p>
      {circulars.length === 0 && text === '' ? (
        <EmptyState title={lettersText.circularsNone} whatWillAppear={lettersText.circularsNoneText} />
      ) : (
        <LetterSearch action={paths.circulars()} text={text} />
      )}
      {circulars.length === 0 && text !== '' ? (
        <EmptyState title={lettersText.notFound} whatWillAppear={lettersText.notFoundText} />
      ) : null}
      {circulars.length === 0 ? null : (
        <DataTable
          caption={lettersText.circulars}
          captionHidden
          phone="cards"
          rows={circulars}
          rowKey={(row) => `${row.organisationId} ${row.id}`}
          columns={[
            {
              key: 'subject',
              header: lettersText.subject,
              rowHeader: true,
              cell: (row) => <a href={paths.circular(row.organisationId, row.id)}>{row.subject}</a>,
            },
            { key: 'from', header: lettersText.from, cell: (row) => row.organisationName },
            { key: 'number', header: lettersText.number, cell: (row) => <LetterNumberCell row={row} /> },
            {
              key: 'day',
              header: lettersText.day,
              cell: (row) => (row.issuedOn === null ? '' : formatThaiDate(row.issuedOn)),
            },
          ]}
        />
      )}
      <p>
        {libraryText.title}{' '}
        {years.map((year) => (
          <Fragment key={year}>
            <a href={paths.library(year)}>พ.ศ. {year}</a>{' '}
          </Fragment>
        ))}
      </p>
    </>
  );
}

interface CircularProps {
  readonly reading: CircularReading;
  /** The addresses of what was copied under which the reader would still be shown something. */
  readonly still: ReadonlySet<string>;
}

/** One circular with its downloads. */
export function CircularPage({ reading, still }: CircularProps) {
  const { letter, face, enclosures } = reading;
  const at = [letter.organisationId, letter.id] as const;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lettersText.circulars, href: paths.circulars() }, { label: face.number }]} />
      <h1>{face.subject}</h1>
      <RecallNotice letter={letter} />
      <section aria-labelledby="downloads">
        <h2 id="downloads">{lettersText.downloads}</h2>
        <p>
          <a href={paths.circularPaper(...at, 'pdf')}>{lettersText.pdf}</a>
          {' · '}
          <a href={paths.circularPaper(...at, 'docx')}>{lettersText.docx}</a>
        </p>
        {enclosures.length === 0 ? null : (
          <EnclosureList
            enclosures={enclosures}
            still={still}
            isIssued
            fileHref={(number) => paths.circularFile(...at, number)}
          />
        )}
      </section>
      <LetterFaceView face={face} sender={letter.organisationId} />
    </>
  );
}
