import { delegateOffice } from '../../../domain/agreement/signature.ts';
import { actingWords } from '../../../domain/people/roles.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { agreementText } from '../../text/agreement-text.ts';
import { PaperLinks } from '../papers/paper-links.tsx';
import type { StartedProps } from './agreement-state.ts';

/** Who has signed, who signs next and who after that, from the agreement on. */
export function AgreementSignatures({ reading, agreement }: StartedProps) {
  const { status, signatures, contentHash } = agreement;
  if (status !== 'agreed' && status !== 'signing' && status !== 'signed') return null;
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{agreementText.signatures}</h2>
      <ol class="signatures">
        {reading.framework.signatories.map((signatory, index) => (
          <li key={signatory.position}>
            <strong>{signatory.position}</strong>
            <Stand signature={signatures[index]} isNext={index === signatures.length} />
          </li>
        ))}
      </ol>
      {status === 'signed' ? (
        <PaperLinks
          fiscalYear={agreement.fiscalYear}
          organisationId={agreement.organisationId}
          name={reading.organisation.name}
        />
      ) : null}
      {contentHash === null ? null : (
        <p class="small">
          {agreementText.hash} <code class="hash">{contentHash}</code>
          <br />
          <span class="muted">{agreementText.hashText}</span>
        </p>
      )}
    </section>
  );
}

interface StandProps {
  readonly signature: StartedProps['agreement']['signatures'][number] | undefined;
  readonly isNext: boolean;
}

function Stand({ signature, isNext }: StandProps) {
  if (signature === undefined)
    return (
      <div>
        <StatusTag
          tone={isNext ? 'attention' : 'quiet'}
          word={isNext ? agreementText.waitsToSign : agreementText.laterToSign}
        />
      </div>
    );
  return (
    <div>
      <StatusTag tone="done" word={agreementText.signed} /> {signature.signerName}
      {signature.actingFor === null ? null : ` ${delegateOffice(signature)} ${actingWords} ${signature.actingFor}`}{' '}
      <span class="muted">{formatThaiInstant(signature.signedAt)}</span>
    </div>
  );
}
