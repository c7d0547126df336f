import type { HashText } from '../../domain/values/kinds-of-text.ts';
import { type ChainEnd, emptyChain, faultOf } from '../journal/chain.ts';
import type { CheckSignature } from '../journal/head-list-ports.ts';
import { readHeadListText } from '../journal/head-list-text.ts';
import {
  type PublicActContent,
  publicAct,
  publicChain,
  type ResultProof,
  readPublicAct,
} from '../results/public-chain.ts';
import type { GivenList } from './read-files.ts';

/** What the verifier computes with; each program brings its own. */
export interface VerifierTools {
  readonly hash: HashText;
  readonly checkSignature: CheckSignature;
}

/**
 * What a proof and saved lists of heads show of an edition:
 * - `list-signed`, `list-forged` — a list is, or is not, signed with the key that it names
 * - `key-differs` — lists are signed with different keys
 * - `list-replaced` — another list is published under the number of the saved one
 * - `chain-whole`, `chain-broken` — the public chain from its first row on
 * - `announced`, `not-announced`, `other-content` — its row of the edition, and the hash of the content in it
 * - `in-list`, `rewritten`, `proof-older`, `not-listed` — whether a list's end of a chain is the row of its number
 * - `acts-there`, `act-missing` — whether the rows that the edition rests on are what they were
 */
export interface HistoryFinding {
  readonly is:
    | 'list-signed'
    | 'list-forged'
    | 'key-differs'
    | 'list-replaced'
    | 'chain-whole'
    | 'chain-broken'
    | 'announced'
    | 'not-announced'
    | 'other-content'
    | 'in-list'
    | 'rewritten'
    | 'acts-there'
    | 'act-missing'
    | 'proof-older'
    | 'not-listed';
  /** What it is about: the day and number of a list, a chain and the number of a row. */
  readonly of: string;
}

interface Checked {
  readonly subject: string;
  readonly contentHash: string;
  readonly proof: ResultProof | null;
  readonly saved: readonly GivenList[];
}

/** Checks the history of an edition in the files alone: no journal is asked. */
export function checkHistory(tools: VerifierTools, { subject, contentHash, proof, saved }: Checked): HistoryFinding[] {
  const published = (proof?.lists ?? []).flatMap((text) => {
    const read = readHeadListText(text);
    return read === null ? [] : [{ name: '', text, ...read }];
  });
  const lists = [...saved, ...published.filter(({ text }) => !saved.some((one) => one.text === text))];
  const found = [...checkLists(tools, lists, saved, published)];
  if ((proof?.lists.length ?? 0) > published.length) found.push({ is: 'list-forged', of: '' });
  if (proof === null) return found;
  found.push(...checkChain(tools.hash, proof));
  const told = proof.rows.filter((row) => row.subject === subject && row.action === publicAct);
  const [own] = told;
  const act = readPublicAct(own?.after ?? null);
  if (own === undefined || act === null) return [...found, { is: 'not-announced', of: subject }];
  const isSame = told.every(({ after }) => readPublicAct(after)?.contentHash === contentHash);
  found.push({ is: isSame ? 'announced' : 'other-content', of: `${subject} · ${own.at}` });
  const seen = lists.filter(({ content }) => headIn(content, publicChain) >= Number(own.seq));
  if (seen.length === 0) found.push({ is: 'not-listed', of: subject });
  return [...found, ...checkEnds(proof, lists, act), ...checkActs(proof, act)];
}

type Read = Pick<GivenList, 'content' | 'body' | 'signature' | 'text'>;

const nameOf = ({ content: { number, day } }: Pick<GivenList, 'content'>) => `${number} (${day})`;

function* checkLists(
  { checkSignature }: VerifierTools,
  lists: readonly Read[],
  saved: readonly Read[],
  published: readonly Read[],
): Generator<HistoryFinding> {
  for (const list of lists) {
    const isSigned = checkSignature(list.body, list.signature, list.content.publicKey);
    yield { is: isSigned ? 'list-signed' : 'list-forged', of: nameOf(list) };
  }
  if (new Set(lists.map(({ content }) => content.publicKey)).size > 1) yield { is: 'key-differs', of: '' };
  for (const list of saved) {
    const other = published.find(({ content }) => content.number === list.content.number);
    if (other !== undefined && other.text !== list.text) yield { is: 'list-replaced', of: nameOf(list) };
  }
}

function checkChain(hash: HashText, { rows }: ResultProof): HistoryFinding[] {
  let end: ChainEnd = emptyChain(publicChain, hash);
  for (const row of rows) {
    const fault = row.organisation === publicChain ? faultOf(row, end, hash) : { seq: end.seq + 1n };
    if (fault !== undefined) return [{ is: 'chain-broken', of: `${publicChain} ${fault.seq}` }];
    end = { seq: BigInt(row.seq), hash: row.hash };
  }
  return [{ is: 'chain-whole', of: `${rows.length}` }];
}

type Content = GivenList['content'];

const headIn = ({ heads }: Content, chain: string) =>
  Number(heads.find(({ organisationId }) => organisationId === chain)?.seq ?? 0);

/** Every end that a list has of the public chain, of OPDC's and of the parties' must be the row of its number. */
function checkEnds(proof: ResultProof, lists: readonly Read[], { ends }: PublicActContent): HistoryFinding[] {
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
    if (headIn(list.content, publicChain) > proof.rows.length) return [{ is: 'proof-older', of: nameOf(list) }];
    if (wrong.length === 0) return [{ is: 'in-list', of: `${nameOf(list)} · ${compared.length}` }];
    return wrong.map(({ head }) => ({
      ...{ is: 'rewritten', of: `${nameOf(list)} · ${head.organisationId} ${head.seq}` },
    }));
  });
}

/** The rows that the edition rests on: its own in OPDC's chain, and the last of each party when it was announced. */
function checkActs({ now }: ResultProof, { acts, ends }: PublicActContent): HistoryFinding[] {
  const present = new Set(now.map(({ organisationId, seq, hash }) => `${organisationId} ${seq} ${hash}`));
  const named = [...acts.map((one) => ({ organisationId: 'opdc', ...one })), ...ends];
  const missing = named.filter(({ organisationId, seq, hash }) => !present.has(`${organisationId} ${seq} ${hash}`));
  if (missing.length === 0) return [{ is: 'acts-there', of: `${acts.length} + ${ends.length}` }];
  return missing.map(({ organisationId, seq }) => ({ is: 'act-missing', of: `${organisationId} ${seq}` }));
}
