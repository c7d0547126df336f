import { accept, type Outcome, refuse } from '../values/result.ts';
import type { Framework } from './framework-schema.ts';

export const frameworkVersionCodes = ['framework-version-published', 'framework-version-skipped'] as const;
export type FrameworkVersionRefusal = (typeof frameworkVersionCodes)[number];

/**
 * A published version is never overwritten: the next one is the highest published version of the year plus one. A
 * year of which none is published here begins with the number it has, so that a file of another installation stays the
 * same. `published` are the version numbers of that fiscal year. Refuses with facts `year`, `version` and `next`.
 */
export function checkVersion(
  framework: Framework,
  published: readonly number[],
): Outcome<true, FrameworkVersionRefusal> {
  const { fiscalYear: year, version } = framework;
  if (published.length === 0) return accept(true);
  const next = Math.max(...published) + 1;
  const facts = { year, version, next };
  if (version < next) return refuse('framework-version-published', facts, 'version');
  if (version > next) return refuse('framework-version-skipped', facts, 'version');
  return accept(true);
}
