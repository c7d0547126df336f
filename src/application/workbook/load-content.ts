import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { mayEnterSomething } from '../../domain/reporting/permission-to-enter.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { lockRefusal, type ResultEntry } from '../reporting/load-result-entry.ts';
import { loadRoundEntries, roundOfParty } from '../reporting/load-round-entries.ts';
import { mayEnterResult } from '../reporting/read-result-entry.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { WorkbookContent, WorkbookIndicator } from './workbook-ports.ts';

export type LoadContentRefusal = 'forbidden' | 'not-found';

/**
 * The content of the actor's workbook of a round: every indicator whose figures they enter, including locked ones, so
 * that the report can be read completely. Forbidden to people who enter none of them.
 */
export async function loadContent(
  stores: ReadStores,
  actor: Actor,
  key: RoundKey,
  today: string,
): Promise<Outcome<WorkbookContent, LoadContentRefusal>> {
  if (!mayEnterSomething(actor, key.organisationId)) return refuse('forbidden');
  const organisation = await stores.organisations.find(key.organisationId);
  const entries = (await loadRoundEntries(stores, roundOfParty(key), today)).get(key.organisationId);
  if (!organisation || !entries) return refuse('not-found');
  const found = [...entries.values()].filter((entry) => mayEnterResult(actor, entry));
  const [first] = found;
  if (first === undefined) return refuse('forbidden');
  const rounds = first.framework.rounds;
  const before = await resultsBefore(stores, key, rounds);
  const { organisationId, fiscalYear, round } = key;
  return accept({
    organisationId,
    fiscalYear,
    round,
    partyName: partyTitle(organisation.name),
    roundName: rounds.find((one) => one.code === round)?.name ?? round,
    due: first.report.due,
    agreementVersion: first.agreement.version,
    entries: found.map((entry) => shownEntry(entry, before)),
  });
}

function shownEntry(entry: ResultEntry, before: readonly Result[]): WorkbookIndicator {
  const { indicator, result, lock } = entry;
  return {
    indicator,
    result,
    before: before.find((one) => one.code === indicator.code) ?? null,
    locked: lock === null ? null : refusalSentence(lockRefusal(lock, entry)),
  };
}

/** The results of the previous round in the same year; none before the first. */
async function resultsBefore(
  stores: ReadStores,
  key: RoundKey,
  rounds: readonly { readonly code: RoundKey['round'] }[],
): Promise<readonly Result[]> {
  const earlier = rounds[rounds.findIndex((one) => one.code === key.round) - 1];
  return earlier === undefined ? [] : stores.results.listOfRound({ ...key, round: earlier.code });
}
