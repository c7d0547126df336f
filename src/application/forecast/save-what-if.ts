import {
  checkWhatIf,
  type SavedWhatIf,
  type SavedWhatIfKey,
  type SaveWhatIfRefusal,
} from '../../domain/forecast/saved-what-if.ts';
import type { Scenario } from '../../domain/forecast/what-if.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { mayReadForecast } from '../reporting/read-access.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { SavedWhatIfStores } from './saved-what-if-ports.ts';

type PartyYear = Omit<SavedWhatIfKey, 'number'>;

export interface SavedWhatIfDeps {
  readonly transactions: Transactions<ReadStores & SavedWhatIfStores>;
  readonly clock: Clock;
}

/** The subject of the journal's rows: `2568/what-if/1`. */
function subjectOf({ organisationId, fiscalYear, number }: SavedWhatIfKey) {
  return { organisationId, fiscalYear, round: 'what-if', code: String(number) };
}

/** Those that were saved of a party's year, for whoever may read the figures that they begin with. */
export async function readSavedWhatIfs(
  { transactions }: Pick<SavedWhatIfDeps, 'transactions'>,
  actor: Actor,
  { organisationId, fiscalYear }: PartyYear,
): Promise<Outcome<readonly SavedWhatIf[], 'forbidden'>> {
  if (!mayReadForecast(actor, organisationId)) return refuse('forbidden');
  return accept(await transactions.read((stores) => stores.savedWhatIfs.listOfParty({ organisationId, fiscalYear })));
}

/** Saves supposed results under a name. Results of codes that the agreement does not have are left out. */
export async function saveWhatIf(
  { transactions, clock }: SavedWhatIfDeps,
  actor: Actor,
  input: PartyYear & { readonly name: string; readonly results: Scenario },
): Promise<Outcome<SavedWhatIf, 'forbidden' | 'not-found' | SaveWhatIfRefusal>> {
  const { organisationId, fiscalYear, name } = input;
  if (!isPermitted('save-what-if', actor, { organisationId })) return refuse('forbidden');
  return transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (agreement === null) return refuse('not-found');
    const known = Object.entries(input.results).filter(([code]) =>
      agreement.indicators.some((one) => one.code === code),
    );
    const others = await stores.savedWhatIfs.listOfParty({ organisationId, fiscalYear }, { lock: true });
    const checked = checkWhatIf({ name, results: Object.fromEntries(known), savedName: actor.name }, others);
    if (!checked.ok) return checked;
    const number = (await stores.savedWhatIfs.lastNumber({ organisationId, fiscalYear })) + 1;
    const saved = { organisationId, fiscalYear, number, ...checked.value, savedAt: clock.now(), savedName: actor.name };
    await stores.savedWhatIfs.insert(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: subjectOf(saved), action: 'what-if.save', permission: 'save-what-if' },
      ...{ before: null, after: checked.value },
    });
    return accept(saved);
  });
}

/** Drops one that was saved; what it held stays in the journal. */
export async function removeWhatIf(
  { transactions }: Pick<SavedWhatIfDeps, 'transactions'>,
  actor: Actor,
  key: SavedWhatIfKey,
): Promise<Outcome<SavedWhatIf, 'forbidden' | 'not-found'>> {
  if (!isPermitted('save-what-if', actor, { organisationId: key.organisationId })) return refuse('forbidden');
  return transactions.run(async (stores) => {
    const all = await stores.savedWhatIfs.listOfParty(key, { lock: true });
    const saved = all.find(({ number }) => number === key.number);
    if (saved === undefined) return refuse('not-found');
    const { name, results } = saved;
    await stores.savedWhatIfs.remove(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: subjectOf(saved), action: 'what-if.remove', permission: 'save-what-if' },
      ...{ before: { name, results }, after: null },
    });
    return accept(saved);
  });
}
