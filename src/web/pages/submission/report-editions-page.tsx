import type {
  EditionsReading,
  ListedEdition,
  SarComparisonReading,
} from '../../../application/submission/read-editions.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { SarFieldChange } from '../../../domain/reporting/compare-sars.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { editionsText } from '../../text/editions-text.ts';
import { formatEndorser } from './sar-facts.tsx';

interface ReportEditionsPageProps {
  readonly reading: EditionsReading;
  readonly comparison: SarComparisonReading | null;
}

/** Every edition of a report with its own days and receipt, and what changed between two of them. */
export function ReportEditionsPage({ reading, comparison }: ReportEditionsPageProps) {
  const { organisation, report, editions } = reading;
  const { fiscalYear, round } = report;
  return (
    <>
      <Breadcrumbs crumbs={[...roundCrumbs(fiscalYear, organisation, round, true), { label: editionsText.title }]} />
      <h1>
        {editionsText.title} {roundName(round)} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>{editionsText.lead}</p>
      <DataTable
        caption={editionsText.title}
        captionHidden
        rows={editions}
        rowKey={(one) => `${one.edition}`}
        columns={columns}
        phone="cards"
        emptyText={editionsText.none}
      />
      {editions.length < 2 ? null : <CompareForm reading={reading} comparison={comparison} />}
      {comparison === null ? null : <Comparison comparison={comparison} />}
    </>
  );
}

const columns: readonly Column<ListedEdition>[] = [
  { key: 'edition', header: editionsText.edition, rowHeader: true, cell: (one) => one.edition },
  {
    key: 'sent',
    header: editionsText.sentAt,
    cell: ({ sentAt }) => (sentAt === null ? editionsText.notRecorded : formatThaiInstant(sentAt)),
  },
  {
    key: 'arrived',
    header: editionsText.arrivedAt,
    cell: ({ arrivedAt, endorsedName, endorsedFor }) =>
      named(arrivedAt, endorsedName === null ? null : formatEndorser(endorsedName, endorsedFor)),
  },
  {
    key: 'received',
    header: editionsText.received,
    cell: ({ receivedAt, receiptNumber, receivedName, returnedAt }) =>
      receivedAt === null ? (
        returnedAt === null ? (
          editionsText.waits
        ) : (
          editionsText.returnedUnreceived
        )
      ) : (
        <>
          {named(receivedAt, receivedName)} <b data-arabic="">{receiptNumber}</b>
        </>
      ),
  },
  {
    key: 'returned',
    header: editionsText.returned,
    cell: ({ returnedAt, returnReason, returnedName }) =>
      returnedAt === null ? (
        '–'
      ) : (
        <>
          {named(returnedAt, returnedName)}
          {returnReason === null ? null : <div class="wraps">“{returnReason}”</div>}
        </>
      ),
  },
  { key: 'read', header: editionsText.read, cell: (one) => <EditionLinks edition={one} /> },
];

function named(at: string, name: string | null): string {
  return name === null ? formatThaiInstant(at) : `${formatThaiInstant(at)} ${name}`;
}

function EditionLinks({ edition }: { readonly edition: ListedEdition }) {
  const { fiscalYear, organisationId, round, contentHash, edition: number } = edition;
  if (contentHash === null) return <span class="muted">{editionsText.notKept}</span>;
  return (
    <>
      <a href={paths.card(fiscalYear, organisationId, round, number)}>{editionsText.card}</a>
      {' · '}
      <a href={paths.receipt(fiscalYear, organisationId, round, number)}>{editionsText.receipt}</a>
    </>
  );
}

function CompareForm({ reading: { report, editions }, comparison }: ReportEditionsPageProps) {
  const { fiscalYear, organisationId, round } = report;
  const choices = editions.map(({ edition }) => ({ value: `${edition}`, label: `${editionsText.edition} ${edition}` }));
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{editionsText.compare}</h2>
      <form class="board-filter" method="get" action={paths.reportEditions(fiscalYear, organisationId, round)}>
        <SelectField
          name="before"
          label={editionsText.before}
          choices={choices}
          emptyLabel={null}
          value={`${comparison?.before ?? editions.at(-2)?.edition}`}
        />
        <SelectField
          name="after"
          label={editionsText.after}
          choices={choices}
          emptyLabel={null}
          value={`${comparison?.after ?? editions.at(-1)?.edition}`}
        />
        <SubmitButton label={editionsText.compareButton} kind="secondary" />
      </form>
    </section>
  );
}

function Comparison({ comparison }: { readonly comparison: SarComparisonReading }) {
  const { whole, added, removed, changed, unchanged } = comparison;
  return (
    <>
      <h3>{editionsText.whole}</h3>
      {whole.length === 0 ? <p class="muted">{editionsText.wholeSame}</p> : <Changes changes={whole} />}
      <Indicators title={editionsText.added(added.length)} indicators={added} />
      <Indicators title={editionsText.removed(removed.length)} indicators={removed} />
      <h3>{editionsText.changed(changed.length)}</h3>
      <ul class="plain-list">
        {changed.map(({ indicator, changes }) => (
          <li key={indicator.code} class="outline__node">
            <IndicatorName indicator={indicator} />
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
      <p class="muted">{editionsText.unchanged(unchanged)}</p>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly SarFieldChange[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.field}>
          <b>{change.label}</b>: <DiffView before={change.before} after={change.after} />
        </li>
      ))}
    </ul>
  );
}

function Indicators({ title, indicators }: { readonly title: string; readonly indicators: readonly SarIndicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain-list">
        {indicators.map((one) => (
          <li key={one.code}>
            <IndicatorName indicator={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function IndicatorName({ indicator }: { readonly indicator: SarIndicator }) {
  return (
    <>
      <span data-arabic="">{indicator.code}</span> {indicator.name}
    </>
  );
}
