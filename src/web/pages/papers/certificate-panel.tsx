import type { PaperCertificate } from '../../../application/papers/papers-ports.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { paths } from '../../paths.ts';
import { papersText } from '../../text/papers-text.ts';

export interface CertificatePanelProps {
  readonly certificate: PaperCertificate;
  /** A test certificate, made by the product for a demonstration. */
  readonly isDemo: boolean;
}

/** With which certificate papers are signed, so that anyone can compare it with what a reader of PDF files shows. */
export function CertificatePanel({ certificate, isDemo }: CertificatePanelProps) {
  const facts = [
    { label: papersText.certificateName, value: certificate.name },
    { label: papersText.certificateUntil, value: formatThaiInstant(certificate.validUntil) },
    { label: papersText.certificateHash, value: <code class="hash">{certificate.sha256}</code> },
  ];
  return (
    <section>
      <h2>{papersText.certificateTitle}</h2>
      <p>{papersText.certificateText}</p>
      {isDemo ? <p>{papersText.certificateOfDemo}</p> : null}
      <FactList facts={facts} />
      <p>
        <a href={paths.paperCertificate()}>{papersText.certificateFile}</a>
      </p>
    </section>
  );
}
