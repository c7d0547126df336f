import { isInForce } from '../../../domain/agreement/agreement-moves.ts';
import { delegateOffice } from '../../../domain/agreement/signature.ts';
import { instrumentOf } from '../../../domain/framework/instrument.ts';
import { actingWords } from '../../../domain/people/roles.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { agreementText } from '../../text/agreement-text.ts';
import { PaperLinks, VersionsLink } from '../papers/paper-links.tsx';
import type { StartedProps } from './agreement-state.ts';

/** Who has signed, who signs next and who after that, from the agreement on. */
export function AgreementSignatures({ reading, agreement }: StartedProps) {
  const { status, signatures, contentHash } = agreement;
  if (status !== 'agreed' && status !== 'signing' && !isInForce(status)) return null;
  const paper = {
    ...{ fiscalYear: agreement.fiscalYear, organisationId: agreement.organisationId },
    name: reading.organisation.name,
  };
  const nobodySigns = instrumentOf(reading.framework) === 'approved-details';
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{nobodySigns ? agreementText.sealed : agreementText.signatures}</h2>
      {nobodySigns ? null : <Signatories reading={reading} signatures={signatures} />}
      {isInForce(status) ? (
        <>
          <PaperLinks {...paper} />
          <VersionsLink {...paper} />
        </>
      ) : null}
      {contentHash === null ? null : (
        <p class="small">
          {nobodySigns ? agreementText.hashOfApproved : agreementText.hash} <code class="hash">{contentHash}</code>
          <br />
          <span class="muted">{agreementText.hashText}</span>
        </p>
      )}
    </section>
  );
}

function Signatories({
  reading,
  signatures,
}: Pick<StartedProps, 'reading'> & Pick<StartedProps['agreement'], 'signatures'>) {
  return (
    <ol class="signatures">
      {reading.framework.signatories.map((signatory, index) => (
        <li key={signatory.position}>
          <strong>{signatory.position}</strong>
          <Stand signature={signatures[index]} isNext={index === signatures.length} />
        </li>
      ))}
    </ol>
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
      {signature.actingFor === null ? null : ` ${delegateOffice(signature)} ${actingWords}${signature.actingFor}`}{' '}
      <span class="muted">{formatThaiInstant(signature.signedAt)}</span>
    </div>
  );
}
