import type { PanelReading, PartyProgress } from '../../../application/evaluation/read-panels.ts';
import type { Panel, PanelMember } from '../../../domain/evaluation/panel.ts';
import { settlementStatusNames } from '../../../domain/evaluation/settlement-moves.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { evaluationText, memberStates } from '../../text/evaluation-text.ts';
import { memberTones, settlementTones } from './evaluation-tones.ts';
import { PanelForm } from './panel-form.tsx';

interface PanelPageProps {
  readonly reading: PanelReading;
  readonly state: FormState;
}

/** One panel: what appoints it, and how far each of its members is with each of its parties. */
export function PanelPage({ reading, state }: PanelPageProps) {
  const { panel, parties, choices } = reading;
  const { fiscalYear, number } = panel;
  return (
    <>
      <h1>{panel.name}</h1>
      <p class="muted">
        {evaluationText.title} {roundName(panel.round)} ปีงบประมาณ พ.ศ. {fiscalYear}
      </p>
      <PanelFacts panel={panel} />
      <DataTable
        caption={evaluationText.progress}
        columns={progressColumns(panel)}
        rows={parties}
        rowKey={({ id }) => id}
        phone="cards"
        filterable
      />
      <p class="muted">{evaluationText.progressNote}</p>
      {choices === null ? null : (
        <details class="no-print" open={state.form === 'panel'}>
          <summary>{evaluationText.change}</summary>
          <PanelForm
            action={paths.panel(fiscalYear, number)}
            panel={panel}
            rounds={[]}
            choices={choices}
            state={state}
          />
        </details>
      )}
      <p>
        <a href={paths.panels(fiscalYear)}>{evaluationText.all}</a>
      </p>
    </>
  );
}

/** The document that appoints a panel. */
export function documentOf({ document: { title, number, issuedOn } }: Pick<Panel, 'document'>): Fact {
  return { label: evaluationText.document, value: `${title} ที่ ${number} ลงวันที่ ${formatThaiDate(issuedOn)}` };
}

/** Who is in a panel, and by which document. */
function PanelFacts({ panel }: { readonly panel: Panel }) {
  const { members, headId } = panel;
  return (
    <FactList
      facts={[
        documentOf(panel),
        {
          label: evaluationText.members,
          value: (
            <ul class="plain-list">
              {members.map((member) => (
                <li key={member.userId}>{memberInWords(member, headId)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function memberInWords({ userId, name, organisationName }: PanelMember, headId: string): string {
  return `${name} · ${organisationName}${userId === headId ? ` ${evaluationText.headMark}` : ''}`;
}

function progressColumns({ fiscalYear, round, members }: Panel): readonly Column<PartyProgress>[] {
  return [
    {
      key: 'party',
      header: evaluationText.party,
      rowHeader: true,
      cell: ({ id, name, reportStatus }) =>
        reportStatus === null ? (
          partyTitle(name)
        ) : (
          <a href={paths.partyPanel(fiscalYear, id, round)}>{partyTitle(name)}</a>
        ),
    },
    ...members.map(
      ({ userId, name }): Column<PartyProgress> => ({
        key: userId,
        header: name,
        cell: ({ members: progress, reportStatus }) => {
          const own = progress.find(({ member }) => member.userId === userId);
          if (own === undefined || !hasArrived(reportStatus)) return '–';
          return (
            <>
              <StatusTag tone={memberTones[own.state]} word={memberStates[own.state]} />{' '}
              {own.state === 'recused' ? null : evaluationText.scoredOf(own.scored, own.of)}
            </>
          );
        },
      }),
    ),
    {
      key: 'status',
      header: evaluationText.status,
      cell: ({ status, reportStatus, lacksMembers }) =>
        hasArrived(reportStatus) && lacksMembers ? (
          <StatusTag tone="attention" word={evaluationText.lacksMembers} />
        ) : hasArrived(reportStatus) ? (
          <StatusTag tone={settlementTones[status]} word={settlementStatusNames[status]} />
        ) : (
          <StatusTag tone="quiet" word={evaluationText.notReceived} />
        ),
    },
  ];
}

function hasArrived(status: PartyProgress['reportStatus']): boolean {
  return status === 'received' || status === 'assessed' || status === 'final';
}
