import type { TemplateRow, TemplatesReading } from '../../../application/kpi-template/read-templates.ts';
import { mayOpenAgreement } from '../../../application/reporting/read-access.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { whomFor } from '../../text/reporting-text.ts';
import { DueLine, TemplateTag } from './template-status.tsx';

export interface TemplatesPageProps {
  readonly reading: TemplatesReading;
  readonly reader: Reader;
}

/** Every indicator of a party with the status of its template, and who has to act. */
export function TemplatesPage({ reading, reader }: TemplatesPageProps) {
  const { organisation, fiscalYear, rows, due, auditDue } = reading;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: templateText.title }]} />
      <h1>
        {templateText.title} {partyTitle(organisation.name)} {templateText.year} {fiscalYear}
      </h1>
      <p>{inPartyWords(organisation.id, templateText.lead)}</p>
      {due === null ? (
        <p class="muted">{templateText.dueUnstated}</p>
      ) : (
        <DueLine label={inPartyWords(organisation.id, templateText.due)} due={due} daysLeft={reading.daysLeft} />
      )}
      {auditDue === null ? null : (
        <DueLine label={templateText.auditDue} due={auditDue} daysLeft={reading.auditDaysLeft} />
      )}
      {reading.open ? (
        <>
          <Progress rows={rows} />
          <SendReady reading={reading} reader={reader} />
          <DataTable
            caption={templateText.caption}
            columns={columnsOf(reading)}
            rows={rows}
            rowKey={(row) => row.code}
            phone="cards"
          />
          <SharedIndicators reading={reading} />
        </>
      ) : (
        <EmptyState title={templateText.notOpen} whatWillAppear={templateText.notOpenText}>
          {mayOpenAgreement(reader.actor, organisation.id, reading.agreementStatus) ? (
            <a href={paths.agreement(fiscalYear, organisation.id)}>{templateText.openAgreement}</a>
          ) : null}
        </EmptyState>
      )}
    </>
  );
}

/** What the cluster writes once for all its provinces. */
function SharedIndicators({ reading }: { readonly reading: TemplatesReading }) {
  if (reading.shared.length === 0) return null;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{templateText.shared}</h2>
      <ul>
        {reading.shared.map(({ code, name, from, fromCode }) => (
          <li key={code}>
            <span data-arabic="">{code}</span> {name} —{' '}
            <a href={paths.template(reading.fiscalYear, from.id, fromCode)}>{from.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Progress({ rows }: { readonly rows: readonly TemplateRow[] }) {
  const passed = rows.filter((row) => row.status === 'passed').length;
  const sent = rows.filter((row) => row.status === 'passed' || row.status === 'submitted').length;
  return (
    <>
      <ProgressBar label={templateText.sentOf} done={sent} total={rows.length} unit={templateText.indicators} />
      <ProgressBar label={templateText.passedOf} done={passed} total={rows.length} unit={templateText.indicators} />
    </>
  );
}

/** One action for all complete ones: nobody should open twenty pages to press one button on each. */
function SendReady({ reading }: TemplatesPageProps) {
  const ready = reading.rows.filter((row) => row.begun && row.ready);
  if (!reading.maySubmit || ready.length === 0) return null;
  const { fiscalYear, organisation } = reading;
  return (
    <details>
      <summary>{templateText.sendReady(ready.length)}</summary>
      <ConfirmPanel
        question={templateText.sendReady(ready.length)}
        consequences={[
          ready.map((row) => row.code).join(' · '),
          templateText.sendReadyLocks,
          templateText.sendReadyRest,
        ]}
        action={paths.templatesSendReady(fiscalYear, organisation.id)}
        confirmLabel={templateText.sendReadyButton}
        cancelHref={paths.templates(fiscalYear, organisation.id)}
      />
    </details>
  );
}

function columnsOf({ organisation, fiscalYear }: TemplatesReading): readonly Column<TemplateRow>[] {
  return [
    {
      key: 'name',
      header: templateText.indicator,
      rowHeader: true,
      cell: (row) => {
        const words = (
          <>
            <span data-arabic="">{row.code}</span> {row.name}
          </>
        );
        return row.mayRead ? <a href={paths.template(fiscalYear, organisation.id, row.code)}>{words}</a> : words;
      },
    },
    { key: 'status', header: templateText.status, cell: (row) => <TemplateTag status={row.status} /> },
    { key: 'filling', header: templateText.filling, cell: formatFilling },
    { key: 'host', header: templateText.host, cell: (row) => row.leadAgency ?? templateText.noHost },
    {
      key: 'waits',
      header: templateText.waitsFor,
      cell: (row) => formatWaits(row, organisation.name),
    },
  ];
}

function formatFilling(row: TemplateRow): string {
  if (row.status === 'draft' && !row.begun) return templateText.notBegun;
  return row.missing === 0 ? templateText.whole : templateText.missing(row.missing);
}

/** Until a template is complete its host has to act; then the office that sends it. */
function formatWaits(row: TemplateRow, organisationName: string): string {
  if (row.waitsFor === null) return templateText.nobody;
  const unready = !row.ready || row.status === 'to-fix';
  const writing = row.waitsFor === 'provincial-officer' && unready && row.leadAgency !== null;
  return writing ? (row.leadAgency ?? '') : whomFor(row.waitsFor, organisationName, row.leadAgency);
}
