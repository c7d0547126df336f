import type { Framework } from './framework-schema.ts';
import { showValue } from './problem.ts';

/** How much of the common text is shown before the first difference of two long texts. */
const LEAD = 30;

/** One value that differs between two frameworks; null if one of them has no such value. */
export interface FrameworkChange {
  /** Dotted, with the code of a list item: `components.1.2.1.weight.value`. */
  readonly path: string;
  /** As users see it, cut to a readable length. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Every value in which `after` differs from `before`, in the order of `after`; the version number itself is left out. */
export function compareFrameworks(before: Framework, after: Framework): readonly FrameworkChange[] {
  const { version: _before, ...old } = before;
  const { version: _after, ...fresh } = after;
  return compareValues(old, fresh, '');
}

function compareValues(before: unknown, after: unknown, path: string): FrameworkChange[] {
  if (before === undefined || after === undefined || !isNested(before) || !isNested(after)) {
    return before === after ? [] : [{ path, ...shownApart(before, after) }];
  }
  const old = named(before);
  const fresh = named(after);
  const names = [...fresh.keys(), ...[...old.keys()].filter((name) => !fresh.has(name))];
  return names.flatMap((name) => compareValues(old.get(name), fresh.get(name), path === '' ? name : `${path}.${name}`));
}

/**
 * The parts of a list or an object by name: an item with a code is named by it, so that an insertion does not shift the
 * others.
 */
function named(value: object): ReadonlyMap<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((one: unknown, index) => [codeOf(one) ?? String(index), one]));
}

function codeOf(value: unknown): string | undefined {
  const code = isNested(value) && 'code' in value ? value.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Both values as they are shown; for long texts the part around the first difference. */
function shownApart(before: unknown, after: unknown): { before: string | null; after: string | null } {
  if (typeof before !== 'string' || typeof after !== 'string') return { before: shown(before), after: shown(after) };
  const length = Math.min(before.length, after.length);
  let same = 0;
  while (same < length && before[same] === after[same]) same += 1;
  const from = same > LEAD ? same - LEAD : 0;
  const cut = (text: string) => shown(`${from > 0 ? '…' : ''}${text.slice(from)}`);
  return { before: cut(before), after: cut(after) };
}

function shown(value: unknown): string | null {
  return value === undefined ? null : showValue(value);
}
