import type { Framework } from '../domain/framework/framework-schema.ts';
import { frameworkOf, listShippedFrameworks } from '../frameworks/registry.ts';

/** The included framework of a year; throws if there is none. */
export function shippedFramework(fiscalYear: number): Framework {
  const framework = frameworkOf(fiscalYear);
  if (!framework) throw new Error(`no framework is shipped for ${fiscalYear}`);
  return framework;
}

/** Every shipped framework, in the order of its years. */
export function shippedFrameworks(): readonly Framework[] {
  return listShippedFrameworks();
}
