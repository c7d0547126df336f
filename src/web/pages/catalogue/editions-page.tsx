import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { ComparisonReading } from '../../../application/catalogue/read-comparison.ts';
import type { CatalogueEntry, EditionRef } from '../../../domain/catalogue/catalogue-entry.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { catalogueHistoryText, catalogueText } from '../../text/catalogue-text.ts';
import { editionStatusTag, formatApproval, formatOrigin } from './edition-words.ts';
import { Changes } from './entry-history.tsx';

export interface EditionsPageProps {
  readonly reading: CatalogueReading;
  readonly comparison: ComparisonReading | null;
}

/** An edition in an address: `2554-2`. */
function refText({ fiscalYear, edition }: EditionRef): string {
  return `${fiscalYear}-${edition}`;
}

/** Every edition of a year, and what changed between two of them. */
export function EditionsPage({ reading, comparison }: EditionsPageProps) {
  const { fiscalYear } = reading.framework;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: `${catalogueText.title} ${fiscalYear}`, href: paths.catalogue(fiscalYear) },
          { label: catalogueHistoryText.title },
        ]}
      />
      <h1>
        {catalogueHistoryText.title} {catalogueText.year} {fiscalYear}
      </h1>
      <EditionTable reading={reading} />
      <CompareForm reading={reading} comparison={comparison} />
      {comparison === null ? null : <Comparison comparison={comparison} />}
    </>
  );
}

function EditionTable({ reading }: Pick<EditionsPageProps, 'reading'>) {
  return (
    <DataTable
      caption={catalogueText.editions}
      captionHidden
      phone="cards"
      rows={reading.editions}
      rowKey={refText}
      emptyText={catalogueText.none}
      columns={[
        {
          key: 'edition',
          header: catalogueText.edition,
          rowHeader: true,
          cell: (head) => (
            <a href={paths.catalogue(head.fiscalYear, head.edition)}>
              {catalogueText.edition} {head.edition}
            </a>
          ),
        },
        {
          key: 'status',
          header: catalogueHistoryText.status,
          cell: (head) => <StatusTag {...editionStatusTag(head, reading.inForce)} />,
        },
        {
          key: 'resolution',
          header: catalogueHistoryText.resolution,
          cell: (head) => formatApproval(head).join(' · ') || '—',
        },
        { key: 'origin', header: catalogueHistoryText.origin, cell: formatOrigin },
      ]}
    />
  );
}

function CompareForm({ reading, comparison }: EditionsPageProps) {
  const own = reading.editions.map((head) => ({ fiscalYear: head.fiscalYear, edition: head.edition }));
  const others = reading.copyable.filter((one) => one.fiscalYear !== reading.framework.fiscalYear);
  const choices = [...own, ...others].map((ref) => ({
    value: refText(ref),
    label: `พ.ศ. ${ref.fiscalYear} ${catalogueText.edition} ${ref.edition}`,
  }));
  if (choices.length < 2) return null;
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{catalogueHistoryText.compare}</h2>
      <form class="board-filter" method="get" action={paths.catalogueEditions(reading.framework.fiscalYear)}>
        <SelectField
          name="before"
          label={catalogueHistoryText.before}
          choices={choices}
          emptyLabel={null}
          value={comparison ? refText(comparison.before) : choices[1]?.value}
        />
        <SelectField
          name="after"
          label={catalogueHistoryText.after}
          choices={choices}
          emptyLabel={null}
          value={comparison ? refText(comparison.after) : choices[0]?.value}
        />
        <SubmitButton label={catalogueHistoryText.compareButton} kind="secondary" />
      </form>
    </section>
  );
}

function Comparison({ comparison: { comparison, before, after } }: { readonly comparison: ComparisonReading }) {
  return (
    <>
      <EntryLinks title={catalogueHistoryText.added(comparison.added.length)} at={after} entries={comparison.added} />
      <EntryLinks
        title={catalogueHistoryText.removed(comparison.removed.length)}
        at={before}
        entries={comparison.removed}
      />
      <h3>{catalogueHistoryText.changed(comparison.changed.length)}</h3>
      <ul class="plain-list">
        {comparison.changed.map(({ entry, changes }) => (
          <li key={entry.code} class="outline__node">
            <EntryLink at={after} entry={entry} />
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
      <p class="muted">{catalogueHistoryText.unchanged(comparison.unchanged)}</p>
    </>
  );
}

interface EntryLinksProps {
  readonly title: string;
  readonly at: EditionRef;
  readonly entries: readonly CatalogueEntry[];
}

function EntryLinks({ title, at, entries }: EntryLinksProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain-list">
        {entries.map((entry) => (
          <li key={entry.code}>
            <EntryLink at={at} entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EntryLink({ at, entry }: { readonly at: EditionRef; readonly entry: CatalogueEntry }) {
  return (
    <a href={paths.catalogueEntry(at.fiscalYear, entry.code, at.edition)}>
      <span data-arabic="">{entry.code}</span> {entry.name}
    </a>
  );
}
