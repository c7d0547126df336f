import { isSettled } from '../../../domain/agreement/agreement-moves.ts';
import { approvalsNeeded } from '../../../domain/agreement/approvals-needed.ts';
import { outsideWords } from '../../../domain/meetings/resolution.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { agreementText, approvalNames } from '../../text/agreement-text.ts';
import type { StartedProps } from './agreement-state.ts';

/** Which bodies approve what was settled, and the resolutions by which they did. */
export function AgreementApprovals({ reading: { framework }, agreement }: StartedProps) {
  const { status, approvals = [], indicators } = agreement;
  const needed = approvalsNeeded(framework, indicators);
  if (!isSettled(status) || needed.length === 0) return null;
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">{agreementText.approvals}</h2>
      <p>
        <a href={paths.resolutions(framework.fiscalYear)}>{agreementText.resolutionsOfYear}</a>
      </p>
      <ol class="signatures">
        {needed.map(({ subject, body }) => {
          const given = approvals.find((one) => one.subject === subject)?.resolution;
          return (
            <li key={subject}>
              <strong>{body.name}</strong>{' '}
              <SourcedValue source={body.source} documentsAt={paths.framework(framework.fiscalYear)}>
                {approvalNames[subject]}
              </SourcedValue>
              <div>
                <StatusTag
                  tone={given ? 'done' : 'attention'}
                  word={given ? agreementText.approved : agreementText.waitsForApproval}
                />{' '}
                {given
                  ? `${agreementText.meeting} ${given.meetingNumber} ${formatThaiDate(given.heldOn)} ${given.number}${given.meetingId === null ? ` (${outsideWords})` : ''}`
                  : null}
                {given ? <p class="small muted">{given.text}</p> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
