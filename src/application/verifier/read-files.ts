import { readSummary, type SummaryContent } from '../../domain/results/summary-content.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { type HeadListContent, readHeadListText } from '../journal/head-list-text.ts';
import { type ResultProof, readProof } from '../results/public-chain.ts';
import type { FileFault } from './verifier-words.data.ts';

/** A file as it was given: its bytes as text, or why they are none. */
export interface GivenFile {
  readonly name: string;
  readonly text: string | { readonly fault: FileFault };
}

/** A signed list of the ends of the journal's chains. */
export interface GivenList {
  readonly name: string;
  readonly text: string;
  readonly content: HeadListContent;
  readonly body: string;
  readonly signature: string;
}

export interface GivenFiles {
  readonly snapshot: { readonly name: string; readonly text: string; readonly content: SummaryContent } | null;
  readonly proof: { readonly name: string; readonly content: ResultProof } | null;
  readonly lists: readonly GivenList[];
  readonly faults: readonly { readonly name: string; readonly fault: FileFault }[];
}

/** The largest file that is read, in bytes: a year of all provinces has about a tenth of it. */
export const largestFile = 64 * 1024 * 1024;

/** Tells by their content what the files are. A second file of results is refused, not taken instead of the first. */
export function readFiles(files: readonly GivenFile[]): GivenFiles {
  let read: GivenFiles = { snapshot: null, proof: null, lists: [], faults: [] };
  for (const file of files) read = addFile(read, file);
  if (read.snapshot === null && read.faults.length === 0)
    return { ...read, faults: [{ name: '', fault: 'noSnapshot' }] };
  return read;
}

function addFile(read: GivenFiles, { name, text }: GivenFile): GivenFiles {
  const refused = (fault: FileFault) => ({ ...read, faults: [...read.faults, { name, fault }] });
  if (typeof text !== 'string') return refused(text.fault);
  const list = readHeadListText(text);
  if (list !== null) return { ...read, lists: [...read.lists, { name, text, ...list }] };
  const snapshot = quietly(() => walkable(readSummary(text)));
  if (snapshot !== null) {
    if (read.snapshot !== null) return refused('twoSnapshots');
    return { ...read, snapshot: { name, text, content: snapshot } };
  }
  const proof = quietly(() => readProof(text));
  if (proof !== null) return { ...read, proof: { name, content: proof } };
  return refused(whyUnread(text));
}

function whyUnread(text: string): FileFault {
  const format = /"format"\s*:\s*"samrit-(?:results|result-proof)\/(\d+)"/.exec(text)?.[1];
  if (format !== undefined) return Number(format) > NEWEST ? 'newerFile' : 'damagedFile';
  return beginsAsList(text) || isCut(text) ? 'damagedFile' : 'unknownFile';
}

/** Whether a text is a list of heads, or the beginning of one. An empty text is. */
export const beginsAsList = (text: string) => LIST.startsWith(text.slice(0, LIST.length));

const LIST = 'samrit journal heads';

/** JSON that ends too early: its keys are in order, so that a file of ours may be cut before it says what it is. */
function isCut(text: string): boolean {
  return text.startsWith('{') && quietly(() => ({ whole: JSON.parse(text) })) === null;
}

const NEWEST = 2;

/** More decimals than any framework rounds to; numbers of millions of digits would keep the program busy for hours. */
const MOST_DECIMALS = 20;

/** The content, once all of its inputs have been walked through: what is nested without end fails here, not in the computation. */
function walkable(content: SummaryContent | null): SummaryContent | null {
  for (const { inputs } of content?.parties ?? []) {
    if (!isFrozenInputs(inputs)) continue;
    const { decimals, grades } = inputs.settings;
    const places = [...Object.values(decimals), grades?.decimals ?? 0];
    if (!places.every((one) => one >= 0 && one <= MOST_DECIMALS)) return null;
  }
  return content;
}

/** A text nested beyond what can be read is no file of ours. */
function quietly<Value>(read: () => Value | null): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
