import { nationalTable } from '../../domain/results/national-table.ts';
import { inOrder } from '../../domain/results/order-of-parties.ts';
import { partDigests } from '../../domain/results/part-digests.ts';
import { chargedBy, recomputedLedger } from '../../domain/results/recompute-party.ts';
import { headOf, type PartyOutcome, type SummaryContent } from '../../domain/results/summary-content.ts';
import { contentText } from '../../domain/values/content-text.ts';
import type { HashText } from '../../domain/values/kinds-of-text.ts';
import { type FigureDifference, nameInEdition, nameInParty, unequalLeaves } from './name-differences.ts';

/** How far the computation is, in parties. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface EditionVerdict {
  /** In the order of the parties, then what concerns all of them. */
  readonly differences: readonly FigureDifference[];
  /** Sentences of today's program that say the same figures in other words (decision 0065): no fault. */
  readonly reworded: number;
  /** The content as it was computed again, words of the file kept: its canonical text has the same bytes if nothing differs. */
  readonly computed: SummaryContent;
}

/**
 * Computes every score of an edition, its totals, its grades and the table of all parties again from the inputs in it, and names
 * every figure that differs. It yields after each party, so that a page can show how far it is.
 */
export function* checkEdition(content: SummaryContent, hash: HashText): Generator<Progress, EditionVerdict> {
  const stored = content.digests;
  const digests = partDigests(headOf(content), content.parties, hash);
  const differences: FigureDifference[] = [];
  const parties: PartyOutcome[] = [];
  let reworded = 0;
  for (const [at, party] of content.parties.entries()) {
    const checked = checkParty(party);
    const changed = stored === undefined ? [] : unequalLeaves(stored.parties[at], digests.parties[at], ['digests']);
    differences.push(...nameInParty(party, changed), ...checked.differences);
    reworded += checked.reworded;
    parties.push(checked.computed);
    yield { done: at + 1, of: content.parties.length };
  }
  const again = { ...content, parties };
  if (stored === undefined) return { differences, reworded, computed: again };
  const table = nationalTable(parties);
  differences.push(...orderDifferences(content));
  differences.push(...nameInEdition(content, unequalLeaves(stored.head, digests.head, ['digests', 'head'])));
  differences.push(...nameInEdition(content, unequalLeaves(content.table, table, ['table'])));
  return { differences, reworded, computed: { ...again, table, digests } };
}

function checkParty(party: PartyOutcome) {
  const { ledger, charged } = computedOf(party);
  const total = { total: ledger?.total ?? null, grade: ledger?.grade ?? null };
  const computed = plain({ ...party, ...charged, ...(ledger === null ? {} : { ledger }), ...total });
  const leaves = unequalLeaves(party, computed);
  const words = leaves.filter(isReworded);
  const differences = nameInParty(
    party,
    leaves.filter((one) => !words.includes(one)),
  );
  // Words of another day are kept: the figures in them are the same.
  const kept = words.length === leaves.length ? party : computed;
  return { differences, reworded: words.length, computed: kept };
}

/** Inputs that this program cannot compute give nothing, whatever is in them: then every figure that is stored differs. */
function computedOf(party: PartyOutcome) {
  try {
    const ledger = recomputedLedger(party);
    return { ledger, charged: ledger === null ? null : chargedBy(party.inputs) };
  } catch {
    return { ledger: null, charged: null };
  }
}

/** As it reads in a file: what is undefined is not there. */
function plain(party: PartyOutcome): PartyOutcome {
  return JSON.parse(contentText(party));
}

/** A sentence that says the same numbers in other words. */
function isReworded({ path, stored, computed }: ReturnType<typeof unequalLeaves>[number]): boolean {
  if (!path.includes('steps') || path.at(-1) === 'value') return false;
  if (typeof stored !== 'string' || typeof computed !== 'string') return path.at(-1) === 'clause';
  return digitsOf(stored) === digitsOf(computed);
}

const digitsOf = (text: string) => (text.match(/[\d๐-๙]+/g) ?? []).join(' ');

/** Parties stand in the order of their codes. */
function orderDifferences(content: SummaryContent): readonly FigureDifference[] {
  const stored = content.parties.map(({ organisationId }) => organisationId);
  const ordered = inOrder(content.parties).map(({ organisationId }) => organisationId);
  return nameInEdition(content, unequalLeaves(stored, ordered, ['order']));
}
