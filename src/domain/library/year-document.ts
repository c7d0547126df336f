import { lengthOf } from '../values/clean-text.ts';
import type { Instant, Sha256 } from '../values/kinds-of-text.ts';
import { isOneOf } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';

/** Guideline (แนวทาง), manual (คู่มือ), form (แบบฟอร์ม), any other paper. */
export const documentKinds = ['guideline', 'manual', 'form', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Who may read one: anybody, or whoever has signed in: provinces, their agencies and the offices of the nation. */
export const documentAudiences = ['public', 'signed-in'] as const;
export type DocumentAudience = (typeof documentAudiences)[number];

/** One paper of a year's library; the library is OPDC's. */
export interface DocumentKey {
  readonly fiscalYear: number;
  /** Within its year, from 1; never given again. */
  readonly number: number;
}

export interface DocumentFile {
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: string;
}

/** What is said of a document. */
export interface DocumentDetails {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly audience: DocumentAudience;
}

export interface YearDocument extends DocumentKey, DocumentDetails {
  readonly file: DocumentFile;
  readonly publishedAt: Instant;
  readonly publishedName: string;
  /** Null while it stands. */
  readonly withdrawn: { readonly at: Instant; readonly name: string; readonly reason: string } | null;
}

export type DocumentDetailsRefusal =
  | 'document-kind-unknown'
  | 'document-audience-unknown'
  | 'document-title-missing'
  | 'document-title-too-long';

/** The longest title: an assumption, no source states any. */
export const longestTitle = 300;

/** What was typed of a document, trimmed, if it can be published. */
export function checkDocument(typed: {
  readonly kind: string;
  readonly title: string;
  readonly audience: string;
}): Outcome<DocumentDetails, DocumentDetailsRefusal> {
  const { kind, audience } = typed;
  const title = typed.title.trim();
  const refusals: Refusal<DocumentDetailsRefusal>[] = [];
  if (title === '') refusals.push(refusal('document-title-missing', undefined, 'title'));
  if (lengthOf(title) > longestTitle)
    refusals.push(refusal('document-title-too-long', { longest: longestTitle }, 'title'));
  if (!isOneOf(documentKinds, kind)) refusals.push(refusal('document-kind-unknown', undefined, 'kind'));
  if (!isOneOf(documentAudiences, audience)) refusals.push(refusal('document-audience-unknown', undefined, 'audience'));
  if (refusals.length > 0 || !isOneOf(documentKinds, kind) || !isOneOf(documentAudiences, audience))
    return refuseAll(refusals);
  return accept({ kind, title, audience });
}

/** The address of the file within the product, which stays the same: what a letter encloses. A pattern of it has `:number`. */
export const documentAddress = <Year extends number | string, Place extends number | string>(key: {
  readonly fiscalYear: Year;
  readonly number: Place;
}) => `/${key.fiscalYear}/library/${key.number}/file` as const;
