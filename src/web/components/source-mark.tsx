import { useContext } from 'preact/hooks';
import { componentText } from '../text/component-text.ts';
import { AssumptionMark } from './assumption-mark.tsx';
import { DocumentNames } from './document-names.ts';

/** The source of a value: a clause of a listed document, or our assumption with its reason. */
export type SourceShown =
  | { readonly document: string; readonly clause: string; readonly href?: string }
  | { readonly assumption: string };

/** Shown after a value: `ที่มา หนังสือจังหวัดเลย ว 3031 ข้อ 2.1`, or the mark of an assumption. */
export function SourceMark({ source }: { readonly source: SourceShown }) {
  const names = useContext(DocumentNames);
  if ('assumption' in source) return <AssumptionMark reason={source.assumption} />;
  const words = `${names.get(source.document) ?? source.document} ${source.clause}`;
  return (
    <span class="source">
      {componentText.clause} {source.href === undefined ? words : <a href={source.href}>{words}</a>}
    </span>
  );
}
