import { frameworkInForce } from '../application/year/framework-of.ts';
import type { YearStores } from '../application/year/year-ports.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';

/** The framework in force for a year of the demonstration, which is published before anything is loaded. */
export async function publishedFramework(
  stores: Pick<YearStores, 'frameworks'>,
  fiscalYear: number,
): Promise<Framework> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework) throw new Error(`no framework is published for fiscal year ${fiscalYear}`);
  return framework;
}
