import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { resultCode } from '../../domain/results/result-code.ts';
import type { SummaryKey } from '../../domain/results/result-summary.ts';
import { compareSummaries, type OutcomeDifference, type PartyOutcome } from '../../domain/results/summary-content.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ResultsPack } from './pack-ports.ts';
import { type Announced, readAnnounced } from './read-announced.ts';
import { type ResultsDeps, resultsPlace } from './results-deps.ts';

type ReadDeps = Pick<ResultsDeps, 'transactions' | 'secrets'>;

/** One party's announced result, as its paper says it. */
interface OwnResult extends Announced {
  readonly party: PartyOutcome;
  readonly difference: OutcomeDifference | null;
  readonly names: ReadonlyMap<string, string>;
  readonly code: string;
}

/** One party's result of an announced edition, which everybody may read. */
export async function readOwnResult(
  { transactions, secrets }: ReadDeps,
  actor: Actor,
  { organisationId, ...key }: SummaryKey & { readonly organisationId: string },
): Promise<Outcome<OwnResult, 'forbidden' | 'results-not-found'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const announced = await readAnnounced(stores, key);
    const party = announced?.content.parties.find((one) => one.organisationId === organisationId);
    if (announced === null || party === undefined) return refuse('results-not-found');
    const { summary, content } = announced;
    const { corrects } = summary;
    const before = corrects === null ? null : await readAnnounced(stores, { ...key, edition: corrects });
    const differences = before === null ? [] : compareSummaries(before.content, content);
    return accept({
      ...{ ...announced, party, difference: differences.find((one) => one.organisationId === organisationId) ?? null },
      names: namesIn(party),
      code: resultCode((text) => secrets.sha256(text), summary, organisationId),
    });
  });
}

/** The names of the indicators as they were announced, whatever the agreement calls them since. */
function namesIn({ inputs }: PartyOutcome): ReadonlyMap<string, string> {
  return new Map(isFrozenInputs(inputs) ? inputs.indicators.map(({ code, name }) => [code, name ?? '']) : []);
}

/** The paper that was issued of an announced edition, which everybody may read. */
export async function readPack(
  { transactions }: Pick<ResultsDeps, 'transactions'>,
  actor: Actor,
  key: SummaryKey,
): Promise<Outcome<ResultsPack, 'forbidden' | 'results-not-found'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  const pack = await transactions.read((stores) => stores.resultsPacks.find(key));
  return pack === null ? refuse('results-not-found') : accept(pack);
}
