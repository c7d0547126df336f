import type { PartyReading } from '../../../application/reporting/read-party.ts';
import { leadingScore } from '../../../application/reporting/read-round-score.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { WeightBar } from '../../components/weight-bar.tsx';
import { paths } from '../../paths.ts';
import { reportingText, scoreKindNames } from '../../text/reporting-text.ts';
import { YearStages } from '../year/year-stages.tsx';
import { ClusterRelations } from './cluster-relations.tsx';
import { PartyIndicators } from './party-indicators.tsx';
import { PartyLinks, type PartyPageProps } from './party-links.tsx';
import { PartyRounds } from './party-rounds.tsx';
import { TotalNote } from './total-note.tsx';

/** A party's year: the total in large type, its parts, and what costs most points. */
export function PartyPage(props: PartyPageProps) {
  const { reading } = props;
  const { organisation, fiscalYear, agreement } = reading;
  return (
    <>
      <YearStages {...reading} />
      <h1>
        {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <ClusterRelations reading={reading} />
      <div class="two-columns">
        <TotalFigure reading={reading} />
        <WeightBar
          title={reportingText.components}
          parts={reading.parts.map(({ code, name, weight, most, points }) => ({
            name: `${code} ${name}`,
            weight,
            ...(points === null || most === null ? {} : { most, points }),
          }))}
        />
      </div>
      <RoundTabs reading={reading} />
      {agreement === null ? (
        <EmptyState title={reportingText.noAgreement} whatWillAppear={reportingText.noAgreementText}>
          {reading.mayOpenAgreement ? (
            <p>
              <a href={paths.agreement(fiscalYear, organisation.id)}>{reportingText.agreement}</a>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <PartyIndicators reading={reading} />
      )}
      <PartyRounds reading={reading} />
      <PartyLinks {...props} />
    </>
  );
}

function TotalFigure({ reading }: { readonly reading: PartyReading }) {
  const { organisation, fiscalYear, shown, kind, scores } = reading;
  const score = leadingScore(scores);
  const counted = scores?.self ?? score;
  const label = shown === null ? reportingText.total : `${reportingText.total} ${roundName(shown)}`;
  const top = reading.framework.scale.levels.value.at(-1)?.score;
  return (
    <div>
      <KeyFigure
        label={shown === null ? label : `${label} · ${scoreKindNames[kind]}`}
        value={score?.total ?? undefined}
        unit={top === undefined ? undefined : `${reportingText.full} ${top}`}
      >
        {shown === null || score === null || scores === null ? null : (
          <TotalNote framework={reading.framework} round={shown} score={score} scores={scores} />
        )}
        {shown === null ? null : (
          <p>
            <a href={paths.reportLedger(fiscalYear, organisation.id, shown)}>{reportingText.howScored}</a>
          </p>
        )}
      </KeyFigure>
      {counted === null ? null : (
        <ProgressBar
          label={reportingText.reported}
          done={counted.reported}
          total={counted.expected}
          unit={reportingText.indicators}
        />
      )}
    </div>
  );
}

function RoundTabs({ reading }: { readonly reading: PartyReading }) {
  const readable = reading.rounds.filter((one) => one.readable);
  if (readable.length < 2) return null;
  return (
    <LinkTabs
      label={reportingText.rounds}
      tabs={readable.map(({ code }) => ({
        label: roundName(code),
        href: paths.province(reading.fiscalYear, reading.organisation.id, code),
        current: code === reading.shown,
      }))}
    />
  );
}
