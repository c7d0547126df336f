import type { HashText } from '../../domain/values/kinds-of-text.ts';
import { type ChainEnd, emptyChain, faultOf } from '../journal/chain.ts';
import {
  type PublicActContent,
  publicAct,
  publicChain,
  type ResultProof,
  readPublicAct,
} from '../results/public-chain.ts';
import {
  checkLists,
  distinctLists,
  isGivenKey,
  isSigned,
  type ListsOfFiles,
  listsOf,
  type VerifierTools,
} from './check-lists.ts';
import type { HistoryFinding } from './history-findings.ts';
import type { GivenList } from './read-files.ts';
import type { Outside } from './read-outside.ts';

interface Checked {
  readonly subject: string;
  readonly contentHash: string;
  readonly proof: ResultProof | null;
  readonly saved: readonly GivenList[];
  readonly outside: Outside;
}

export interface History {
  readonly findings: readonly HistoryFinding[];
  /** A list that the reader's own key or list vouches for has the row of the announcement at its end, or after it. */
  readonly isConfirmed: boolean;
}

/** Checks the history of an edition in the files alone, and with what the reader gave from elsewhere: no journal is asked. */
export function checkHistory(tools: VerifierTools, { subject, contentHash, proof, saved, outside }: Checked): History {
  const given: ListsOfFiles = { published: listsOf(proof), saved, outside };
  const lists = distinctLists(given);
  const found: HistoryFinding[] = [...checkLists(tools, given)];
  if ((proof?.lists.length ?? 0) > given.published.length) found.push({ is: 'list-unreadable' });
  if (proof === null) return { findings: found, isConfirmed: false };
  found.push(...checkChain(tools.hash, proof));
  const told = proof.rows.filter((row) => row.subject === subject && row.action === publicAct);
  const [own] = told;
  const act = readPublicAct(own?.after ?? null);
  if (own === undefined || act === null) return { findings: [...found, { is: 'not-announced' }], isConfirmed: false };
  const isSame = told.every(({ after }) => readPublicAct(after)?.contentHash === contentHash);
  found.push({ is: isSame ? 'announced' : 'other-content', at: own.at });
  const covering = lists.filter((list) => covers(list, proof, Number(own.seq)));
  if (covering.length === 0) found.push({ is: 'not-listed' });
  const isVouched = (list: GivenList) =>
    isSigned(tools, list) && isGivenKey(outside, list.content.publicKey, tools.hash);
  return {
    findings: [...found, ...checkEnds(proof, lists, act), ...checkActs(proof, act)],
    isConfirmed: covering.some(isVouched),
  };
}

function checkChain(hash: HashText, { rows }: ResultProof): HistoryFinding[] {
  let end: ChainEnd = emptyChain(publicChain, hash);
  for (const row of rows) {
    const fault = row.organisation === publicChain ? faultOf(row, end, hash) : { seq: end.seq + 1n };
    if (fault !== undefined) return [{ is: 'chain-broken', organisationId: publicChain, seq: `${fault.seq}` }];
    end = { seq: BigInt(row.seq), hash: row.hash };
  }
  return [{ is: 'chain-whole', rows: rows.length }];
}

const publicHead = ({ content }: GivenList) =>
  content.heads.find(({ organisationId }) => organisationId === publicChain);

/** Whether the list's end of the public chain is a row of the proof, that of the announcement or a later one. */
function covers(list: GivenList, { rows }: ResultProof, seq: number): boolean {
  const head = publicHead(list);
  return head !== undefined && Number(head.seq) >= seq && rows[Number(head.seq) - 1]?.hash === head.hash;
}

/** Every end that a list has of the public chain, of OPDC's and of the parties' must be the row of its number. */
function checkEnds(proof: ResultProof, lists: readonly GivenList[], { ends }: PublicActContent): HistoryFinding[] {
  const now = new Map(proof.now.map(({ organisationId, seq, hash }) => [`${organisationId} ${seq}`, hash]));
  for (const { seq, hash } of proof.rows) now.set(`${publicChain} ${seq}`, hash);
  const chains = new Set([publicChain, 'opdc', ...ends.map(({ organisationId }) => organisationId)]);
  return lists.flatMap((list): HistoryFinding[] => {
    const heads = list.content.heads.filter(({ organisationId, seq }) => chains.has(organisationId) && seq !== '0');
    const compared = heads.flatMap((head) => {
      const there = now.get(`${head.organisationId} ${head.seq}`);
      return there === undefined ? [] : [{ head, isSame: there === head.hash }];
    });
    const wrong = compared.filter(({ isSame }) => !isSame);
    if (wrong.length > 0)
      return wrong.map(({ head: { organisationId, seq } }) => ({
        ...{ is: 'rewritten', list: list.content, organisationId, seq },
      }));
    if (Number(publicHead(list)?.seq ?? 0) > proof.rows.length) return [{ is: 'proof-older', list: list.content }];
    return [{ is: 'in-list', list: list.content, chains: compared.length }];
  });
}

/** The rows that the edition rests on: its own in OPDC's chain, and the last of each party when it was announced. */
function checkActs({ now }: ResultProof, { acts, ends }: PublicActContent): HistoryFinding[] {
  const present = new Set(now.map(({ organisationId, seq, hash }) => `${organisationId} ${seq} ${hash}`));
  const named = [...acts.map((one) => ({ organisationId: 'opdc', ...one })), ...ends];
  const missing = named.filter(({ organisationId, seq, hash }) => !present.has(`${organisationId} ${seq} ${hash}`));
  if (missing.length === 0) return [{ is: 'acts-there', acts: acts.length, ends: ends.length }];
  return missing.map(({ organisationId, seq }) => ({ is: 'act-missing', organisationId, seq }));
}
