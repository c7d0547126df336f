import type { HashText } from '../../domain/values/kinds-of-text.ts';
import type { CheckSignature } from '../journal/head-list-ports.ts';
import { readHeadListText } from '../journal/head-list-text.ts';
import { keyFingerprint } from '../journal/key-fingerprint.ts';
import type { ResultProof } from '../results/public-chain.ts';
import type { HistoryFinding } from './history-findings.ts';
import type { GivenList } from './read-files.ts';
import type { Outside } from './read-outside.ts';

/** What the verifier computes with; each program brings its own. */
export interface VerifierTools {
  readonly hash: HashText;
  readonly checkSignature: CheckSignature;
}

/** Lists by where they come from: the proof, files beside it, and what the reader has from elsewhere. */
export interface ListsOfFiles {
  readonly published: readonly GivenList[];
  readonly saved: readonly GivenList[];
  readonly outside: Outside;
}

/** The lists of a proof; one that cannot be read is left out. */
export function listsOf(proof: ResultProof | null): readonly GivenList[] {
  return (proof?.lists ?? []).flatMap((text) => {
    const read = readHeadListText(text);
    return read === null ? [] : [{ name: '', text, ...read }];
  });
}

/** Every list once, the reader's own first. */
export function distinctLists({ published, saved, outside }: ListsOfFiles): readonly GivenList[] {
  return [...new Map([...outside.lists, ...saved, ...published].map((list) => [list.text, list])).values()];
}

export const isSigned = ({ checkSignature }: VerifierTools, { body, signature, content }: GivenList) =>
  checkSignature(body, signature, content.publicKey);

/** Whether the reader gave that key: itself, its short form, or a list of an earlier day that names it. */
export function isGivenKey({ keys, lists }: Outside, publicKey: string, hash: HashText): boolean {
  return (
    lists.some(({ content }) => content.publicKey === publicKey) ||
    keys.some((key) => key === publicKey || hash(publicKey).startsWith(key))
  );
}

/** Signatures, keys, and whether what the reader kept is what was published. */
export function* checkLists(tools: VerifierTools, given: ListsOfFiles): Generator<HistoryFinding> {
  const lists = distinctLists(given);
  for (const list of lists) yield { is: isSigned(tools, list) ? 'list-signed' : 'list-forged', list: list.content };
  yield* checkKeys(tools, given);
  const { published, saved, outside } = given;
  for (const list of [...outside.lists, ...saved]) {
    const other = published.find(({ content }) => content.number === list.content.number);
    if (other !== undefined && other.text !== list.text) yield { is: 'list-replaced', list: list.content };
  }
}

/** A signature says nothing of whose key it is: that the reader must know from elsewhere. */
function* checkKeys({ hash }: VerifierTools, { published, saved, outside }: ListsOfFiles): Generator<HistoryFinding> {
  const keys = new Set([...saved, ...published].map(({ content }) => content.publicKey));
  for (const publicKey of keys) {
    const is = isNothing(outside) ? 'key-uncompared' : isGivenKey(outside, publicKey, hash) ? 'key-same' : 'key-other';
    yield { is, publicKey, fingerprint: keyFingerprint(publicKey, hash) };
  }
  if (keys.size > 1 && isNothing(outside)) yield { is: 'key-differs' };
}

export const isNothing = ({ keys, lists }: Outside) => keys.length === 0 && lists.length === 0;
