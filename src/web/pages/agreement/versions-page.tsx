import type { VersionsReading } from '../../../application/papers/read-versions.ts';
import { inWordsOf } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import { papersText } from '../../text/papers-text.ts';
import { Lines, onlyIn } from '../change-requests/indicator-lines.tsx';
import { versionFacts } from './versions-sheet.ts';

interface VersionsPageProps {
  readonly reading: VersionsReading;
}

type Version = VersionsReading['versions'][number];
type Difference = Version['differences'][number];

/** Every version of what was agreed, the newest first: since when, why, what it changed, and its papers. */
export function VersionsPage({ reading }: VersionsPageProps) {
  const { partyName, fiscalYear, organisationId, instrument, versions } = reading;
  return (
    <>
      <h1>
        {inWordsOf(instrument, papersText.versionsTitle)} {partyTitle(partyName)} {fiscalYear}
      </h1>
      <p class="lead">{papersText.versionsLead}</p>
      <p class="no-print">
        <SheetLinks
          label={papersText.versionsPaper}
          formats={['pdf', 'docx']}
          hrefOf={(format) =>
            paths.agreementVersionsPaper(fiscalYear, organisationId, format === 'docx' ? 'docx' : 'pdf')
          }
        />
      </p>
      {versions.map((one) => (
        <VersionSection key={one.version} reading={reading} version={one} />
      ))}
      <p class="no-print">
        <a href={paths.partyPapers(fiscalYear, organisationId)}>{papersText.partyTitle}</a>
      </p>
    </>
  );
}

function VersionSection({ reading, version }: VersionsPageProps & { readonly version: Version }) {
  const id = `version-${version.version}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {papersText.version} {version.version}
      </h2>
      <FactList facts={versionFacts(version)} />
      <p class="small">
        {papersText.code}{' '}
        <a href={paths.verifyCode(version.code)}>
          <code>{version.code}</code>
        </a>
      </p>
      {version.differences.length === 0 ? null : (
        <DataTable
          caption={`${papersText.differences} ${(version.amends?.fromVersion ?? version.version - 1).toString()}`}
          columns={columns}
          rows={version.differences}
          rowKey={({ code }) => code}
          phone="cards"
        />
      )}
      <VersionPapers reading={reading} version={version} />
    </section>
  );
}

function VersionPapers({ reading, version: { version } }: VersionsPageProps & { readonly version: Version }) {
  return (
    <p class="button-row no-print">
      {(['pdf', 'docx'] as const).map((format) => (
        <a key={format} href={paths.agreementVersionPaper(reading.fiscalYear, reading.organisationId, version, format)}>
          {papersText[format]}
          <span class="govuk-visually-hidden">
            {' '}
            {papersText.version} {version}
          </span>
        </a>
      ))}
    </p>
  );
}

const columns: readonly Column<Difference>[] = [
  { key: 'code', header: changeText.indicator, rowHeader: true, cell: ({ code, name }) => `${code} ${name}` },
  { key: 'before', header: changeText.before, cell: (one) => <Lines lines={onlyIn(one.before, one.after)} /> },
  { key: 'after', header: changeText.after, cell: (one) => <Lines lines={onlyIn(one.after, one.before)} /> },
];
