import { paths } from '../../paths.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { FileFields, LinkFields } from './evidence-forms.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { ResultEntryPageProps } from './result-entry-state.ts';

/** The files and links that support a result, for whoever cannot change them now, and why they cannot. */
export function ResultEntryEvidence({ reading }: Pick<ResultEntryPageProps, 'reading'>) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{evidenceText.heading}</h2>
      <EvidencePieces reading={reading} editable={false} />
      {reading.mayEnter && reading.lock !== null ? <p class="muted no-print">{evidenceText.locked}</p> : null}
    </section>
  );
}

/**
 * The same within the form of the result. Each of its buttons sends the form to an address of its own, so that what was
 * typed in it comes back; the script `attach-evidence` sends a chosen file alone, at once.
 */
export function EvidenceFields({ reading, state }: Pick<ResultEntryPageProps, 'reading' | 'state'>) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const forms = { reading, typed: state.evidence, errors: state.errors ?? [] };
  return (
    <section aria-labelledby="evidence" data-evidence="">
      <h2 id="evidence">{evidenceText.heading}</h2>
      <EvidencePieces reading={reading} editable />
      <div class="no-print">
        <FileFields {...forms} />
        <LinkFields {...forms} />
        <p>
          <a href={paths.evidenceExisting(fiscalYear, organisationId, round, code)}>{evidenceText.useExisting}</a>
        </p>
      </div>
    </section>
  );
}

function EvidencePieces({ reading, editable }: Pick<ResultEntryPageProps, 'reading'> & { readonly editable: boolean }) {
  const { evidence, indicator, result } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  return (
    <div data-evidence-pieces="">
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
    </div>
  );
}
