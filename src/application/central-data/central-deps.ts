import type { CentralTable, CentralTableKey } from '../../domain/central-data/central-table.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import { measureOf } from '../../domain/reporting/permission-to-enter.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { CentralTableStores } from './central-ports.ts';

/** The tables of central data, and of what they are about: the approved list, and the year's reports and results. */
export type CentralTables = ReadStores & CatalogueStores & CentralTableStores;

export interface CentralDeps {
  readonly transactions: Transactions<CentralTables>;
  readonly clock: Clock;
}

/** Whether the actor has a right to the indicator's table, whoever owns it. */
export function mayWithTable(name: PermissionName, actor: Actor, key: Pick<CentralTableKey, 'fiscalYear' | 'code'>) {
  return isPermitted(name, actor, { organisationId: 'opdc', measure: measureOf(key) });
}

/** The subject of its journal rows, in its owner's chain: `2568/12m/2.2-DGR`. */
export function centralSubject({ fiscalYear, round, code }: CentralTableKey, ownerId: string) {
  return { organisationId: ownerId, fiscalYear, round, code };
}

/** What the journal records of a version. */
export function journalledTable({ version, status, source, reason, figures }: CentralTable) {
  const values = Object.fromEntries(figures.map(({ provinceId, value }) => [provinceId, value]));
  return { version, status, source, reason, values };
}
