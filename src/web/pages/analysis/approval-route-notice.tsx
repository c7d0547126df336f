import { type ApprovalRoute, approvalRouteNames } from '../../../domain/agreement/approval-route.ts';
import { Notice } from '../../components/notice.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { say } from '../../text/year-words.ts';

const tones: Readonly<Record<ApprovalRoute['leadsTo'], StatusTone>> = {
  undecided: 'active',
  annexes: 'done',
  negotiation: 'attention',
  return: 'attention',
};

/** The approval route of the proposal, and why. */
export function ApprovalRouteNotice({ approvalRoute }: { readonly approvalRoute: ApprovalRoute }) {
  return (
    <Notice
      tone={tones[approvalRoute.leadsTo]}
      title={`${analysisText.approvalRoute}: ${say(approvalRouteNames[approvalRoute.leadsTo])}`}
    >
      {approvalRoute.against.length === 0 ? (
        <p>{analysisText.approvalRouteAnnexes}</p>
      ) : (
        <ul>
          {approvalRoute.against.map((one) => (
            <li key={one.code}>{refusalInWords(one)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
