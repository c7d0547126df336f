import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { YearStores } from './year-ports.ts';

/**
 * The framework in force for a year that already has agreements: if it is missing, that is a programming error, not a
 * refusal.
 */
export async function requireFramework(stores: Pick<YearStores, 'frameworks'>, fiscalYear: number): Promise<Framework> {
  const framework = await stores.frameworks.current(fiscalYear);
  if (!framework) throw new Error(`no framework is published for fiscal year ${fiscalYear}`);
  return framework;
}
