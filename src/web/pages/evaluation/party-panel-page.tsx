import type { MemberProgress } from '../../../domain/evaluation/score-sheet.ts';
import { settlementStatusNames } from '../../../domain/evaluation/settlement-moves.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice, SavedNotice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { errorsIn } from '../../form-state.ts';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { evaluationText, memberStates } from '../../text/evaluation-text.ts';
import { memberTones, settlementTones } from './evaluation-tones.ts';
import { documentOf } from './panel-page.tsx';
import { PanelAssumptions } from './panels-page.tsx';
import type { PartyPanelProps } from './party-panel-state.ts';
import { ScoreForms } from './score-forms.tsx';
import { ScoresTable } from './scores-table.tsx';
import { ProposedSettlement, SettlementSteps } from './settlement-steps.tsx';

/** The panel of a party: who, how far, the reader's own scores, and everybody's once all have concluded. */
export function PartyPanelPage(props: PartyPanelProps) {
  const { reading, state } = props;
  const { organisation, report, panel, settlement, own } = reading;
  const { fiscalYear, round, status } = report;
  const hasArrived = status === 'received' || status === 'assessed' || status === 'final';
  const scores = settlement.status === 'scoring' && reading.moves.includes('conclude-scores') && !own?.isConcluded;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: evaluationText.title }]} />
      <ErrorSummary errors={errorsIn(state, 'scores')} />
      {state.saved === undefined || state.saved.length === 0 ? null : (
        <SavedNotice>{`${evaluationText.scoreSaved} (${state.saved.join(' · ')})`}</SavedNotice>
      )}
      <h1>
        {evaluationText.title} {partyTitle(organisation.name)} {roundName(round)} {fiscalYear}
      </h1>
      <p class="lead">
        {panel.name}{' '}
        {hasArrived && reading.lacksMembers ? (
          <StatusTag tone="attention" word={evaluationText.lacksMembers} />
        ) : hasArrived ? (
          <StatusTag tone={settlementTones[settlement.status]} word={settlementStatusNames[settlement.status]} />
        ) : (
          <StatusTag tone="quiet" word={evaluationText.notReceived} />
        )}
      </p>
      {hasArrived ? null : <p>{evaluationText.waits}</p>}
      {hasArrived && reading.lacksMembers ? <LacksMembers {...props} /> : null}
      <OwnNotice {...props} />
      {hasArrived ? <Members {...props} /> : null}
      {scores ? <ScoreForms {...props} /> : <ScoresTable reading={reading} />}
      <ProposedSettlement reading={reading} />
      <SettlementSteps {...props} />
      <FactList facts={[documentOf(panel)]} />
      <PanelAssumptions />
      {reading.mayReadRound ? (
        <p>
          <a href={paths.report(fiscalYear, organisation.id, round)}>{evaluationText.openReport}</a>
        </p>
      ) : null}
    </>
  );
}

function LacksMembers({ reading: { panel, mayAppoint } }: PartyPanelProps) {
  return (
    <Notice tone="attention" title={evaluationText.lacksMembers}>
      <p>{evaluationText.lacksMembersText}</p>
      {mayAppoint ? (
        <p>
          <a href={paths.panel(panel.fiscalYear, panel.number)}>{evaluationText.addMember}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function OwnNotice({ reading }: PartyPanelProps) {
  const { own, scoresShown, settlement, leaderName } = reading;
  if (own === null) return null;
  if (own.isRecused)
    return (
      <Notice tone="attention" title={evaluationText.recused}>
        <p>{evaluationText.recusedText}</p>
      </Notice>
    );
  if (own.conflict !== null)
    return (
      <Notice tone="problem" title={evaluationText.conflict}>
        <p>{evaluationText.conflictText(own.conflict)}</p>
      </Notice>
    );
  if (own.isConcluded && !scoresShown)
    return (
      <Notice tone="done" title={evaluationText.concluded}>
        <p>{evaluationText.concludedText}</p>
      </Notice>
    );
  if (settlement.status === 'differing' && !own.isLeader && leaderName !== null)
    return <p>{evaluationText.waitsForHead(leaderName)}</p>;
  return null;
}

function Members({ reading: { progress, panel } }: PartyPanelProps) {
  return (
    <DataTable
      caption={evaluationText.membersOf}
      columns={memberColumns(panel.headId)}
      rows={progress}
      rowKey={({ member }) => member.userId}
      phone="cards"
    />
  );
}

function memberColumns(headId: string): readonly Column<MemberProgress>[] {
  return [
    {
      key: 'name',
      header: evaluationText.members,
      rowHeader: true,
      cell: ({ member: { userId, name } }) => (userId === headId ? `${name} ${evaluationText.headMark}` : name),
    },
    { key: 'organisation', header: evaluationText.organisation, cell: ({ member }) => member.organisationName },
    {
      key: 'state',
      header: evaluationText.status,
      cell: ({ state }) => <StatusTag tone={memberTones[state]} word={memberStates[state]} />,
    },
    {
      key: 'scored',
      header: evaluationText.scored,
      cell: ({ state, scored, of, recusedBecause }) =>
        state === 'recused' ? (recusedBecause ?? '–') : evaluationText.scoredOf(scored, of),
    },
  ];
}
