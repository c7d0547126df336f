import { databaseCommittee } from '../../domain/development-indicators/database-committee.ts';
import { type Actor, nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor, isPermitted } from '../../domain/people/is-permitted.ts';
import { provinceOf } from '../../domain/people/organisation.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { Clock, Ids, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { DevelopmentStores } from './development-ports.ts';

/** The tables of a development database, of who may work on it, and of the agreements that use it. */
export type DevelopmentTables = BodyStores & DevelopmentStores & Pick<YearStores, 'agreements' | 'reach'>;

export interface DevelopmentDeps {
  readonly transactions: Transactions<DevelopmentTables>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What somebody may do with the database of one province today. */
export interface DatabaseRights {
  /** Reads what waits to be confirmed, and who entered it. */
  readonly reads: boolean;
  readonly defines: boolean;
  readonly confirms: boolean;
  /** Enters values of this owner. */
  readonly enters: (ownerId: string) => boolean;
  /** Enters values of some owner. */
  readonly entersAny: boolean;
  /** Has these rights by a seat alone: the province's rows are out of the person's own reach. */
  readonly bySeat: boolean;
}

const secretariat = [
  'define-development-indicator',
  'enter-development-value',
  'confirm-development-value',
] as const satisfies readonly PermissionName[];

/** By a role in the province, by the agency that owns values, or by the seat of a secretary of its committee. */
export async function databaseRights(
  stores: Pick<BodyStores, 'bodies'>,
  actor: Actor,
  organisationId: string,
  today: CivilDate,
): Promise<DatabaseRights> {
  const may = (name: PermissionName) => isPermitted(name, actor, { organisationId });
  const byRole = secretariat.every(may);
  const bodyId = databaseCommittee(organisationId);
  const bySeat =
    !byRole &&
    actor.userId !== '' &&
    actor.onlyWith === undefined &&
    (await mayActInBody(stores, actor, { bodyId, day: today })).writes;
  const isWhole = byRole || bySeat;
  const owns = (ownerId: string) =>
    provinceOf(ownerId) === organisationId &&
    isPermitted('enter-development-value', actor, { organisationId, hostAgencyIds: [ownerId] });
  return {
    ...{ defines: isWhole, confirms: isWhole, reads: isWhole || may('read-development-drafts') },
    enters: (ownerId) => isWhole || owns(ownerId),
    entersAny: isWhole || actor.holdings.some(({ organisationId: own }) => owns(own)),
    bySeat: bySeat && !may('read-development-drafts'),
  };
}

/** Runs work on the rows of the province, whether they are in the person's reach by a role or by a seat alone. */
export function onDatabase<Value>(
  stores: Pick<DevelopmentTables, 'reach'>,
  { bySeat }: DatabaseRights,
  organisationId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  return bySeat ? stores.reach.widened([organisationId], work) : work();
}

interface DatabaseEntry {
  readonly organisationId: string;
  /** The indicator; absent for an act on many. */
  readonly code?: string | undefined;
  readonly action: string;
  readonly permission: PermissionName;
  readonly before?: unknown;
  readonly after: unknown;
  readonly reason?: string;
}

/** One journal row of a province's database: `database/ECO-01`. */
export async function appendDatabaseRow(
  { journal }: Pick<DevelopmentTables, 'journal'>,
  actor: Actor,
  { organisationId, code, action, permission, before = null, after, reason = '' }: DatabaseEntry,
): Promise<void> {
  const holding = holdingFor(permission, actor, { organisationId });
  await journal.append({
    ...{ organisationId, action, before, after, reason: reason === '' ? null : reason },
    ...{ actorUserId: actor.userId, actorName: nameInOffice(actor, holding), actingFor: holding?.onBehalfOf ?? null },
    subject: code === undefined ? 'database' : `database/${code}`,
  });
}
