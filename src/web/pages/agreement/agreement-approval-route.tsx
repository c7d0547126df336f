import { LinkButton } from '../../components/link-button.tsx';
import { WaitingFor } from '../../components/waiting-for.tsx';
import { paths } from '../../paths.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { ApprovalRouteNotice } from '../analysis/approval-route-notice.tsx';
import type { StartedProps } from './agreement-state.ts';

/** From proposal to agreement: which route and why, with links to the analysis and the room. */
export function AgreementApprovalRoute({ reading, agreement, state }: StartedProps) {
  const { route } = state;
  if (!route) return null;
  const { id } = reading.organisation;
  const { fiscalYear } = agreement;
  return (
    <section aria-label={analysisText.approvalRoute}>
      {route.approvalRoute === null ? null : <ApprovalRouteNotice approvalRoute={route.approvalRoute} />}
      {route.waits ? <WaitingFor whom={analysisText.opdc} toDo={analysisText.analyses} /> : null}
      <p class="button-row">
        {route.mayReadAnalysis ? (
          <LinkButton label={analysisText.short} href={paths.analysis(fiscalYear, id)} kind="secondary" />
        ) : null}
        {route.mayReadRoom ? (
          <LinkButton label={negotiationText.room} href={paths.negotiation(fiscalYear, id)} kind="secondary" />
        ) : null}
        {route.mayReadRoom ? <a href={paths.negotiations(fiscalYear)}>{negotiationText.schedule}</a> : null}
      </p>
    </section>
  );
}
