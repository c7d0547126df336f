import type { JournalHead } from './head-list-ports.ts';

const title = 'samrit journal heads 1';

/** What a list says before its signature. */
export interface HeadListContent {
  readonly number: number;
  readonly day: string;
  readonly madeAt: string;
  /** The SHA-256 of the complete file of the list before; null for the first. */
  readonly previous: string | null;
  readonly publicKey: string;
  /** In the byte order of their organisations. */
  readonly heads: readonly JournalHead[];
}

/** The part of the file that is signed: one fact a line, always the same bytes for the same content. */
export function headListBody(content: HeadListContent): string {
  const { number, day, madeAt, previous, publicKey, heads } = content;
  const facts = [
    title,
    `number ${number}`,
    `day ${day}`,
    `made ${madeAt}`,
    `previous ${previous ?? 'none'}`,
    `key ${publicKey}`,
    `chains ${heads.length}`,
    ...heads.map(({ organisationId, seq, hash }) => `head ${seq} ${hash} ${organisationId}`),
  ];
  return facts.map((line) => `${line}\n`).join('');
}

/** The complete file. */
export function headListText(content: HeadListContent, signature: string): string {
  return `${headListBody(content)}signature ${signature}\n`;
}

const hash = '[0-9a-f]{64}';
const shape = new RegExp(
  `^${title}\nnumber ([1-9]\\d{0,8})\nday (\\d{4}-\\d{2}-\\d{2})\nmade (\\S{1,40})\nprevious (none|${hash})\n` +
    `key ([A-Za-z0-9+/=]{1,200})\nchains (\\d{1,7})\n((?:head \\d{1,18} ${hash} [^\\s]{1,80}\n)*)` +
    'signature ([A-Za-z0-9+/=]{1,200})\n$',
);

/** A file as read, with the part that was signed; null if it is not such a file, to the last byte. */
export function readHeadListText(
  text: string,
): { readonly content: HeadListContent; readonly signature: string; readonly body: string } | null {
  const found = shape.exec(text);
  if (found === null) return null;
  const [, number, day = '', madeAt = '', previous = '', publicKey = '', chains, lines = '', signature = ''] = found;
  const heads = lines.split('\n').slice(0, -1).map(readHead);
  if (heads.length !== Number(chains)) return null;
  const before = previous === 'none' ? null : previous;
  const content = { number: Number(number), day, madeAt, previous: before, publicKey, heads };
  return { content, signature, body: headListBody(content) };
}

function readHead(line: string): JournalHead {
  const [, seq = '', rowHash = '', organisationId = ''] = line.split(' ');
  return { seq, hash: rowHash, organisationId };
}
