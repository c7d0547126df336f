import { periodWords } from '../../domain/development-indicators/series-period.ts';
import { isWaiting, pointsOf, type SeriesValue } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendDatabaseRow, type DevelopmentDeps, databaseRights, onDatabase } from './development-deps.ts';

interface ConfirmInput {
  readonly organisationId: string;
  /** Values of the indicators from one code to another, as on a page of them; null: of all. */
  readonly codes: CodeRange | null;
  /** What was saved after this was not seen, and stays; null: everything. */
  readonly until: Instant | null;
}

interface CodeRange {
  readonly first: string;
  readonly last: string;
}

interface Confirmed {
  readonly confirmed: number;
  /** Those that another person has to confirm. */
  readonly own: number;
}

type ConfirmRefusal = 'forbidden' | 'development-nothing-waiting' | 'development-confirm-own';

/** Confirms the values that wait, all but those that the person entered; from then on anybody reads them. */
export async function confirmValues(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, codes, until }: ConfirmInput,
): Promise<Outcome<Confirmed, ConfirmRefusal>> {
  return deps.transactions.run(async (stores): Promise<Outcome<Confirmed, ConfirmRefusal>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.confirms) return refuse('forbidden');
    return onDatabase(stores, rights, organisationId, async (): Promise<Outcome<Confirmed, ConfirmRefusal>> => {
      const indicators = await stores.developmentIndicators.list(organisationId, { lock: true });
      const asked = indicators.map(({ code }) => code).filter((code) => isIn(codes, code));
      const values = await stores.developmentIndicators.values(organisationId, asked, { confirmedOnly: false });
      const waiting = pointsOf(values)
        .filter(isWaiting)
        .map(({ newest }) => newest)
        .filter(({ savedAt }) => until === null || savedAt <= until);
      const others = waiting.filter(({ savedBy }) => savedBy !== actor.userId);
      if (waiting.length === 0) return refuse('development-nothing-waiting');
      if (others.length === 0) return refuse('development-confirm-own', { count: waiting.length });
      const by = { at: deps.clock.now(), by: actor.userId, name: actor.name };
      const confirmed = await stores.developmentIndicators.confirm(others, by);
      await appendDatabaseRow(stores, actor, {
        ...{ organisationId, code: asked.length === 1 ? asked[0] : undefined, action: 'development-value.confirm' },
        ...{ permission: 'confirm-development-value', after: journalled(others) },
      });
      return accept({ confirmed, own: waiting.length - others.length });
    });
  });
}

const isIn = (codes: CodeRange | null, code: string) => codes === null || (codes.first <= code && code <= codes.last);

function journalled(values: readonly SeriesValue[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((one) => [`${one.code} ${periodWords(one)}`, `ครั้งที่ ${one.revision}`]));
}
