import { isSettled } from '../../../domain/agreement/agreement-moves.ts';
import type { Amendment } from '../../../domain/agreement/amendment.ts';
import { approvalsNeeded } from '../../../domain/agreement/approvals-needed.ts';
import { outsideWords, type Resolution } from '../../../domain/meetings/resolution.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { agreementText, approvalNames } from '../../text/agreement-text.ts';
import { signatoryText } from '../../text/signatory-text.ts';
import type { StartedProps } from './agreement-state.ts';

/** Which bodies approve what was settled, and the resolutions by which they did; of a later version, those that made it. */
export function AgreementApprovals({ reading: { framework }, agreement }: StartedProps) {
  const { status, approvals = [], indicators, amends } = agreement;
  const needed = approvalsNeeded(framework, indicators);
  if (!isSettled(status)) return null;
  if (amends) return <MadeByChange agreement={agreement} amends={amends} />;
  if (needed.length === 0) return <WithoutApproval framework={framework} />;
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
              {given ? (
                <Given resolution={given} />
              ) : (
                <div>
                  <StatusTag tone="attention" word={agreementText.waitsForApproval} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** That nobody approves before the signatures, with the reason of the year. */
function WithoutApproval({ framework }: Pick<StartedProps['reading'], 'framework'>) {
  const { signedWithoutApproval, fiscalYear } = framework;
  if (signedWithoutApproval === undefined) return null;
  return (
    <p>
      <SourcedValue source={signedWithoutApproval.source} documentsAt={paths.framework(fiscalYear)}>
        {signatoryText.withoutApproval}
      </SourcedValue>
    </p>
  );
}

interface MadeProps {
  readonly agreement: StartedProps['agreement'];
  readonly amends: Amendment;
}

/** By which request and resolutions this version came, and where every version is. */
function MadeByChange({ agreement: { fiscalYear, organisationId }, amends }: MadeProps) {
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">{agreementText.madeByChange}</h2>
      <p>
        {amends.what} {amends.indicator} · {amends.why}
      </p>
      <ol class="signatures">
        {amends.resolutions.map((one) => (
          <li key={one.bodyId}>
            <strong>{one.bodyName}</strong>
            <Given resolution={one} />
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.agreementVersions(fiscalYear, organisationId)}>{agreementText.allVersions}</a>
      </p>
    </section>
  );
}

function Given({
  resolution: { meetingNumber, heldOn, number, meetingId, text },
}: {
  readonly resolution: Resolution;
}) {
  const outside = meetingId === null ? ` (${outsideWords})` : '';
  return (
    <div>
      <StatusTag tone="done" word={agreementText.approved} />{' '}
      {`${agreementText.meeting} ${meetingNumber} ${formatThaiDate(heldOn)} ${number}${outside}`}
      <p class="small muted">{text}</p>
    </div>
  );
}
