import type { Component } from '../../../domain/framework/tree-schema.ts';
import { walkTree } from '../../../domain/framework/walk-tree.ts';

/** The components directly below one; none for a leaf. */
export function childrenOf(component: Component): readonly Component[] {
  return walkTree([component]).flatMap((placed) => (placed.parent === component ? [placed.component] : []));
}
