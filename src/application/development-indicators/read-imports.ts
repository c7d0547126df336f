import type { CheckedValueRow } from '../../domain/development-indicators/check-value-rows.ts';
import type { ValueImport } from '../../domain/development-indicators/value-import.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type DevelopmentDeps, databaseRights } from './development-deps.ts';
import type { ImportKey } from './import-values.ts';
import { type DatabaseKey, provinceNamed } from './read-database.ts';
import { checkedRows } from './save-values.ts';

export interface ImportsReading {
  readonly organisation: Organisation;
  /** The newest first. */
  readonly imports: readonly ValueImport[];
}

type Refused = 'forbidden' | 'not-found';
/** More than anybody looks back on; an assumption. */
const MOST_SHOWN = 20;

/** The tables that were sent to a province's database, for who may send one. */
export async function readImports(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId }: DatabaseKey,
): Promise<Outcome<ImportsReading, Refused>> {
  return deps.transactions.read(async (stores): Promise<Outcome<ImportsReading, Refused>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.entersAny) return refuse('forbidden');
    const organisation = await provinceNamed(stores, organisationId);
    if (organisation === null) return refuse('not-found');
    return accept({ organisation, imports: await stores.valueImports.latest(organisationId, MOST_SHOWN) });
  });
}

export interface ImportReading {
  readonly organisation: Organisation;
  readonly one: ValueImport;
  /** What its rows would change now; empty once it was begun. */
  readonly rows: readonly CheckedValueRow[];
  /** The reader sent it, and may begin it. */
  readonly isOwn: boolean;
  /** It was begun, and nothing was heard of it for a while: it can be gone on with. */
  readonly isHeldUp: boolean;
}

/** Without progress for this long it has lost its process. */
const lostAfterSeconds = 60;

/** One table that was sent: tried, or how far it is. */
export async function readImport(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, id }: ImportKey,
): Promise<Outcome<ImportReading, Refused>> {
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<ImportReading, Refused>> => {
    const rights = await databaseRights(stores, actor, organisationId, today);
    if (!rights.entersAny) return refuse('forbidden');
    const organisation = await provinceNamed(stores, organisationId);
    const one = await stores.valueImports.find({ organisationId, id });
    if (organisation === null || one === null) return refuse('not-found');
    const rows = one.startedAt === null ? await checkedRows(stores, rights, { ...one, today }) : [];
    const idle = (Date.parse(deps.clock.now()) - Date.parse(one.changedAt)) / 1000;
    const isHeldUp = one.startedAt !== null && one.finishedAt === null && idle > lostAfterSeconds;
    return accept({ organisation, one, rows, isHeldUp, isOwn: one.sentBy === actor.userId });
  });
}
