import type { ComponentChildren } from 'preact';
import type { Source } from '../../../domain/framework/source-schema.ts';
import { SourceMark } from '../../components/source-mark.tsx';

export interface SourcedValueProps {
  readonly source: Source;
  readonly children: ComponentChildren;
}

/** A value of the framework with where it comes from; a document code leads to the list of documents. */
export function SourcedValue({ source, children }: SourcedValueProps) {
  return (
    <span class="sourced">
      <span class="sourced__value">{children}</span> <LinkedSource source={source} />
    </span>
  );
}

/** The source alone, its document linked to its entry at the foot of the page. */
export function LinkedSource({ source }: { readonly source: Source }) {
  return 'assumption' in source ? (
    <SourceMark source={source} />
  ) : (
    <SourceMark source={{ ...source, href: `#document-${source.document}` }} />
  );
}
