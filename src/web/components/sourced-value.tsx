import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../domain/framework/source-schema.ts';
import { componentText } from '../text/component-text.ts';
import { AssumptionMark } from './assumption-mark.tsx';
import { DocumentNames } from './document-names.ts';

export interface LinkedSourceProps {
  readonly source: Source;
  /** The page that lists the documents; this one unless said otherwise. */
  readonly documentsAt?: string | undefined;
}

/** A value of the framework with its source. */
export function SourcedValue({ children, ...source }: LinkedSourceProps & { readonly children: ComponentChildren }) {
  return (
    <span class="sourced">
      <span class="sourced__value">{children}</span> <LinkedSource {...source} />
    </span>
  );
}

/** The source alone; only the document's name is a link, so that long clauses stay easy to read. */
export function LinkedSource({ source, documentsAt = '' }: LinkedSourceProps) {
  const names = useContext(DocumentNames);
  if ('assumption' in source) return <AssumptionMark reason={source.assumption} />;
  return (
    <span class="source">
      {componentText.clause}{' '}
      <a href={`${documentsAt}#document-${source.document}`}>{names.get(source.document) ?? source.document}</a>{' '}
      {source.clause}
    </span>
  );
}
