import { LinkButton } from '../../components/link-button.tsx';
import { WaitingFor } from '../../components/waiting-for.tsx';
import { paths } from '../../paths.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { RoadNotice } from '../analysis/road-notice.tsx';
import type { StartedProps } from './agreement-state.ts';

/** The way from proposal to agreement: which road and why, with the doors to the analysis and the room. */
export function AgreementRoad({ reading, agreement, state }: StartedProps) {
  const { road } = state;
  if (!road) return null;
  const { id } = reading.organisation;
  const { fiscalYear } = agreement;
  return (
    <section aria-label={analysisText.road}>
      {road.branch === null ? null : <RoadNotice branch={road.branch} />}
      {road.waits ? <WaitingFor whom={analysisText.opdc} toDo={analysisText.analyses} /> : null}
      <p class="button-row">
        {road.mayReadAnalysis ? (
          <LinkButton label={analysisText.short} href={paths.analysis(fiscalYear, id)} kind="secondary" />
        ) : null}
        {road.mayReadRoom ? (
          <LinkButton label={negotiationText.room} href={paths.negotiation(fiscalYear, id)} kind="secondary" />
        ) : null}
        {road.mayReadRoom ? <a href={paths.negotiations(fiscalYear)}>{negotiationText.schedule}</a> : null}
      </p>
    </section>
  );
}
