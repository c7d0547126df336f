import type { Component } from './tree-schema.ts';

/** A component with its position: the dotted path in the framework, its parent and its depth. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: string;
  readonly parent: Component | null;
}

/** Every component of a tree, parents before children. */
export function walkTree(
  components: readonly Component[],
  base = 'components',
  parent: Component | null = null,
): PlacedComponent[] {
  return components.flatMap((component, index) => {
    const path = `${base}.${index}`;
    return [{ component, path, parent }, ...walkTree(component.children ?? [], `${path}.children`, component)];
  });
}

/** The components of a tree that have no children. */
export function leavesOf(component: Component): Component[] {
  return component.children?.length ? component.children.flatMap(leavesOf) : [component];
}

/** True if `code` is below `ancestor`: `1.2.1` and `1.2-WATER` below `1.2`. */
export function isBelow(code: string, ancestor: string): boolean {
  return code.startsWith(`${ancestor}.`) || code.startsWith(`${ancestor}-`);
}
