import { leadingScore } from '../../../application/reporting/read-round-score.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { SavedNotice } from '../../components/notice.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { objectionText } from '../../text/objection-text.ts';
import { reportingText, scoreKindNames } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { AcknowledgeHosting } from '../agreement/acknowledge-hosting.tsx';
import { ReportDays } from '../submission/report-days.tsx';
import { ReportPapers } from '../submission/report-papers.tsx';
import { WorkbookLink } from '../workbook/workbook-link.tsx';
import { YearStages } from '../year/year-stages.tsx';
import { AssessForms } from './assess-page-form.tsx';
import { ClusterParts } from './cluster-parts.tsx';
import { PanelNote } from './panel-note.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportMoves } from './report-move-buttons.tsx';
import { RoundResults } from './round-results.tsx';
import type { RoundPageProps } from './round-state.ts';
import { TotalNote } from './total-note.tsx';
import { VisitOfRound } from './visit-of-round.tsx';

/** One round's report: its status, what the reader can do now, and its results. */
export function RoundPage({ reading, dueStatus, reader, state }: RoundPageProps) {
  const { organisation, report, framework } = reading;
  const { fiscalYear, round } = report;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: roundName(round) }]} />
      <YearStages {...reading} fiscalYear={framework.fiscalYear} />
      <ErrorSummary errors={state.errors ?? []} />
      {state.assessed === undefined || state.assessed.length === 0 ? null : (
        <SavedNotice>{`${reportingText.assessSaved} (${state.assessed.join(' · ')})`}</SavedNotice>
      )}
      <h1>
        {isCardOnly(framework, round) ? submissionText.card : reportingText.reportOf} {roundName(round)}{' '}
        {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <ReportHead reading={reading} />
      <ClusterParts reading={reading} />
      <ReportMoves reading={reading} dueStatus={dueStatus} reader={reader} state={state} />
      <ReportDays report={report} dueStatus={dueStatus} typed={state.cutOff} errors={state.errors ?? []} />
      <WorkbookLink reading={reading} actor={reader.actor} />
      <AcknowledgeHosting
        toAcknowledge={reading.toAcknowledge}
        fiscalYear={fiscalYear}
        organisationId={organisation.id}
      />
      <RoundResults reading={reading} reader={reader} />
      {reading.mayReadHosts ? (
        <p class="no-print">
          <a href={paths.hosts(fiscalYear, organisation.id)}>{hostsText.openHosts}</a>
        </p>
      ) : null}
      {reading.mayReadForecast ? (
        <p class="no-print">
          <a href={paths.forecast(fiscalYear, organisation.id)}>{forecastText.openForecast}</a>
        </p>
      ) : null}
      <VisitOfRound reading={reading} actor={reader.actor} />
      {reading.hasObjections ? (
        <p class="no-print">
          <a href={paths.objections(fiscalYear, organisation.id, round)}>{objectionText.title}</a>
        </p>
      ) : null}
      <ReportPapers reading={reading} dueStatus={dueStatus} />
      <PanelNote reading={reading} />
      {reading.mayAssess ? <AssessForms reading={reading} dueStatus={dueStatus} reader={reader} state={state} /> : null}
    </>
  );
}

function ReportHead({ reading }: Pick<RoundPageProps, 'reading'>) {
  const { organisation, report, framework, scores, kind } = reading;
  const score = leadingScore(scores);
  const { fiscalYear, round } = report;
  return (
    <div class="two-columns">
      <ReportFacts reading={reading} />
      <KeyFigure
        label={`${reportingText.total} · ${scoreKindNames[kind]}`}
        value={score?.total ?? undefined}
        unit={`${reportingText.full} ${reading.topScore}`}
      >
        {score === null || scores === null ? null : (
          <TotalNote framework={framework} round={round} score={score} scores={scores} />
        )}
        {reading.mayReadScores ? (
          <p>
            <a href={paths.reportLedger(fiscalYear, organisation.id, round)}>{reportingText.howScored}</a>
          </p>
        ) : null}
      </KeyFigure>
    </div>
  );
}

/** True for a round that requires only the card (FY2554, nine months). */
function isCardOnly(framework: Framework, round: string): boolean {
  const requires = framework.rounds.find((one) => one.code === round)?.requires.value ?? [];
  return requires.includes('e-sar-card') && !requires.includes('self-assessment-report');
}
