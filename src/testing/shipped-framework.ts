import type { Framework } from '../domain/framework/framework-schema.ts';
import { frameworkOf, listShippedFrameworks } from '../frameworks/registry.ts';

/** The shipped framework of a year; throws for a year that none is shipped for. */
export function shippedFramework(fiscalYear: number): Framework {
  const framework = frameworkOf(fiscalYear);
  if (!framework) throw new Error(`no framework is shipped for ${fiscalYear}`);
  return framework;
}

/** Every shipped framework, in the order of its years. */
export function shippedFrameworks(): readonly Framework[] {
  return listShippedFrameworks();
}
