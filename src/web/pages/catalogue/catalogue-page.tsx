import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEdition } from '../../../domain/catalogue/catalogue-entry.ts';
import type { CatalogueFilter } from '../../../domain/catalogue/search-catalogue-entries.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { SentBackNotice } from '../../components/sent-back-notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { WaitingFor } from '../../components/waiting-for.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import { CatalogueFilterForm } from './catalogue-filter.tsx';
import { CatalogueTable } from './catalogue-table.tsx';
import { DraftPanel, type TypedDraft } from './draft-panel.tsx';
import { editionStatusTag, formatApproval, formatOrigin } from './edition-words.ts';

export interface CataloguePageProps {
  readonly reading: CatalogueReading;
  readonly reader: Reader;
  readonly filter: CatalogueFilter;
  readonly errors: readonly FormError[];
  readonly typed: TypedDraft;
}

/** A year's approved list: one edition, filtered, with OPDC's actions. */
export function CataloguePage(props: CataloguePageProps) {
  const { framework, edition } = props.reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: `${catalogueText.year} ${framework.fiscalYear}`, href: paths.framework(framework.fiscalYear) },
          { label: catalogueText.title },
        ]}
      />
      <ErrorSummary errors={props.errors} />
      <h1>
        {catalogueText.fullTitle} {catalogueText.year} {framework.fiscalYear}
      </h1>
      <p class="lead">{catalogueText.lead}</p>
      <YearTabs {...props} />
      {edition === null ? (
        <EmptyState title={catalogueText.none} whatWillAppear={catalogueText.noneText} />
      ) : (
        <EditionList {...props} edition={edition} />
      )}
      <DraftPanel {...props} />
    </>
  );
}

/** The years with a list, and this one. */
function YearTabs({ reading }: CataloguePageProps) {
  const here = reading.framework.fiscalYear;
  const years = [...new Set([here, ...reading.copyable.map((one) => one.fiscalYear)])].sort((a, b) => b - a);
  if (years.length < 2) return null;
  const tabs = years.map((year) => ({ label: `พ.ศ. ${year}`, href: paths.catalogue(year), current: year === here }));
  return <LinkTabs label={catalogueText.year} tabs={tabs} />;
}

function EditionList(props: CataloguePageProps & { readonly edition: CatalogueEdition }) {
  const { edition, reading, filter } = props;
  const statusTag = editionStatusTag(edition, reading.inForce);
  const origin = edition.basedOn === null ? [] : [formatOrigin(edition)];
  const { fiscalYear } = edition;
  return (
    <>
      <p>
        <StatusTag tone={statusTag.tone} word={statusTag.word} />{' '}
        <b>
          {catalogueText.edition} {edition.edition}
        </b>{' '}
        <span class="muted">{[...formatApproval(edition), ...origin].join(' · ')}</span>{' '}
        <a href={paths.catalogueEditions(fiscalYear)}>{catalogueText.history}</a>
      </p>
      <SentBackNotice sentBack={reading.sentBack} fiscalYear={fiscalYear} />
      {edition.status === 'draft' ? (
        <WaitingFor whom={catalogueText.waitingWhom} toDo={catalogueText.waitingToDo} />
      ) : null}
      <CatalogueFilterForm reading={reading} edition={edition} filter={filter} />
      <p>{catalogueText.found(reading.found.length, edition.entries.length)}</p>
      <CatalogueTable reading={reading} edition={edition} filter={filter} />
    </>
  );
}
