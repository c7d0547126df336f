import { awaitsJudge } from '../../../domain/reporting/scored-by-evaluator.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { Notice } from '../../components/notice.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { workbookText } from '../../text/workbook-text.ts';
import { DueAfterCutOff } from '../submission/report-days.tsx';
import { AssessForm } from './assess-form.tsx';
import { CentralOriginOf } from './central-origin.tsx';
import { DifferenceFromAgreement } from './difference-from-agreement.tsx';
import { ResultEntryAsked } from './entry-asked.tsx';
import { ResultEntryChanged } from './entry-changed.tsx';
import { ResultEntryEvidence } from './entry-evidence.tsx';
import { ResultEntryForm } from './entry-form.tsx';
import { ResultEntryLock } from './entry-lock.tsx';
import { ResultEntryNext } from './entry-next.tsx';
import { ResultEntryThread } from './entry-thread.tsx';
import { ResultEntryValues } from './entry-values.tsx';
import { CopiedNotice } from './entry-words.tsx';
import { TakenNotice } from './offered-figure.tsx';
import type { ResultEntryPageProps } from './result-entry-state.ts';
import { ResultMoves } from './result-move-buttons.tsx';
import { SavedDraft } from './saved-draft.tsx';
import { ThreeScoresOf } from './three-scores.tsx';
import { TypedBesideStored } from './typed-beside-stored.tsx';

/** One indicator in one round: requirements on the left, fields on the right; below, the score and its computation. */
export function ResultEntryPage(props: ResultEntryPageProps) {
  const { reading, state, context, origin } = props;
  const { organisation, indicator, result } = reading;
  const { fiscalYear, round } = result;
  const editable = reading.mayEnter && reading.lock === null;
  return (
    <>
      <Breadcrumbs
        crumbs={[...roundCrumbs(fiscalYear, organisation, round, reading.mayReadRound), { label: indicator.code }]}
      />
      <ErrorSummary errors={state.errors ?? []} title={state.savedNotSent ? resultEntryText.savedNotSent : undefined} />
      {state.beside === undefined || state.typed === undefined ? null : (
        <TypedBesideStored reading={reading} typed={state.typed} why={state.beside} />
      )}
      <h1>
        {indicator.code} {indicator.name}
      </h1>
      <DifferenceFromAgreement reading={reading} />
      <CentralOriginOf origin={origin ?? null} />
      <DueAfterCutOff report={reading.report} />
      {(reading.mayEnter || reading.lock === 'shared-from-cluster') && reading.lock !== null ? (
        <ResultEntryLock reading={reading} />
      ) : null}
      <EntryLeft {...props} editable={editable} />
      <ResultEntryChanged reading={reading} />
      <ResultMoves {...props} />
      <div class="two-columns two-columns--fields-first">
        <div>
          {editable ? (
            <ResultEntryForm {...props} />
          ) : (
            <>
              <ResultEntryValues reading={reading} />
              <ResultEntryEvidence reading={reading} />
            </>
          )}
        </div>
        <ResultEntryAsked reading={reading} editable={editable} />
      </div>
      {context && reading.mayEnter && editable ? (
        <ResultEntryNext result={result} toDo={context.toDo} done={false} />
      ) : null}
      <EntryScore {...props} live={editable} />
      <ResultEntryThread {...props} />
      {editable ? <RoundWorkbook result={props.reading.result} /> : null}
    </>
  );
}

/** The same round as a workbook, for whoever enters results: some of them may not open the round's report. */
function RoundWorkbook({ result }: Pick<ResultEntryPageProps['reading'], 'result'>) {
  return (
    <p class="no-print">
      <a href={paths.workbook(result.fiscalYear, result.organisationId, result.round)}>{workbookText.roundLink}</a>
    </p>
  );
}

/**
 * What the reader left: an unsaved draft, a copy from the previous round, or finished work, so that the next step is
 * shown.
 */
function EntryLeft({ reading, state, context, editable }: ResultEntryPageProps & { readonly editable: boolean }) {
  const { result, mayEnter } = reading;
  const offered = editable && state.typed === undefined ? (context?.draft ?? null) : null;
  return (
    <>
      {offered === null ? null : <SavedDraft reading={reading} draft={offered} />}
      {state.copied === undefined ? null : <CopiedNotice copied={state.copied} />}
      {state.takesFigure ? <TakenNotice /> : null}
      {state.fromDraft ? <Notice tone="attention" title={resultEntryText.keptInForm} announce /> : null}
      {context && mayEnter && waitsForOthers.has(result.status) && reading.report.status === 'open' ? (
        <ResultEntryNext result={result} toDo={context.toDo} done />
      ) : null}
    </>
  );
}

const waitsForOthers: ReadonlySet<string> = new Set(['with-supervisor', 'sent']);

/** The score; if it is already shown beside the fields, only the link to its frozen edition. */
function EntryScore({ reading, state, live }: ResultEntryPageProps & { readonly live: boolean }) {
  const { result, ledger, indicator } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  if (live && !ledger?.score && !reading.mayAssess) return null;
  return (
    <section aria-labelledby="score">
      <h2 id="score">{reportingText.score}</h2>
      <ThreeScoresOf apart={reading.apart} />
      {live || ledger === null ? null : <LedgerView ledger={ledger} open />}
      {reading.mayReadRound ? (
        <p>
          <a href={paths.ledger(fiscalYear, organisationId, round, code)}>
            {reportingText.ledgerOf} {code} {reportingText.frozen}
          </a>
        </p>
      ) : null}
      {reading.mayAssess && awaitsJudge(indicator, result) ? (
        <AssessForm result={result} topScore={reading.topScore} typed={state.assessing} errors={state.errors ?? []} />
      ) : null}
    </section>
  );
}
