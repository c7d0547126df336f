import { createHash } from 'node:crypto';
import type { JournalFault } from '../application/journal/journal-ports.ts';

/** A journal row as the database prints it: nothing parsed, so that nothing is lost on the way to the fingerprint. */
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

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The same fingerprint that `journal_hash` of 0001-journal.sql computes in the database. */
function fingerprintOf(row: PrintedRow): string {
  return sha256(hashed.map((field) => line(field, row[field])).join(''));
}

function line(name: string, value: string | null): string {
  return value === null ? `${name} -\n` : `${name} ${Buffer.byteLength(value, 'utf8')} ${value}\n`;
}

/** Where a chain stands: the number and fingerprint of its last row so far. */
export interface ChainEnd {
  readonly seq: bigint;
  readonly hash: string;
}

/** The end of a chain without rows: it begins from the organisation's own name. */
export function emptyChain(organisationId: string): ChainEnd {
  return { seq: 0n, hash: sha256(organisationId) };
}

/** What is wrong with a row that should follow `end`; undefined when it does follow. */
export function faultOf(row: PrintedRow, end: ChainEnd): { seq: bigint; fault: JournalFault } | undefined {
  const seq = BigInt(row.seq);
  if (seq !== end.seq + 1n) return { seq: end.seq + 1n, fault: 'row-missing' };
  if (row.previous !== end.hash) return { seq, fault: 'link-broken' };
  if (row.hash !== fingerprintOf(row)) return { seq, fault: 'content-changed' };
  return undefined;
}

/** What is wrong with a chain whose rows all follow, against what its head remembers. */
export function faultAtHead(
  end: ChainEnd,
  head: ChainEnd | undefined,
): { seq: bigint; fault: JournalFault } | undefined {
  if (head !== undefined && end.seq < head.seq) return { seq: end.seq + 1n, fault: 'tail-cut' };
  if (head?.seq !== end.seq || head.hash !== end.hash) return { seq: end.seq, fault: 'head-differs' };
  return undefined;
}
