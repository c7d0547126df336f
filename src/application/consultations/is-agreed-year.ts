import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { ConsultationKey, ConsultationTables } from './consultation-deps.ts';

/** Whether the party has indicators in force in the year: there is nothing to be consulted on before. */
export async function isAgreedYear(
  { agreements }: Pick<ConsultationTables, 'agreements'>,
  { organisationId, fiscalYear }: ConsultationKey,
): Promise<boolean> {
  const agreement = await agreements.find(organisationId, fiscalYear);
  return agreement !== null && isInForce(agreement.status);
}
