import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import type { RoundPageProps } from './round-state.ts';

/** Who gives the scores in place of the reader: a panel, or somebody without an interest in the party. */
export function PanelNote({ reading: { panel, conflict, report } }: Pick<RoundPageProps, 'reading'>) {
  const { fiscalYear, organisationId, round } = report;
  if (conflict !== null)
    return (
      <Notice tone="attention" title={evaluationText.conflict}>
        <p>{evaluationText.conflictWithout(conflict)}</p>
      </Notice>
    );
  if (panel === null) return null;
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{evaluationText.assessedByPanel}</h2>
      <p>
        <a href={paths.partyPanel(fiscalYear, organisationId, round)}>{panel.name}</a>
      </p>
      <p class="muted">{evaluationText.assessedByPanelText}</p>
    </section>
  );
}
