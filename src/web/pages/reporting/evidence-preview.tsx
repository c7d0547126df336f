import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { showsInline } from '../../../domain/reporting/evidence-limits.ts';
import { paths } from '../../paths.ts';
import { evidenceText } from '../../text/evidence-text.ts';

/**
 * A picture or a PDF, shown without leaving the page: nothing is fetched before it is opened, and no script is needed.
 * Where the browser shows no PDF inside a page, a link opens it separately.
 */
export function EvidencePreview({ piece }: { readonly piece: Evidence }) {
  const { fiscalYear, organisationId, round, code, sha256, title, mediaType } = piece;
  if (piece.url !== null || !showsInline(mediaType)) return null;
  const address = paths.evidenceView(fiscalYear, organisationId, round, code, sha256);
  return (
    <details class="evidence__preview no-print">
      <summary>
        {evidenceText.preview}
        <span class="govuk-visually-hidden"> {title}</span>
      </summary>
      {mediaType === 'application/pdf' ? (
        <div
          data-pdf={address}
          data-title={title}
          data-opening={evidenceText.opening}
          data-pages={evidenceText.pagesShown}
          data-failed={evidenceText.notShown}
        >
          <iframe src={address} title={title} loading="lazy" />
        </div>
      ) : (
        <img src={address} alt={title} loading="lazy" />
      )}
      <p>
        <a href={address}>
          {evidenceText.openAlone}
          <span class="govuk-visually-hidden"> {title}</span>
        </a>
      </p>
    </details>
  );
}
