import type { ObjectionReading, ProposedRow } from '../../../application/objections/read-objections.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { objectionVerdictNames } from '../../../domain/objections/objection.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { StepProof } from '../../binding-proof.tsx';
import { BarredNotice } from '../../components/barred-notice.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { StepForm } from '../../components/step-form.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { objectionText } from '../../text/objection-text.ts';
import { shownState } from './objections-state.ts';

export interface ObjectionsPageProps {
  readonly reading: ObjectionReading;
  readonly state: FormState;
}

/** One party's proposed results, what it says against them, and what comes next. */
export function ObjectionsPage({ reading, state }: ObjectionsPageProps) {
  const { organisation, organisationId, fiscalYear, round, total, rows, isOfParty } = reading;
  return (
    <>
      <h1>
        {objectionText.title} {partyTitle(organisation.name)} {roundName(round)} {fiscalYear}
      </h1>
      {isOfParty ? <p>{leadOf(reading)}</p> : null}
      <FactList facts={factsOf(reading)} />
      {rows.length === 0 ? null : (
        <>
          <h2>{objectionText.rows}</h2>
          <DataTable
            caption={objectionText.rows}
            captionHidden
            columns={columnsOf(reading)}
            rows={rows}
            rowKey={({ code }) => code}
            phone="cards"
          />
        </>
      )}
      {total === null ? null : <LedgerView ledger={total} title={objectionText.totalLedger} />}
      <Steps reading={reading} state={state} />
      {isOfParty ? null : (
        <p class="no-print">
          <a href={paths.report(fiscalYear, organisationId, round)}>{objectionText.report}</a> ·{' '}
          <a href={paths.roundObjections(fiscalYear, round)}>{objectionText.all}</a>
        </p>
      )}
    </>
  );
}

function leadOf({ isOpen, of: { status, objections } }: ObjectionReading): string {
  if (isOpen && status === 'with-governor') return objectionText.leadWithGovernor;
  if (isOpen && (status === 'sent' || status === 'answered')) return objectionText.leadSent;
  if (isOpen) return objectionText.leadOpen;
  if (status === 'sent' || status === 'answered') return objectionText.leadOver;
  return objections.length > 0 ? objectionText.unsentOver : objectionText.overNothing;
}

function factsOf({ of, today, right, total }: ObjectionReading): readonly Fact[] {
  const { opensOn, endsOn, reason, approvedName, approvedAt, answeredAt } = of;
  return [
    { label: objectionText.state, value: <StatusTag {...shownState(of, today)} /> },
    { label: objectionText.window, value: `${formatThaiDate(opensOn)} – ${formatThaiDate(endsOn)}` },
    { label: objectionText.source, value: <SourceMark source={right.source} /> },
    ...(total === null
      ? []
      : [
          {
            label: objectionText.total,
            value: total.total === null ? '–' : <DecimalNumber value={total.total} />,
          },
          { label: objectionText.grade, value: total.grade ?? '–' },
        ]),
    ...(reason === null ? [] : [{ label: objectionText.sentBack, value: reason }]),
    ...(approvedAt === null
      ? []
      : [{ label: objectionText.approved, value: `${approvedName ?? ''} ${formatThaiInstant(approvedAt)}` }]),
    ...(answeredAt === null ? [] : [{ label: objectionText.answered, value: formatThaiInstant(answeredAt) }]),
  ];
}

function columnsOf(reading: ObjectionReading): readonly Column<ProposedRow>[] {
  const { fiscalYear, organisationId, round } = reading;
  return [
    {
      key: 'indicator',
      header: objectionText.indicator,
      rowHeader: true,
      cell: ({ code, name }) => (
        <a href={paths.objection(fiscalYear, organisationId, round, code)}>
          {code} {name}
        </a>
      ),
    },
    { key: 'weight', header: objectionText.weight, align: 'number', cell: ({ ledger }) => ledger.weight },
    {
      key: 'score',
      header: reading.rows.some((row) => row.changedTo !== null) ? objectionText.scoreAndNow : objectionText.score,
      align: 'number',
      cell: ({ ledger: { score }, changedTo }) => (
        <>
          {score === null ? '–' : <DecimalNumber value={score} />}
          {changedTo === null ? null : (
            <>
              {' → '}
              <DecimalNumber value={changedTo} />
            </>
          )}
        </>
      ),
    },
    { key: 'objection', header: objectionText.objection, cell: (row) => stateOf(row) },
  ];
}

function stateOf({ objection }: ProposedRow) {
  if (objection === null) return <span class="muted">{objectionText.none}</span>;
  const { answer } = objection;
  return answer === null ? (
    <StatusTag tone="attention" word={objectionText.draft} />
  ) : (
    <StatusTag tone="done" word={objectionVerdictNames[answer.verdict]} />
  );
}

function Steps({ reading, state }: ObjectionsPageProps) {
  const { fiscalYear, organisationId, round, moves, barred, of } = reading;
  const free = moves.filter(({ action }) => !barred.some((one) => one.action === action));
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{objectionText.steps}</h2>
      <BarredNotice barred={barred} />
      {free.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.objectionsMove(fiscalYear, organisationId, round, move.action)}
          rowVersion={of.rowVersion}
          words={objectionText}
          state={state}
          errorsAbove
        >
          <StepProof step={move} hint={objectionText.proofHint} state={state} />
        </StepForm>
      ))}
    </section>
  );
}
