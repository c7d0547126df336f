import type { Actor } from '../../domain/people/actor.ts';
import type { SummaryKey } from '../../domain/results/result-summary.ts';
import { contentText } from '../../domain/values/content-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PrintedRow } from '../journal/chain.ts';
import type { HeadListStores, JournalHead } from '../journal/head-list-ports.ts';
import { readHeadListText } from '../journal/head-list-text.ts';
import type { Transactions } from '../ports.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { proofFormat, publicChain, type ResultProof, readPublicAct } from './public-chain.ts';
import { readRoundResults } from './read-results.ts';
import { type ResultsDeps, type ResultsTables, resultsPlace, resultsSubject } from './results-deps.ts';

type Tables = ResultsTables & HeadListStores;
type Place = Pick<JournalHead, 'organisationId' | 'seq'>;

/**
 * The proof that an announced edition stands in the history of the journal, as a file that everybody may read: the public chain
 * whole, the published lists that cover it, and the present hash of every row that they name. No row of another chain is in it.
 */
export async function readResultProof(
  deps: Pick<ResultsDeps, 'clock'> & { readonly transactions: Transactions<Tables> },
  actor: Actor,
  key: SummaryKey,
): Promise<
  Outcome<
    { readonly text: string; readonly proof: ResultProof },
    'forbidden' | 'framework-not-found' | 'not-found' | 'results-not-found'
  >
> {
  const reading = await readRoundResults(deps, actor, key);
  if (!reading.ok) return reading;
  const { shown } = reading.value;
  if (shown === null || !['announced', 'superseded'].includes(shown.status)) return refuse('results-not-found');
  return deps.transactions.read(async (stores) => {
    const rows = await stores.publicActs.rows();
    const subject = yearSubject(resultsSubject(shown));
    const own = rows.find((row) => row.subject === subject);
    const lists = await listsOf(stores, own);
    const { fiscalYear, round, edition, contentHash } = shown;
    const proof: ResultProof = {
      ...{ format: proofFormat, edition: { fiscalYear, round, edition, contentHash }, rows: [...rows], lists },
      now: [...(await stores.headLists.hashesAt(placesOf(own, lists)))].sort(byPlace),
    };
    return accept({ text: contentText(proof), proof });
  });
}

async function listsOf(stores: Tables, own: PrintedRow | undefined): Promise<string[]> {
  const first = own === undefined ? null : await stores.publicActs.firstListWith(Number(own.seq));
  const number = first === null ? 0 : (readHeadListText(first)?.content.number ?? 0);
  const before = number > 1 ? await stores.headLists.ofNumber(number - 1) : null;
  const newest = await stores.headLists.newest();
  return [...new Set([before?.text, first, newest?.text])].filter((text) => typeof text === 'string');
}

/** The rows that the edition's own row names, and the ends that the lists have of the same chains. */
function placesOf(own: PrintedRow | undefined, lists: readonly string[]): readonly Place[] {
  const act = readPublicAct(own?.after ?? null);
  const acts = (act?.acts ?? []).map(({ seq }): Place => ({ ...resultsPlace, seq }));
  const ends = act?.ends ?? [];
  const chains = new Set([publicChain, resultsPlace.organisationId, ...ends.map((one) => one.organisationId)]);
  const heads = lists.flatMap((text) => readHeadListText(text)?.content.heads ?? []);
  const named = [...acts, ...ends, ...heads.filter((one) => chains.has(one.organisationId) && one.seq !== '0')];
  return [...new Map(named.map((one) => [`${one.organisationId} ${one.seq}`, one])).values()];
}

function byPlace(a: Place, b: Place): number {
  if (a.organisationId !== b.organisationId) return a.organisationId < b.organisationId ? -1 : 1;
  return Number(a.seq) - Number(b.seq);
}
