import type { AgreementReading } from '../../../application/agreement/read-agreement.ts';
import { lateProposalSource } from '../../../domain/agreement/proposal-days.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { roundsText } from '../../text/rounds-text.ts';

/** What becomes of a draft after the day on which it was to be proposed: until when it still may, or who can let it in. */
export function LateNotice({ reading }: { readonly reading: AgreementReading }) {
  const { agreement, framework, proposing } = reading;
  const { last, isLate, mayPropose, admitted } = proposing;
  if (last === null || !isLate || (agreement !== null && agreement.status !== 'draft')) return null;
  const until = admitted === null ? null : formatThaiDate(admitted.until);
  return (
    <Notice tone="attention" title={agreementText.late(formatThaiDate(last))}>
      <p>
        {admitted === null || until === null
          ? agreementText.lateClosed
          : agreementText.lateAdmitted(until, admitted.reason)}
        {admitted !== null && !mayPropose ? ` ${agreementText.lateOver}` : ''}{' '}
        <AssumptionMark reason={lateProposalSource.assumption} />
      </p>
      <p class="no-print">
        <a href={`${paths.rounds(framework.fiscalYear)}#late-proposals`}>{roundsText.lateTitle}</a>
      </p>
    </Notice>
  );
}
