import type { OversightReading } from '../../../application/oversight/read-oversight.ts';
import { changeStatusNames } from '../../../domain/change-requests/change-moves.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { oversightText } from '../../text/oversight-text.ts';
import { IndicatorProgress } from './indicator-progress.tsx';

interface OversightPageProps {
  readonly reading: OversightReading;
}

/** What one organisation answers for in a year: its indicators, how far every party is, and what waits for the body. */
export function OversightPage({ reading }: OversightPageProps) {
  const { framework, edition, owner, indicators } = reading;
  const { fiscalYear } = framework;
  if (edition === null)
    return (
      <>
        <h1>
          {oversightText.title} {fiscalYear}
        </h1>
        <EmptyState title={oversightText.none} whatWillAppear={oversightText.noneText} />
      </>
    );
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <h1>{oversightText.titleOf(owner, fiscalYear)}</h1>
      <p>
        {oversightText.list}{' '}
        <a href={paths.catalogue(fiscalYear, String(edition.edition))}>
          {oversightText.listOf(edition.edition, fiscalYear)}
        </a>
      </p>
      <Owners reading={reading} />
      <Body reading={reading} />
      <Rounds reading={reading} />
      <section aria-labelledby="indicators">
        <h2 id="indicators">{oversightText.indicators(indicators.length)}</h2>
        {indicators.map((one) => (
          <IndicatorProgress key={one.entry.code} followed={one} isOpen={indicators.length === 1} reading={reading} />
        ))}
      </section>
      <p class="hint">{oversightText.figuresWhen}</p>
      <p class="no-print">
        {oversightText.file}{' '}
        {(['csv', 'xlsx'] as const).map((format) => (
          <>
            <a href={paths.oversightFile(fiscalYear, format, owner, reading.round)}>{format.toUpperCase()}</a>{' '}
          </>
        ))}
      </p>
      <Requests reading={reading} />
    </DocumentNames.Provider>
  );
}

function Owners({ reading: { framework, owners, owner, round } }: OversightPageProps) {
  if (owners.length < 2) return null;
  return (
    <LinkTabs
      label={oversightText.owners}
      tabs={owners.map(({ name, count }) => ({
        ...{ label: name, count, current: name === owner },
        href: paths.oversight(framework.fiscalYear, name, round),
      }))}
    />
  );
}

function Rounds({ reading: { framework, owner, round } }: OversightPageProps) {
  return (
    <LinkTabs
      label={oversightText.rounds}
      tabs={framework.rounds.map(({ code }) => ({
        ...{ label: roundName(code), current: code === round },
        href: paths.oversight(framework.fiscalYear, owner, code),
      }))}
    />
  );
}

/** The body of the year with its duties and their source. */
function Body({ reading: { framework, body } }: OversightPageProps) {
  const part = framework.bodies?.find(({ code }) => code === body?.code);
  if (body === null || part === undefined) return null;
  return (
    <section aria-labelledby="body">
      <h2 id="body">{oversightText.body}</h2>
      <p>
        <SourcedValue source={part.source} documentsAt={paths.framework(framework.fiscalYear)}>
          {body.organisationId === null ? body.name : <a href={paths.body(body.organisationId)}>{body.name}</a>}
        </SourcedValue>
      </p>
      <ul>
        {part.duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
    </section>
  );
}

/** Requests to change these indicators that are not decided. */
function Requests({ reading: { framework, body, requests } }: OversightPageProps) {
  if (requests === null) return null;
  const { fiscalYear } = framework;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{oversightText.requests}</h2>
      {requests.length === 0 ? (
        <p class="muted">{oversightText.noRequests}</p>
      ) : (
        <DataTable
          caption={oversightText.requests}
          captionHidden
          phone="cards"
          rows={requests}
          rowKey={(one) => `${one.organisationId} ${one.number}`}
          columns={[
            { key: 'party', header: oversightText.party, rowHeader: true, cell: (one) => partyTitle(one.partyName) },
            { key: 'code', header: oversightText.code, cell: (one) => one.code },
            {
              key: 'number',
              header: oversightText.request,
              cell: (one) => <a href={paths.change(fiscalYear, one.organisationId, one.number)}>{one.number}</a>,
            },
            { key: 'stage', header: oversightText.stage, cell: (one) => changeStatusNames[one.status] },
          ]}
        />
      )}
      <p class="no-print">
        <a href={paths.yearChanges(fiscalYear)}>{oversightText.toRequests}</a>
        {body === null || body.organisationId === null ? null : (
          <>
            {' · '}
            <a href={`${paths.body(body.organisationId)}#waiting`}>{oversightText.toBody}</a>
          </>
        )}
      </p>
    </section>
  );
}
