import type { PlannedRound, RoundCounts, RoundsReading } from '../../../application/submission/read-rounds.ts';
import { formatMove } from '../../../domain/calendar/explain-lateness.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { formatThaiDate, formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { requirementName } from '../../text/framework-text.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { LateProposals } from './late-proposals.tsx';
import { RoundsForms } from './rounds-forms.tsx';
import type { RoundsPageProps } from './rounds-state.ts';

/** The rounds of a year: what each requires, when it is due and why, and OPDC's forms to move a day. */
export function RoundsPage(props: RoundsPageProps) {
  const { reading, state } = props;
  const { fiscalYear } = reading.framework;
  return (
    <DocumentNames.Provider value={documentNamesOf(reading.framework)}>
      <ErrorSummary errors={state.errors ?? []} />
      <h1>
        {roundsText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>{roundsText.lead}</p>
      {reading.rounds.map((planned) => (
        <RoundSection key={planned.round.code} framework={reading.framework} planned={planned} />
      ))}
      <Outages reading={reading} />
      <LateProposals
        fiscalYear={fiscalYear}
        reading={props.late}
        typed={state.lateTyped ?? {}}
        errors={state.lateTyped === undefined ? [] : (state.errors ?? [])}
      />
      {reading.mayManage ? <RoundsForms {...props} /> : null}
    </DocumentNames.Provider>
  );
}

function RoundSection({ framework, planned }: { readonly framework: Framework; readonly planned: PlannedRound }) {
  const { round, extensions } = planned;
  const { fiscalYear } = framework;
  return (
    <section aria-labelledby={`round-${round.code}`}>
      <h2 id={`round-${round.code}`}>{round.name}</h2>
      <FactList facts={factsOf(framework, planned)} />
      {planned.counts === null ? null : (
        <p>
          <a href={paths.progress(fiscalYear, round.code)}>{roundsText.progress}</a>
        </p>
      )}
      {extensions.length === 0 ? null : (
        <DataTable
          caption={roundsText.extensions}
          rows={extensions}
          rowKey={(one) => `${one.organisationId}-${one.number}`}
          phone="cards"
          columns={[
            { key: 'party', header: roundsText.party, rowHeader: true, cell: (one) => one.name },
            { key: 'granted', header: roundsText.granted, cell: (one) => <Granted row={one} day={one.due} /> },
            {
              key: 'until',
              header: roundsText.until,
              cell: (one) => (one.revokedAt === null ? formatThaiDateWithWeekday(one.settledDue) : '–'),
            },
            { key: 'reason', header: roundsText.reason, cell: (one) => one.reason },
            { key: 'by', header: roundsText.grantedBy, cell: (one) => one.grantedName ?? '–' },
          ]}
        />
      )}
    </section>
  );
}

/** A day that was granted or declared, and why it counts no more. */
function Granted({ row, day }: { readonly row: { readonly revokedReason: string | null }; readonly day: string }) {
  if (row.revokedReason === null) return <>{formatThaiDateWithWeekday(day)}</>;
  return (
    <>
      <s>{formatThaiDateWithWeekday(day)}</s>{' '}
      <StatusTag tone="quiet" word={`${roundsText.revoked}: ${row.revokedReason}`} />
    </>
  );
}

function formatCounts({ opened, unopened, submitted, received }: RoundCounts): string {
  return [
    `${roundsText.opened} ${opened}`,
    `${roundsText.unopened} ${unopened}`,
    `${roundsText.submitted} ${submitted}`,
    `${roundsText.received} ${received}`,
  ].join(' · ');
}

function factsOf(framework: Framework, { round, due, dues, moves, closesOn, counts }: PlannedRound) {
  const requires = round.requires.value.map((one) => requirementName(framework, one)).join(' · ');
  const stated = round.reportDue.value;
  return [
    {
      label: roundsText.requires,
      value: (
        <>
          {requires || roundsText.requiresUnstated} <SourceMark source={round.requires.source} />
        </>
      ),
    },
    { label: roundsText.period, value: `${formatThaiDate(round.from)} – ${formatThaiDate(round.to)}` },
    {
      label: roundsText.stated,
      value: (
        <>
          {stated === null ? roundsText.unstated : formatThaiDateWithWeekday(stated)}{' '}
          <SourceMark source={round.reportDue.source} />
        </>
      ),
    },
    ...dues.map((one, index) => ({
      label: index === 0 ? roundsText.dueHistory : `${roundsText.dueHistory} (${index + 1})`,
      value: [formatThaiDateWithWeekday(one.due), one.reason, one.setName].filter((text) => text !== null).join(' · '),
    })),
    ...moves.map((move, index) => ({
      label: index === 0 ? roundsText.moved : `${roundsText.moved} (${index + 1})`,
      value: formatMove(move),
    })),
    ...(due === null ? [] : [{ label: roundsText.due, value: <b>{formatThaiDateWithWeekday(due)}</b> }]),
    {
      label: roundsText.closes,
      value: closesOn === null ? roundsText.closesByRule : formatThaiDateWithWeekday(closesOn),
    },
    ...(counts === null ? [] : [{ label: roundsText.counts, value: formatCounts(counts) }]),
  ];
}

function Outages({ reading: { outages } }: { readonly reading: RoundsReading }) {
  return (
    <section aria-labelledby="outages">
      <h2 id="outages">{roundsText.outages}</h2>
      {outages.length === 0 ? (
        <p class="muted">{roundsText.noOutage}</p>
      ) : (
        <DataTable
          caption={roundsText.outages}
          captionHidden
          rows={outages}
          rowKey={(one) => one.id}
          phone="cards"
          columns={[
            {
              key: 'days',
              header: roundsText.outageDays,
              rowHeader: true,
              cell: (one) => `${formatThaiDate(one.from)} – ${formatThaiDate(one.to)}`,
            },
            {
              key: 'moves',
              header: roundsText.outageMoves,
              cell: (one) => <Granted row={one} day={one.movesDueTo} />,
            },
            { key: 'reason', header: roundsText.reason, cell: (one) => one.reason },
            { key: 'by', header: roundsText.grantedBy, cell: (one) => one.declaredName ?? '–' },
          ]}
        />
      )}
    </section>
  );
}
