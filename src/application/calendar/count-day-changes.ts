import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { NegotiationSession } from '../../domain/negotiation/session.ts';
import type { SiteVisit } from '../../domain/site-visits/site-visit.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import type { Transactions } from '../ports.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** How often something that moves days was done, undone or corrected, and when last; null: never, or not known. */
interface DayChanges {
  readonly count: number;
  readonly lastAt: Instant | null;
}

/** For a calendar that is subscribed to: these numbers only grow, and grow whenever a day may have moved. */
export interface CalendarChanges {
  /** Of the days of all: versions of the framework, days set for a round, outages, holidays. */
  readonly shared: DayChanges;
  /** Of the days of one party: the same, its extensions, and the days it sets its hosts. What else its reports go through is not told. */
  readonly own: DayChanges;
  /** Of each of its negotiation sessions, by number. */
  readonly sessions: ReadonlyMap<number, number>;
  /** Of each visit to it that was announced, by round. */
  readonly visits: ReadonlyMap<string, number>;
}

interface Own {
  readonly organisationId: string;
  readonly sessions: readonly NegotiationSession[];
  readonly visits: readonly SiteVisit[];
}

/**
 * Counts them for the nation's calendar, or for a party's. Whoever hands them on with the days counts first and reads the days
 * then: a day that moves in between has a greater number at the next reading.
 */
export function countDayChanges(
  deps: { readonly transactions: Transactions<YearStores & Pick<NegotiationStores, 'negotiations'>> },
  { fiscalYear, organisationId }: { readonly fiscalYear: number; readonly organisationId: string | null },
): Promise<CalendarChanges> {
  return deps.transactions.read(async (stores) => {
    if (organisationId === null) return countIn(stores, { fiscalYear }, null);
    const sessions = await stores.negotiations.sessionsOf({ organisationId, fiscalYear });
    const visits = await stores.siteVisits.listOfParty(organisationId, fiscalYear);
    return countIn(stores, { fiscalYear }, { organisationId, sessions, visits });
  });
}

async function countIn(
  stores: Pick<YearStores, 'frameworks' | 'dueChanges' | 'holidays' | 'journal'>,
  { fiscalYear }: Pick<Framework, 'fiscalYear'>,
  party: Own | null,
): Promise<CalendarChanges> {
  const versions = (await stores.frameworks.list()).filter((one) => one.fiscalYear === fiscalYear);
  const outages = await stores.dueChanges.everyOutage();
  const dues = await stores.dueChanges.roundDues(fiscalYear);
  const holidays = await stores.holidays.changed();
  const shared = sum(
    { count: holidays.count, lastAt: holidays.lastAt },
    times(versions.map(({ publishedAt }) => publishedAt)),
    times(dues.map(({ setAt }) => setAt)),
    times(outages.flatMap(({ declaredAt, revokedAt }) => [declaredAt, revokedAt])),
  );
  if (party === null) return { shared, own: shared, sessions: new Map(), visits: new Map() };
  const extensions = (await stores.dueChanges.everyExtension(fiscalYear)).filter(
    (one) => one.organisationId === party.organisationId,
  );
  const { organisationId } = party;
  const sets = { organisationId, subject: `${fiscalYear}`, action: 'report.cut-off' };
  const cutOffs = await stores.journal.timesDone(sets);
  const own = sum(shared, times(extensions.flatMap(({ grantedAt, revokedAt }) => [grantedAt, revokedAt])), cutOffs);
  return {
    ...{ shared, own, sessions: new Map(party.sessions.map((one) => [one.number, one.rowVersion])) },
    visits: new Map(party.visits.map((one) => [one.round, one.sequence])),
  };
}

function times(instants: readonly (string | null)[]): DayChanges {
  const known = instants.flatMap((one) => (one === null ? [] : [new Date(one).toISOString()]));
  return { count: known.length, lastAt: known.toSorted().at(-1) ?? null };
}

function sum(...parts: readonly DayChanges[]): DayChanges {
  const last = parts.flatMap(({ lastAt }) => (lastAt === null ? [] : [lastAt])).toSorted();
  return { count: parts.reduce((all, { count }) => all + count, 0), lastAt: last.at(-1) ?? null };
}
