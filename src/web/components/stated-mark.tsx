import type { Stated } from '../../domain/bodies/body.ts';
import { AssumptionMark } from './assumption-mark.tsx';

/** A source that names its document in words, or an assumption with its reason. */
export function StatedMark({ source }: { readonly source: Stated }) {
  if ('clause' in source) return <span class="source">{source.clause}</span>;
  return <AssumptionMark reason={source.assumption} />;
}
