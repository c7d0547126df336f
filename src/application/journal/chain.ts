import type { HashText } from '../../domain/values/kinds-of-text.ts';
import type { JournalFault } from './journal-ports.ts';

/** A journal row as the database returns it: nothing parsed, so that nothing is lost for the hash. */
export interface PrintedRow {
  readonly organisation: string;
  readonly seq: string;
  /** UTC, to the microsecond. */
  readonly at: string;
  readonly actor: string;
  readonly name: string;
  readonly for: string | null;
  readonly action: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previous: string;
  readonly hash: string;
}

const hashed = [
  'organisation',
  'seq',
  'at',
  'actor',
  'name',
  'for',
  'action',
  'subject',
  'before',
  'after',
  'reason',
  'previous',
] as const satisfies readonly (keyof PrintedRow)[];

/** What is hashed of a row: the same text of which `journal_hash` of 0001-journal.sql computes the hash in the database. */
function rowText(row: Omit<PrintedRow, 'hash'>): string {
  return hashed.map((field) => line(field, row[field])).join('');
}

function line(name: string, value: string | null): string {
  return value === null ? `${name} -\n` : `${name} ${bytesOf(value)} ${value}\n`;
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** The end of a chain so far: the number and hash of its last row. */
export interface ChainEnd {
  readonly seq: bigint;
  readonly hash: string;
}

/** The end of a chain without rows: it starts from the organisation's own id. */
export function emptyChain(organisationId: string, hash: HashText): ChainEnd {
  return { seq: 0n, hash: hash(organisationId) };
}

/** What is wrong with a row that should follow `end`; undefined if it does. */
export function faultOf(
  row: PrintedRow,
  end: ChainEnd,
  hash: HashText,
): { seq: bigint; fault: JournalFault } | undefined {
  const seq = BigInt(row.seq);
  if (seq !== end.seq + 1n) return { seq: end.seq + 1n, fault: 'row-missing' };
  if (row.previous !== end.hash) return { seq, fault: 'link-broken' };
  if (row.hash !== hash(rowText(row))) return { seq, fault: 'content-changed' };
  return undefined;
}

/** What is wrong with a chain of correct rows, compared with what its head records. */
export function faultAtHead(
  end: ChainEnd,
  head: ChainEnd | undefined,
): { seq: bigint; fault: JournalFault } | undefined {
  if (head !== undefined && end.seq < head.seq) return { seq: end.seq + 1n, fault: 'tail-cut' };
  if (head?.seq !== end.seq || head.hash !== end.hash) return { seq: end.seq, fault: 'head-differs' };
  return undefined;
}
