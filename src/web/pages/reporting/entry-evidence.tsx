import { paths } from '../../paths.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { FileForm, LinkForm } from './evidence-forms.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { ResultEntryPageProps } from './result-entry-state.ts';

/** The files and links that support a result; added and removed while it is open. */
export function ResultEntryEvidence({
  reading,
  state,
  editable,
}: ResultEntryPageProps & { readonly editable: boolean }) {
  const { evidence, indicator, result } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  const forms = { reading, typed: state.evidence, errors: state.errors ?? [] };
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{evidenceText.heading}</h2>
      {evidence.length === 0 ? (
        <p class="muted">{reading.mayReadEvidence ? evidenceText.none : evidenceText.notPublic}</p>
      ) : (
        <>
          <EvidenceList evidence={evidence} indicator={indicator} mayRemove={editable} />
          <p class="no-print">
            <a href={paths.evidenceZip(fiscalYear, organisationId, round, code)}>{evidenceText.downloadAll}</a>
            <span class="evidence__facts muted">{evidenceText.downloadHint}</span>
          </p>
        </>
      )}
      {editable ? (
        <div class="no-print">
          <p class="muted">{evidenceText.saveFirst}</p>
          <FileForm {...forms} />
          <LinkForm {...forms} />
          <p>
            <a href={paths.evidenceExisting(fiscalYear, organisationId, round, code)}>{evidenceText.useExisting}</a>
          </p>
        </div>
      ) : null}
    </section>
  );
}
