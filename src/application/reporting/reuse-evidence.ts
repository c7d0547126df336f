import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { mayEnterSomething } from '../../domain/reporting/permission-to-enter.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import type { YearStores } from '../year/year-ports.ts';
import { loadResultEntry, type ResultEntry } from './load-result-entry.ts';
import { loadRoundEntries, type RoundEntries, roundOfParty } from './load-round-entries.ts';
import { openForEvidence, type PlaceRefusal, placeEvidence } from './place-evidence.ts';
import { mayReadEvidence } from './read-access.ts';
import { mayEnterResult } from './read-result-entry.ts';
import type { SaveResultDeps } from './save-result.ts';

/** Where a piece already is, in the same party. */
export interface EvidencePlace {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly code: string;
  readonly sha256: string;
}
export interface ReuseEvidenceInput extends ResultKey {
  readonly from: EvidencePlace;
  /** What it proves of this result, by key of `claimsOf`. */
  readonly claims: readonly string[];
}

/**
 * Uses evidence of this party for another result: a new row, the same bytes. If it is already at this result, only its
 * claims are extended.
 */
export async function reuseEvidence(
  deps: SaveResultDeps,
  actor: Actor,
  input: ReuseEvidenceInput,
): Promise<Outcome<Evidence, PlaceRefusal>> {
  return deps.transactions.run(async (stores) => {
    const open = await openForEvidence(stores, actor, input, deps.clock.today());
    if (!open.ok) return open;
    const piece = await findReadable(stores, actor, deps.clock.today(), input);
    if (!piece) return refuse('not-found');
    return placeEvidence(deps, stores, actor, { ...open.value, again: true }, { ...piece, claims: input.claims });
  });
}

async function findReadable(
  stores: YearStores,
  actor: Actor,
  today: string,
  { organisationId, from }: ReuseEvidenceInput,
) {
  const key = { organisationId, fiscalYear: from.fiscalYear, round: from.round, code: from.code };
  const entry = await loadResultEntry(stores, key, today);
  if (!entry || !(mayEnterResult(actor, entry) || mayReadEvidence(actor, entry.report))) return null;
  const there = await stores.evidence.listOfRound(key);
  return there.find((one) => one.code === from.code && one.sha256 === from.sha256) ?? null;
}

export interface ReusableReading extends ResultEntry {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Newest first, each piece once; what is already at this result is left out. */
  readonly pieces: readonly Evidence[];
  /** True if more was found than is listed. */
  readonly more: boolean;
}

const MOST_LISTED = 100;

/** The party's evidence that this actor may read and use here; `words` restrict it by title, file or code. */
export async function readReusableEvidence(
  deps: ReadDeps,
  actor: Actor,
  input: ResultKey & { readonly search: string },
): Promise<Outcome<ReusableReading, 'forbidden' | 'not-found'>> {
  if (!mayEnterSomething(actor, input.organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const entry = await loadResultEntry(stores, input, deps.clock.today());
    const organisation = await stores.organisations.find(input.organisationId);
    if (!entry || !organisation) return refuse('not-found');
    if (!mayEnterResult(actor, entry)) return refuse('forbidden');
    const words = input.search
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, 8);
    const found = await stores.evidence.listOfParty(input.organisationId, words, MOST_LISTED + 1);
    const here = (await stores.evidence.listOfRound(input)).filter((one) => one.code === input.code);
    const readable = await onlyReadable(stores, actor, deps.clock.today(), found);
    const pieces = readable.filter((one) => !here.some((other) => other.sha256 === one.sha256));
    const { id, name } = organisation;
    return accept({ ...entry, organisation: { id, name }, pieces, more: found.length > MOST_LISTED });
  });
}

/** Evidence at results that the actor may read or enters; each round is loaded once. */
async function onlyReadable(stores: YearStores, actor: Actor, today: string, found: readonly Evidence[]) {
  const rounds = new Map<string, RoundEntries | undefined>();
  for (const one of found) {
    const place = `${one.fiscalYear} ${one.round}`;
    if (!rounds.has(place))
      rounds.set(place, (await loadRoundEntries(stores, roundOfParty(one), today)).get(one.organisationId));
  }
  return found.filter((one) => {
    const entry = rounds.get(`${one.fiscalYear} ${one.round}`)?.get(one.code);
    return entry !== undefined && (mayReadEvidence(actor, entry.report) || mayEnterResult(actor, entry));
  });
}
