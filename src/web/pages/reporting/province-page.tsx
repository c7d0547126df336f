import type { ProvinceReading } from '../../../application/reporting/read-province.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { WeightBar } from '../../components/weight-bar.tsx';
import { paths } from '../../paths.ts';
import { kindNames, reportingText, roundNames } from '../../text/reporting-text.ts';
import { ClusterKin } from './cluster-kin.tsx';
import { PartyLinks } from './party-links.tsx';
import { ProvinceIndicators } from './province-indicators.tsx';
import { ProvinceRounds } from './province-rounds.tsx';
import { TotalNote } from './total-note.tsx';
import { YearStages } from './year-stages.tsx';

/** A province's year: the total to be read across a room, its parts, and what costs most. */
export function ProvincePage({ reading }: { readonly reading: ProvinceReading }) {
  const { organisation, fiscalYear, agreement } = reading;
  return (
    <>
      <YearStages {...reading} />
      <h1>
        {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <ClusterKin reading={reading} />
      <div class="two-columns">
        <TotalFigure reading={reading} />
        <WeightBar
          title={reportingText.components}
          parts={reading.parts.map(({ code, name, most, points }) => ({
            name: `${code} ${name}`,
            weight: most,
            ...(points === null ? {} : { points }),
          }))}
        />
      </div>
      <RoundTabs reading={reading} />
      {agreement === null ? (
        <EmptyState title={reportingText.noAgreement} whatWillAppear={reportingText.noAgreementText}>
          <p>
            <a href={paths.agreement(fiscalYear, organisation.id)}>{reportingText.agreement}</a>
          </p>
        </EmptyState>
      ) : (
        <ProvinceIndicators reading={reading} />
      )}
      <ProvinceRounds reading={reading} />
      <PartyLinks reading={reading} />
    </>
  );
}

function TotalFigure({ reading }: { readonly reading: ProvinceReading }) {
  const { organisation, fiscalYear, shown, kind, ledger } = reading;
  const round = reading.rounds.find((one) => one.code === shown);
  const score = round?.[kind] ?? null;
  const label = shown === null ? reportingText.total : `${reportingText.total} ${roundNames[shown]}`;
  const top = reading.framework.scale.levels.value.at(-1)?.score;
  return (
    <div>
      <KeyFigure
        label={shown === null ? label : `${label} · ${kindNames[kind]}`}
        value={ledger?.total ?? undefined}
        unit={top === undefined ? undefined : `${reportingText.full} ${top}`}
      >
        {shown === null || ledger === null ? null : (
          <TotalNote framework={reading.framework} round={shown} ledger={ledger} />
        )}
        {shown === null ? null : (
          <p>
            <a href={paths.reportLedger(fiscalYear, organisation.id, shown)}>{reportingText.howScored}</a>
          </p>
        )}
      </KeyFigure>
      {score === null ? null : (
        <ProgressBar
          label={reportingText.reported}
          done={score.reported}
          total={score.expected}
          unit={reportingText.indicators}
        />
      )}
    </div>
  );
}

function RoundTabs({ reading }: { readonly reading: ProvinceReading }) {
  const readable = reading.rounds.filter((one) => one.readable);
  if (readable.length < 2) return null;
  const here = paths.province(reading.fiscalYear, reading.organisation.id);
  return (
    <LinkTabs
      label={reportingText.rounds}
      tabs={readable.map(({ code }) => ({
        label: roundNames[code],
        href: `${here}?round=${code}`,
        current: code === reading.shown,
      }))}
    />
  );
}
