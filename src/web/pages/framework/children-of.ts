import type { Component } from '../../../domain/framework/tree-schema.ts';

/** The components directly below one; none for a leaf. */
export function childrenOf(component: Component): readonly Component[] {
  // The compiled declaration of a schema that refers to itself forgets the type of its children.
  return (component.children ?? []) as readonly Component[];
}
