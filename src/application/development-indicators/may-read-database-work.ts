import { databaseOfBody } from '../../domain/development-indicators/database-committee.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type DevelopmentDeps, databaseRights } from './development-deps.ts';

/** Whether somebody may open the page of the work of the database on which a body works; false for every other body. */
export async function mayReadDatabaseWork(
  { transactions, clock }: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  bodyId: string,
): Promise<boolean> {
  const organisationId = databaseOfBody(bodyId);
  if (organisationId === null) return false;
  return transactions.read(
    async (stores) => (await databaseRights(stores, actor, organisationId, clock.today())).reads,
  );
}
