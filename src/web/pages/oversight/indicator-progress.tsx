import type {
  FollowedIndicator,
  FollowedParty,
  OversightReading,
} from '../../../application/oversight/read-oversight.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { indicatorStages } from '../../../domain/progress/party-on-indicator.ts';
import { shortFigure } from '../../../domain/values/short-figure.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { Figure } from '../../components/figure.tsx';
import { paths } from '../../paths.ts';
import { indicatorStageNames, oversightText } from '../../text/oversight-text.ts';

interface IndicatorProgressProps {
  readonly followed: FollowedIndicator;
  readonly reading: Pick<OversightReading, 'framework' | 'round'>;
}

/** So many are read at once on a telephone, too; more are folded. On paper everything is said. */
const mostAtOnce = 12;

/** One indicator with how many parties are how far; opened, every party by how far it is. */
export function IndicatorProgress({
  followed: { entry, parties },
  isOpen,
  reading,
}: IndicatorProgressProps & { readonly isOpen: boolean }) {
  const { fiscalYear } = reading.framework;
  const stages = indicatorStages.flatMap((stage) => {
    const own = parties.filter((one) => one.stage === stage);
    return own.length === 0 ? [] : [{ stage, own }];
  });
  return (
    <details class="indicator" id={`indicator-${entry.code}`} open={isOpen}>
      <summary class="indicator__summary">
        <span>
          <b data-arabic="">{entry.code}</b> {entry.name}
        </span>{' '}
        <span class="indicator__counts">
          {stages.map(({ stage, own }) => `${indicatorStageNames[stage]} ${own.length}`).join(' · ')}
        </span>
      </summary>
      <div class="indicator__body">
        <p>
          {oversightText.unit} {entry.unit} · {entry.mandatory ? oversightText.mandatory : oversightText.chosen} ·{' '}
          {oversightText.progress(parties.length)} ·{' '}
          <a href={paths.catalogueEntry(fiscalYear, entry.code)}>
            {oversightText.entry} {entry.code}
          </a>
        </p>
        {stages.map(({ stage, own }) => (
          <details key={stage} class="indicator" open={own.length <= mostAtOnce}>
            <summary>{`${indicatorStageNames[stage]} ${oversightText.count(own.length)}`}</summary>
            {stage === 'reported' ? (
              <Reported parties={own} entry={entry} reading={reading} />
            ) : (
              <PartyList parties={own} reading={reading} />
            )}
          </details>
        ))}
      </div>
    </details>
  );
}

function Reported({
  parties,
  entry,
  reading: { framework, round },
}: Pick<IndicatorProgressProps, 'reading'> & {
  readonly parties: readonly FollowedParty[];
  readonly entry: FollowedIndicator['entry'];
}) {
  return (
    <DataTable
      caption={`${entry.code} ${indicatorStageNames.reported}`}
      captionHidden
      phone="scroll"
      filterable
      rows={parties}
      rowKey={(one) => one.organisationId}
      columns={[
        {
          key: 'party',
          header: oversightText.party,
          rowHeader: true,
          cell: ({ organisationId, name, opensEntry }) => (
            <a
              href={
                opensEntry
                  ? paths.entry(framework.fiscalYear, organisationId, round, entry.code)
                  : paths.province(framework.fiscalYear, organisationId, round)
              }
            >
              {partyTitle(name)}
            </a>
          ),
        },
        {
          key: 'value',
          header: oversightText.value,
          align: 'number',
          cell: ({ value }) => (value === null ? '—' : <Figure value={shortFigure(value)} unit={entry.unit} />),
        },
        {
          key: 'score',
          header: oversightText.selfScore,
          align: 'number',
          cell: ({ selfScore }) => (selfScore === null ? '—' : <DecimalNumber value={selfScore} />),
        },
      ]}
    />
  );
}

/** Names alone: what lies with the province is its own. */
function PartyList({
  parties,
  reading: { framework, round },
}: Pick<IndicatorProgressProps, 'reading'> & { readonly parties: readonly FollowedParty[] }) {
  return (
    <ul>
      {parties.map(({ organisationId, name }) => (
        <li key={organisationId}>
          <a href={paths.province(framework.fiscalYear, organisationId, round)}>{partyTitle(name)}</a>
        </li>
      ))}
    </ul>
  );
}
