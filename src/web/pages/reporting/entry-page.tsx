import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { entryText } from '../../text/entry-text.ts';
import { reportingText, roundNames } from '../../text/reporting-text.ts';
import { CutOffLine } from '../submission/report-days.tsx';
import { AssessForm } from './assess-form.tsx';
import { EntryAsked } from './entry-asked.tsx';
import { EntryChanged } from './entry-changed.tsx';
import { EntryEvidence } from './entry-evidence.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryLock } from './entry-lock.tsx';
import { EntryNext } from './entry-next.tsx';
import { EntryStands } from './entry-stands.tsx';
import type { EntryPageProps } from './entry-state.ts';
import { EntryThread } from './entry-thread.tsx';
import { EntryValues } from './entry-values.tsx';
import { CopiedNotice } from './entry-words.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { ResultMoves } from './result-moves.tsx';
import { TypedBesideStored } from './typed-beside-stored.tsx';

/** One indicator in one round: left what is asked, right the fields; below, the score and how it came about. */
export function EntryPage(props: EntryPageProps) {
  const { reading, state, desk } = props;
  const { organisation, indicator, result } = reading;
  const { fiscalYear, organisationId, round } = result;
  const editable = reading.mayEnter && reading.lock === null;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: `${partyTitle(organisation.name)} ${fiscalYear}`, href: paths.province(fiscalYear, organisationId) },
          { label: roundNames[round], href: paths.report(fiscalYear, organisationId, round) },
          { label: indicator.code },
        ]}
      />
      <ErrorSummary errors={state.errors ?? []} title={state.savedNotSent ? entryText.savedNotSent : undefined} />
      {state.beside === undefined || state.typed === undefined ? null : (
        <TypedBesideStored reading={reading} typed={state.typed} why={state.beside} />
      )}
      <h1>
        {indicator.code} {indicator.name}
      </h1>
      <EntryStands reading={reading} />
      <CutOffLine report={reading.report} />
      {(reading.mayEnter || reading.lock === 'shared-from-cluster') && reading.lock !== null ? (
        <EntryLock reading={reading} />
      ) : null}
      <EntryLeft {...props} editable={editable} />
      <EntryChanged reading={reading} />
      <ResultMoves {...props} />
      <div class="two-columns two-columns--fields-first">
        <div>
          {editable ? <EntryForm {...props} /> : <EntryValues reading={reading} />}
          <EntryEvidence {...props} editable={editable} />
        </div>
        <EntryAsked reading={reading} editable={editable} />
      </div>
      {desk && reading.mayEnter && editable ? <EntryNext result={result} toDo={desk.toDo} done={false} /> : null}
      <EntryScore {...props} live={editable} />
      <EntryThread {...props} />
    </>
  );
}

/** What the reader left behind: typed and not saved, copied from the round before, or done, so that the way on shows. */
function EntryLeft({ reading, reader, state, desk, editable }: EntryPageProps & { readonly editable: boolean }) {
  const { result, mayEnter } = reading;
  const offered = editable && state.typed === undefined ? (desk?.draft ?? null) : null;
  return (
    <>
      {offered === null ? null : <KeptDraft reading={reading} draft={offered} csrfToken={reader.csrfToken} />}
      {state.copied === undefined ? null : <CopiedNotice copied={state.copied} />}
      {state.fromDraft ? <Notice tone="attention" title={entryText.keptInForm} announce /> : null}
      {desk && mayEnter && waitsForOthers.has(result.status) && reading.report.status === 'open' ? (
        <EntryNext result={result} toDo={desk.toDo} done />
      ) : null}
    </>
  );
}

const waitsForOthers: ReadonlySet<string> = new Set(['with-supervisor', 'sent']);

/** The score; where it already forms beside the fields, only the way to its frozen edition. */
function EntryScore({ reading, reader, state, live }: EntryPageProps & { readonly live: boolean }) {
  const { result, ledger, indicator } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  if (live && !ledger?.score && !reading.mayAssess) return null;
  return (
    <section aria-labelledby="score">
      <h2 id="score">{reportingText.score}</h2>
      {live || ledger === null ? null : <LedgerView ledger={ledger} open />}
      <p>
        <a href={paths.ledger(fiscalYear, organisationId, round, code)}>
          {reportingText.ledgerOf} {code} {reportingText.frozen}
        </a>
      </p>
      {reading.mayAssess && result.state === 'reported' ? (
        <AssessForm
          row={{ indicator, result, ledger }}
          topScore={reading.topScore}
          csrfToken={reader.csrfToken}
          from="entry"
          typed={state.assessing}
          errors={state.errors ?? []}
        />
      ) : null}
    </section>
  );
}
