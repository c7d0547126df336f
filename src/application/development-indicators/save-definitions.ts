import {
  atColumn,
  type DefinitionCellRefusal,
  type DefinitionChange,
  type DefinitionDraft,
  draftDefinitions,
} from '../../domain/development-indicators/draft-definitions.ts';
import type { TypedDefinitionRow } from '../../domain/development-indicators/read-definition-rows.ts';
import type { SeriesValue } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import {
  accept,
  acceptUnchanged,
  atField,
  type Outcome,
  type Refusal,
  refusal,
  refuse,
  refuseAll,
} from '../../domain/values/result.ts';
import type { Clock } from '../ports.ts';
import { type DevelopmentDeps, type DevelopmentTables, databaseRights, onDatabase } from './development-deps.ts';
import { type DatabaseKey, ownersIn, provinceNamed } from './read-database.ts';
import { type DatabaseHeld, type SaveDevelopmentRefusal, saveDefinition } from './save-development-indicator.ts';

export type DefinitionRowRefusal = DefinitionCellRefusal | SaveDevelopmentRefusal;
export type DefinitionOutcome = 'new' | 'changed' | 'same' | 'refused';

/** What one row of a table does to the definitions of a province. */
export interface CheckedDefinition {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly outcome: DefinitionOutcome;
  readonly changes: readonly DefinitionChange[];
  /** Each at the column that it is about. */
  readonly refusals: readonly Refusal<DefinitionRowRefusal>[];
  /** The version of the stored definition that it was compared with; null for a new one. */
  readonly rowVersion: number | null;
}

export interface DefinitionsInput extends DatabaseKey {
  readonly rows: readonly TypedDefinitionRow[];
}

type Deps = Pick<DevelopmentDeps, 'transactions' | 'clock'>;
type Checked<Code extends RefusalCode = never> = Outcome<
  readonly CheckedDefinition[],
  'forbidden' | 'not-found' | Code
>;

/** Whether somebody may send a table of definitions at all; asked before a file is received. */
export function maySendDefinitions(
  deps: Deps,
  actor: Actor,
  { organisationId }: DatabaseKey,
): Promise<Outcome<true, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores): Promise<Outcome<true, 'forbidden' | 'not-found'>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.defines) return refuse('forbidden');
    return (await provinceNamed(stores, organisationId)) === null ? refuse('not-found') : accept(true);
  });
}

/** What a table of definitions would change, by the rules of the form; nothing is written. */
export function tryDefinitions(deps: Deps, actor: Actor, input: DefinitionsInput): Promise<Checked> {
  return deps.transactions.run((stores) => checkedIn({ stores, clock: deps.clock }, actor, input), { dryRun: true });
}

/**
 * Saves a table of definitions, all rows or none, each as its form would: rights, owner, reasons, finished scores, version.
 * What is refused of a row is at `rows.0.unit`.
 */
export function saveDefinitions(
  deps: Deps,
  actor: Actor,
  input: DefinitionsInput,
): Promise<Checked<'development-rows-faulty' | DefinitionRowRefusal>> {
  return deps.transactions.run(async (stores): Promise<Checked<'development-rows-faulty' | DefinitionRowRefusal>> => {
    const checked = await checkedIn({ stores, clock: deps.clock }, actor, input);
    if (!checked.ok) return checked;
    const { refused: count, same } = countDefinitions(checked.value);
    const faults = checked.value.flatMap(({ refusals }, at) =>
      refusals.map((one) => atField(one, `rows.${at}.${one.field ?? 'code'}`)),
    );
    if (count > 0) return refuseAll([refusal('development-rows-faulty', { count }), ...faults]);
    return same === checked.value.length ? acceptUnchanged(checked.value) : checked;
  });
}

/** How many rows each outcome has. */
export function countDefinitions(rows: readonly CheckedDefinition[]): Readonly<Record<DefinitionOutcome, number>> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

interface Within {
  readonly stores: DevelopmentTables;
  readonly clock: Clock;
}

/** Every row by the rules of the form, with what they are judged by read once for all of them. */
async function checkedIn(
  { stores, clock }: Within,
  actor: Actor,
  { organisationId, rows }: DefinitionsInput,
): Promise<Checked> {
  const rights = await databaseRights(stores, actor, organisationId, clock.today());
  if (!rights.defines) return refuse('forbidden');
  if ((await provinceNamed(stores, organisationId)) === null) return refuse('not-found');
  return onDatabase(stores, rights, organisationId, async () => {
    const indicators = await stores.developmentIndicators.list(organisationId, { lock: true });
    const owners = await ownersIn(stores, organisationId);
    const drafts = draftDefinitions(rows, { indicators, owners });
    const changed = drafts.filter(({ stored, changes }) => stored !== null && changes.length > 0);
    const values = await valuesOf(stores, organisationId, changed);
    const held: DatabaseHeld = {
      ...{ today: clock.today(), now: clock.now(), indicators },
      ownerOf: async (id) => owners.find((one) => one.id === id) ?? null,
      valuesOf: async (code) => values.get(code) ?? [],
    };
    const checked: CheckedDefinition[] = [];
    for (const draft of drafts) checked.push(await checkedOf(stores, actor, { organisationId, draft, held }));
    return accept(checked);
  });
}

async function valuesOf(
  { developmentIndicators }: Pick<DevelopmentTables, 'developmentIndicators'>,
  organisationId: string,
  changed: readonly DefinitionDraft[],
): Promise<ReadonlyMap<string, readonly SeriesValue[]>> {
  const codes = changed.map(({ code }) => code);
  if (codes.length === 0) return new Map();
  const values = await developmentIndicators.values(organisationId, codes, { confirmedOnly: false });
  return Map.groupBy(values, ({ code }) => code);
}

interface OneDraft {
  readonly organisationId: string;
  readonly draft: DefinitionDraft;
  readonly held: DatabaseHeld;
}

async function checkedOf(
  stores: DevelopmentTables,
  actor: Actor,
  { organisationId, draft, held }: OneDraft,
): Promise<CheckedDefinition> {
  const { line, code, typed, stored, changes, reason, refusals } = draft;
  const said = { line, code, name: typed.name, changes, rowVersion: stored?.rowVersion ?? null };
  if (refusals.length > 0) return { ...said, outcome: 'refused', refusals };
  if (stored !== null && changes.length === 0) return { ...said, outcome: 'same', refusals };
  const rowVersion = stored === null ? null : draft.rowVersion;
  const input = { ...typed, organisationId, reason, rowVersion, isNew: stored === null };
  const saved = await saveDefinition(stores, actor, input, held);
  if (!saved.ok) return { ...said, outcome: 'refused', refusals: saved.refusals.map(atColumn) };
  const changed = saved.unchanged === true ? 'same' : 'changed';
  return { ...said, outcome: stored === null ? 'new' : changed, refusals: [] };
}
