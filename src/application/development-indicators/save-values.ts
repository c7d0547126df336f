import { developmentCode } from '../../domain/development-indicators/check-development-indicator.ts';
import {
  type CheckedValueRow,
  checkValueRows,
  isStoring,
  type ValueRowFault,
} from '../../domain/development-indicators/check-value-rows.ts';
import type { TypedValueRow } from '../../domain/development-indicators/read-value-rows.ts';
import { periodWords } from '../../domain/development-indicators/series-period.ts';
import { NO_DATA, pointsOf, type SeriesValue } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import {
  accept,
  acceptUnchanged,
  atField,
  type Outcome,
  type Refused as RefusedOutcome,
  refusal,
  refuse,
  refuseAll,
} from '../../domain/values/result.ts';
import {
  appendDatabaseRow,
  type DatabaseRights,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
  onDatabase,
} from './development-deps.ts';
import { provinceNamed } from './read-database.ts';

interface ValuesInput {
  readonly organisationId: string;
  readonly rows: readonly TypedValueRow[];
}

type Refused = 'forbidden' | 'not-found';

/** What rows would change; nothing is written. */
export async function tryValues(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: ValuesInput,
): Promise<Outcome<readonly CheckedValueRow[], Refused>> {
  const { organisationId } = input;
  return deps.transactions.read(async (stores): Promise<Outcome<readonly CheckedValueRow[], Refused>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.entersAny) return refuse('forbidden');
    if ((await provinceNamed(stores, organisationId)) === null) return refuse('not-found');
    return accept(await checkedRows(stores, rights, { ...input, today: deps.clock.today() }));
  });
}

/** Saves rows as new revisions, all or none, each fault at `rows.0.value`; a row that says what is stored writes nothing. */
export function saveValues(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: ValuesInput,
): Promise<Outcome<readonly CheckedValueRow[], Refused | ValueRowFault | 'development-rows-faulty'>> {
  return saveUnless(deps, actor, input, (rows) => {
    const faulty = rows.filter(({ outcome }) => outcome === 'refused');
    if (faulty.length === 0) return null;
    return refuseAll([
      refusal('development-rows-faulty', { count: faulty.length }),
      ...faulty.flatMap(({ line, refusals }) => refusals.map((one) => atField(one, `rows.${line - 1}.${one.field}`))),
    ]);
  });
}

interface OneValueInput {
  readonly organisationId: string;
  readonly row: TypedValueRow;
  /** When the newest value that was on the page was saved, empty where there was none: a later one was not seen. */
  readonly seen: Instant;
}

/** Saves one value that was typed in its own form: what cannot be taken is refused beside its field. */
export function saveOneValue(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, row, seen }: OneValueInput,
): Promise<Outcome<readonly CheckedValueRow[], Refused | ValueRowFault | 'changed-meanwhile'>> {
  return saveUnless(deps, actor, { organisationId, rows: [row], isForm: true }, (rows) => {
    if (rows.some((one) => isUnseen(one, seen))) return refuse('changed-meanwhile');
    const faults = rows.flatMap(({ refusals }) => refusals);
    return faults.length === 0 ? null : refuseAll(faults);
  });
}

async function saveUnless<Code extends RefusalCode>(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: ValuesInput & { readonly isForm?: boolean },
  refusedFor: (rows: readonly CheckedValueRow[]) => RefusedOutcome<Code> | null,
): Promise<Outcome<readonly CheckedValueRow[], Refused | Code>> {
  const { organisationId } = input;
  return deps.transactions.run(async (stores): Promise<Outcome<readonly CheckedValueRow[], Refused | Code>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.entersAny) return refuse('forbidden');
    if ((await provinceNamed(stores, organisationId)) === null) return refuse('not-found');
    return onDatabase(stores, rights, organisationId, async () => {
      const rows = await checkedRows(stores, rights, { ...input, today: deps.clock.today(), lock: true });
      const refused = refusedFor(rows);
      if (refused !== null) return refused;
      const stored = await storeRows(stores, actor, { organisationId, rows, now: deps.clock.now() });
      return stored === 0 ? acceptUnchanged(rows) : accept(rows);
    });
  });
}

/** A row that would correct a value which whoever typed it never saw. */
function isUnseen({ before, outcome }: CheckedValueRow, seen: Instant): boolean {
  return before !== null && outcome !== 'same' && before.newest.savedAt > seen;
}

interface RowsQuestion extends ValuesInput {
  readonly today: string;
  readonly lock?: boolean;
  /** A row without a value is a fault. */
  readonly isForm?: boolean;
}

/** Rows as they would be taken today. */
export async function checkedRows(
  { developmentIndicators }: Pick<DevelopmentTables, 'developmentIndicators'>,
  rights: DatabaseRights,
  { organisationId, rows, today, isForm = false, lock = false }: RowsQuestion,
): Promise<readonly CheckedValueRow[]> {
  const indicators = await developmentIndicators.list(organisationId, { lock });
  const named = new Set(rows.map(({ code }) => developmentCode(code)));
  // Only what the rows are about is read.
  const codes = indicators.map(({ code }) => code).filter((code) => named.has(code));
  const values = await developmentIndicators.values(organisationId, codes, { confirmedOnly: false });
  const question = { rows, indicators, points: pointsOf(values), today, mayEnter: rights.enters };
  return checkValueRows({ ...question, blankIsFault: isForm });
}

interface RowsToStore {
  readonly organisationId: string;
  readonly rows: readonly CheckedValueRow[];
  readonly now: Instant;
}

/** Writes what is new or changed as revisions, with one journal row. Returns how many. */
export async function storeRows(
  stores: DevelopmentTables,
  actor: Actor,
  { organisationId, rows, now }: RowsToStore,
): Promise<number> {
  const storing = rows.filter(({ outcome }) => isStoring(outcome));
  const values = storing.flatMap((row): SeriesValue[] => {
    if (row.period === null) return [];
    const newest = row.before?.newest ?? null;
    return [
      {
        ...{ organisationId, code: row.code, ...row.period, revision: (newest?.revision ?? 0) + 1, value: row.value },
        ...{ note: row.note, reason: newest === null && row.value !== null ? '' : row.reason },
        ...{ savedAt: now, savedBy: actor.userId, savedName: actor.name, confirmedAt: null, confirmedName: null },
      },
    ];
  });
  if (values.length === 0) return 0;
  await stores.developmentIndicators.insertValues(values);
  const [first] = values;
  const codes = new Set(values.map(({ code }) => code));
  await appendDatabaseRow(stores, actor, {
    ...{ organisationId, code: codes.size === 1 ? first?.code : undefined, action: 'development-value.save' },
    ...{ permission: 'enter-development-value', after: journalled(values) },
    before: journalled(storing.flatMap(({ before }) => before?.newest ?? [])),
    reason: values.length === 1 ? (first?.reason ?? '') : '',
  });
  return values.length;
}

function journalled(values: readonly SeriesValue[]): Readonly<Record<string, string>> | null {
  if (values.length === 0) return null;
  return Object.fromEntries(values.map((one) => [`${one.code} ${periodWords(one)}`, one.value ?? NO_DATA]));
}
