import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { nameClaims } from '../../../domain/reporting/evidence-claims.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { formatSize } from '../../components/format-size.ts';
import { paths } from '../../paths.ts';
import { evidenceText, mediaTypeNames } from '../../text/evidence-text.ts';
import { EvidencePreview } from './evidence-preview.tsx';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly indicator: Indicator;
  /** Whether this reader may remove a piece today. */
  readonly mayRemove: boolean;
}

/** The evidence of a result, each piece with what it proves and the versions it replaced. */
export function EvidenceList({ evidence, indicator, mayRemove }: EvidenceListProps) {
  const inUse = evidence.filter((one) => one.supersededBy === null);
  return (
    <ul class="evidence">
      {inUse.map((one) => (
        <li key={one.sha256} class="evidence__piece">
          <PieceFacts piece={one} indicator={indicator} />
          <EvidencePreview piece={one} />
          <OlderVersions older={olderOf(evidence, one)} indicator={indicator} />
          {mayRemove ? <RemoveButton piece={one} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Newest first: what this piece replaced, what that had replaced, and so on. */
function olderOf(evidence: readonly Evidence[], piece: Evidence): readonly Evidence[] {
  const replaced = evidence.filter((one) => one.supersededBy === piece.sha256);
  return replaced.flatMap((one) => [one, ...olderOf(evidence, one)]);
}

function PieceFacts({ piece, indicator }: { readonly piece: Evidence; readonly indicator: Indicator }) {
  const claims = nameClaims(indicator, piece.claims);
  return (
    <>
      <p class="evidence__title">
        <PieceLink piece={piece} />
        <span class="muted"> {kindOf(piece)}</span>
      </p>
      <p class="evidence__facts muted">
        {evidenceText.proves}: {claims.length === 0 ? evidenceText.wholeIndicator : claims.join(' · ')}
      </p>
      <p class="evidence__facts muted">
        {evidenceText.addedOn} {formatThaiInstant(piece.addedAt)} {evidenceText.by} {piece.addedName}
      </p>
    </>
  );
}

function PieceLink({ piece }: { readonly piece: Evidence }) {
  const { fiscalYear, organisationId, round, code, sha256, url, title, fileName } = piece;
  if (url === null)
    return (
      <>
        <a href={paths.evidenceFile(fiscalYear, organisationId, round, code, sha256)}>{title}</a>
        {fileName === title ? null : (
          <span class="muted">
            {' '}
            ({evidenceText.fileName} <span data-arabic="">{fileName}</span>)
          </span>
        )}
      </>
    );
  return (
    <a href={url} rel="noopener noreferrer nofollow external">
      {title}
      <span class="govuk-visually-hidden"> ({evidenceText.leaves})</span>
    </a>
  );
}

/** `PDF · 2 เมกะไบต์ · ฉบับที่ 2`, or where a link leads. */
function kindOf({ url, mediaType, sizeBytes, version }: Evidence) {
  const which = version === 1 ? null : ` · ${evidenceText.version} ${version}`;
  if (url === null)
    return (
      <>
        {rowIn(mediaTypeNames, mediaType) ?? mediaType} · {formatSize(sizeBytes)}
        {which}
      </>
    );
  return (
    <>
      {evidenceText.linkTo} <span data-arabic>{hostOf(url)}</span>
      {which}
    </>
  );
}

function hostOf(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/[/?#].*$/s, '');
}

function OlderVersions({ older, indicator }: { readonly older: readonly Evidence[]; readonly indicator: Indicator }) {
  if (older.length === 0) return null;
  return (
    <details class="evidence__older">
      <summary>
        {evidenceText.older} ({older.length})
      </summary>
      <ul class="evidence">
        {older.map((one) => (
          <li key={one.sha256} class="evidence__piece">
            <PieceFacts piece={one} indicator={indicator} />
            <p class="evidence__facts">
              {evidenceText.supersededBy} {formatThaiInstant(one.supersededAt ?? one.addedAt)}
            </p>
            <EvidencePreview piece={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A button of the form that the list is in. */
function RemoveButton({ piece }: { readonly piece: Evidence }) {
  const { fiscalYear, organisationId, round, code, sha256, title } = piece;
  return (
    <button
      type="submit"
      class="link-button"
      formAction={paths.evidenceRemove(fiscalYear, organisationId, round, code, sha256)}
    >
      {evidenceText.remove}
      <span class="govuk-visually-hidden"> {title}</span>
    </button>
  );
}
