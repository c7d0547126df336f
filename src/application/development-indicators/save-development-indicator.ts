import {
  changedMeaning,
  changesCounting,
  checkChange,
  type DevelopmentContentRefusal,
  developmentCode,
  readDevelopmentIndicator,
  type TypedDevelopmentIndicator,
} from '../../domain/development-indicators/check-development-indicator.ts';
import type {
  DevelopmentContent,
  DevelopmentIndicator,
  DevelopmentKey,
} from '../../domain/development-indicators/development-indicator.ts';
import { pointsOf, type SeriesValue } from '../../domain/development-indicators/series-value.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isOpenOn, type Organisation, provinceOf } from '../../domain/people/organisation.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import type { CivilDate, Instant } from '../../domain/values/kinds-of-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  appendDatabaseRow,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
  onDatabase,
} from './development-deps.ts';
import { provinceNamed } from './read-database.ts';

export interface SaveDevelopmentInput extends TypedDevelopmentIndicator, Pick<DevelopmentKey, 'organisationId'> {
  /** True to define it; false to change the one of this code. */
  readonly isNew: boolean;
  /** Why its meaning is changed although it has values. */
  readonly reason: string;
  /** Null states none. */
  readonly rowVersion: number | null;
}

export type SaveDevelopmentRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'development-code-taken'
  | 'development-owner-invalid'
  | 'development-used-by-score'
  | 'development-change-reason'
  | 'development-values-outside'
  | DevelopmentContentRefusal;

/** Defines an indicator of a province's database, or changes one. What finished scores rest on keeps its meaning. */
export async function saveDevelopmentIndicator(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: SaveDevelopmentInput,
): Promise<Outcome<DevelopmentIndicator, SaveDevelopmentRefusal>> {
  const { organisationId } = input;
  const today = deps.clock.today();
  return deps.transactions.run(async (stores): Promise<Outcome<DevelopmentIndicator, SaveDevelopmentRefusal>> => {
    const rights = await databaseRights(stores, actor, organisationId, today);
    if (!rights.defines) return refuse('forbidden');
    if ((await provinceNamed(stores, organisationId)) === null) return refuse('not-found');
    return onDatabase(stores, rights, organisationId, async () =>
      saveDefinition(stores, actor, input, {
        ...{ today, now: deps.clock.now() },
        indicators: await stores.developmentIndicators.list(organisationId, { lock: true }),
        ownerOf: (id) => stores.organisations.find(id),
        valuesOf: (code) => stores.developmentIndicators.values(organisationId, [code], { confirmedOnly: false }),
      }),
    );
  });
}

/** What a definition is judged by: for one read as it is needed, for a table of them read once. */
export interface DatabaseHeld {
  readonly today: CivilDate;
  readonly now: Instant;
  /** Every indicator of the province, held until the end of the transaction. */
  readonly indicators: readonly DevelopmentIndicator[];
  readonly ownerOf: (id: string) => Promise<Organisation | null>;
  readonly valuesOf: (code: string) => Promise<readonly SeriesValue[]>;
}

/** One definition by the rules of its form, within a transaction whose actor may define. */
export async function saveDefinition(
  stores: DevelopmentTables,
  actor: Actor,
  input: SaveDevelopmentInput,
  held: DatabaseHeld,
): Promise<Outcome<DevelopmentIndicator, SaveDevelopmentRefusal>> {
  const { organisationId } = input;
  const typedCode = developmentCode(input.code);
  const stored = held.indicators.find(({ code }) => code === typedCode);
  if (!input.isNew && stored === undefined) return refuse('not-found');
  const read = readDevelopmentIndicator(input, fiscalYearOf(held.today));
  if (!read.ok) return read;
  const { code, ...content } = read.value;
  if (input.isNew && stored !== undefined) return refuse('development-code-taken', { code }, 'code');
  if (!(await mayOwn(held, organisationId, content, stored)))
    return refuse('development-owner-invalid', undefined, 'ownerId');
  const changed = { ...content, changedAt: held.now, changedName: actor.name };
  if (stored === undefined)
    return define(stores, actor, { ...changed, organisationId, code, rowVersion: 1, createdOn: held.today });
  return change(stores, actor, stored, { input, content, changed: { ...stored, ...changed }, held });
}

/** An agency or district of the province that is open, or the one that owns it already. */
async function mayOwn(
  { ownerOf, today }: DatabaseHeld,
  organisationId: string,
  { ownerId }: DevelopmentContent,
  stored: DevelopmentIndicator | undefined,
): Promise<boolean> {
  if (ownerId === stored?.ownerId) return true;
  if (provinceOf(ownerId) !== organisationId) return false;
  const owner = await ownerOf(ownerId);
  return owner !== null && (owner.kind === 'agency' || owner.kind === 'district') && isOpenOn(owner, today);
}

async function define(
  stores: DevelopmentTables,
  actor: Actor,
  indicator: DevelopmentIndicator,
): Promise<Outcome<DevelopmentIndicator, never>> {
  await stores.developmentIndicators.insert(indicator);
  await appendDatabaseRow(stores, actor, {
    ...{ organisationId: indicator.organisationId, code: indicator.code, action: 'development-indicator.define' },
    ...{ permission: 'define-development-indicator', after: contentOf(indicator) },
  });
  return accept(indicator);
}

interface Change {
  readonly input: SaveDevelopmentInput;
  readonly content: DevelopmentContent;
  readonly changed: DevelopmentIndicator;
  readonly held: DatabaseHeld;
}

async function change(
  stores: DevelopmentTables,
  actor: Actor,
  stored: DevelopmentIndicator,
  { input, content, changed, held }: Change,
): Promise<Outcome<DevelopmentIndicator, SaveDevelopmentRefusal>> {
  if (isStale(input.rowVersion, stored)) return refuse('changed-meanwhile');
  if (isSameContent(contentOf(stored), contentOf(changed))) return acceptUnchanged(stored);
  const { organisationId, code } = stored;
  const reason = input.reason.trim();
  if (changesCounting(stored, content)) {
    const periods = pointsOf(await held.valuesOf(code));
    const finished = await stores.developmentIndicators.finishedUses(stored);
    const allowed = checkChange({ before: stored, after: content, reason, periods, finished });
    if (!allowed.ok) return allowed;
  }
  await stores.developmentIndicators.update(changed);
  await appendDatabaseRow(stores, actor, {
    ...{ organisationId, code, action: 'development-indicator.change', permission: 'define-development-indicator' },
    ...{ before: contentOf(stored), after: contentOf(changed) },
    reason: changedMeaning(stored, content).length > 0 ? reason : '',
  });
  return accept({ ...changed, rowVersion: stored.rowVersion + 1 });
}

function contentOf(one: DevelopmentIndicator): DevelopmentContent {
  const { name, definition, unit, method, dataSource, ownerId, frequency, firstYear, lastYear } = one;
  return { name, definition, unit, method, dataSource, ownerId, frequency, firstYear, lastYear };
}
