import type {
  ListedPanel,
  PanelForm as PanelFormReading,
  PanelsReading,
} from '../../../application/evaluation/read-panels.ts';
import { evaluationSettings } from '../../../domain/evaluation/evaluation-settings.data.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { assumedMatters, evaluationText } from '../../text/evaluation-text.ts';
import { PanelForm } from './panel-form.tsx';

/** The panels of a year and how far each is. */
export function PanelsPage({ reading }: { readonly reading: PanelsReading }) {
  const { framework, panels, rounds, mayAppoint } = reading;
  const { fiscalYear } = framework;
  return (
    <>
      <h1>
        {evaluationText.title} {fiscalYear}
      </h1>
      <p class="lead">{evaluationText.lead}</p>
      {panels.length === 0 ? (
        <EmptyState
          title={rounds.length === 0 ? evaluationText.notAssessed : evaluationText.none}
          whatWillAppear={evaluationText.noneText}
        />
      ) : (
        <DataTable
          caption={evaluationText.list}
          columns={panelColumns}
          rows={panels}
          rowKey={({ panel }) => String(panel.number)}
          phone="cards"
        />
      )}
      {mayAppoint && rounds.length > 0 ? (
        <p class="no-print">
          <LinkButton href={paths.newPanel(fiscalYear)} label={evaluationText.appoint} />
        </p>
      ) : null}
      <PanelAssumptions />
    </>
  );
}

/** What no source says of panels. */
export function PanelAssumptions() {
  return (
    <ul class="plain-list">
      {namesOf(evaluationSettings.assumptions).map((matter) => (
        <li key={matter} class="muted">
          {assumedMatters[matter]} <AssumptionMark reason={evaluationSettings.assumptions[matter]} />
        </li>
      ))}
    </ul>
  );
}

const panelColumns: readonly Column<ListedPanel>[] = [
  {
    key: 'name',
    header: evaluationText.name,
    rowHeader: true,
    cell: ({ panel }) => <a href={paths.panel(panel.fiscalYear, panel.number)}>{panel.name}</a>,
  },
  { key: 'round', header: evaluationText.round, cell: ({ panel }) => roundName(panel.round) },
  {
    key: 'members',
    header: evaluationText.members,
    cell: ({ panel: { members, headId } }) => (
      <ul class="plain-list">
        {members.map(({ userId, name }) => (
          <li key={userId}>{userId === headId ? `${name} ${evaluationText.headMark}` : name}</li>
        ))}
      </ul>
    ),
  },
  { key: 'parties', header: evaluationText.partyCount, align: 'number', cell: ({ panel }) => panel.parties.length },
  { key: 'received', header: evaluationText.received, align: 'number', cell: ({ received }) => received },
  { key: 'settled', header: evaluationText.settled, align: 'number', cell: ({ settled }) => settled },
];

interface NewPanelProps {
  readonly reading: PanelFormReading;
  readonly state: FormState;
}

/** The form of a new panel. */
export function NewPanelPage({ reading: { framework, rounds, choices }, state }: NewPanelProps) {
  const { fiscalYear } = framework;
  return (
    <>
      <h1>
        {evaluationText.appoint} {fiscalYear}
      </h1>
      {rounds.length === 0 ? (
        <p>{evaluationText.notAssessed}</p>
      ) : (
        <PanelForm action={paths.newPanel(fiscalYear)} panel={null} rounds={rounds} choices={choices} state={state} />
      )}
      <p>
        <a href={paths.panels(fiscalYear)}>{evaluationText.all}</a>
      </p>
    </>
  );
}
