import type { PaperVerdict, VerifiedAgreement } from '../../../application/papers/verify-paper.ts';
import { inWordsOf } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { papersText, verdictWords } from '../../text/papers-text.ts';
import { CertificatePanel, type CertificatePanelProps } from './certificate-panel.tsx';
import { PaperLinks } from './paper-links.tsx';
import { ResultFacts } from './result-facts.tsx';

export interface VerifyPageProps {
  readonly typed: string;
  readonly errors: readonly FormError[];
  /** Null before any input. */
  readonly verdict: PaperVerdict | null;
  /** Null where papers are not signed. */
  readonly certificate: CertificatePanelProps | null;
}

/** Verification of a paper by anyone: the verdict first, then two ways to verify another. */
export function VerifyPage({ typed, errors, verdict, certificate }: VerifyPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{papersText.verifyTitle}</h1>
      {verdict === null ? <p class="lead">{papersText.verifyLead}</p> : <VerdictPanel verdict={verdict} />}
      {verdict === null ? null : <h2>{papersText.again}</h2>}
      <form method="get" action={paths.verify()}>
        <TextField
          name="code"
          label={papersText.code}
          hint={papersText.codeHint}
          value={typed}
          autocomplete="off"
          width="half"
          error={errorFor(errors, 'code')}
        />
        <SubmitButton label={papersText.checkCode} />
      </form>
      <Form action={paths.verifyFile()} file>
        <FileField
          name="evidence"
          label={papersText.file}
          limits={papersText.fileHint}
          accept=".pdf,.docx"
          error={errorFor(errors, 'evidence')}
          tooLarge={{ bytes: evidenceLimits.largestBytes, sentence: papersText.fileHint }}
        />
        <SubmitButton label={papersText.checkFile} kind="secondary" />
      </Form>
      {certificate === null ? null : <CertificatePanel {...certificate} />}
    </>
  );
}

function VerdictPanel({ verdict }: { readonly verdict: PaperVerdict }) {
  const { agreement, result, code, altered, compared } = verdict;
  const newest = agreement?.newestVersion ?? result?.newestEdition ?? 1;
  const words = verdictWords(verdict.verdict, { altered, newest, compared });
  return (
    <>
      <Notice tone={words.tone} title={words.title} announce>
        <p>{words.what}</p>
      </Notice>
      {code === null ? null : (
        <p>
          {papersText.code} <code>{code}</code>
        </p>
      )}
      {agreement === null ? null : <AgreementFacts agreement={agreement} />}
      {result === null ? null : <ResultFacts result={result} />}
    </>
  );
}

/** Who signed, with their offices; and which bodies approved, with their meetings. */
function consentsOf({ signers, approvers }: VerifiedAgreement): readonly string[] {
  return [
    ...signers.map(({ name, office }) => `${name} · ${office}`),
    ...approvers.map(
      ({ bodyName, meetingNumber, heldOn, number }) =>
        `${bodyName} · ${papersText.meeting} ${meetingNumber} ${formatThaiDate(heldOn)} ${number}`,
    ),
  ];
}

function AgreementFacts({ agreement }: { readonly agreement: VerifiedAgreement }) {
  const { organisationId, fiscalYear, partyName, version, sealedAt, contentHash } = agreement;
  const say = (text: string) => inWordsOf(agreement.instrument, text);
  const facts = [
    { label: say(papersText.party), value: partyTitle(partyName) },
    { label: papersText.year, value: String(fiscalYear) },
    { label: papersText.version, value: String(version) },
    { label: say(papersText.sealedAt), value: formatThaiInstant(sealedAt) },
    {
      label: say(papersText.signers),
      value: (
        <ul class="govuk-list">
          {consentsOf(agreement).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
    },
    { label: say(papersText.hash), value: <code class="hash">{contentHash}</code> },
  ];
  return (
    <>
      <FactList facts={facts} />
      <h2>{papersText.open}</h2>
      <PaperLinks fiscalYear={fiscalYear} organisationId={organisationId} name={partyName} />
    </>
  );
}
