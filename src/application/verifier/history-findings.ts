import type { HeadListContent } from '../journal/head-list-text.ts';

type NamedList = Pick<HeadListContent, 'number' | 'day'>;
/** A row of a chain of the journal. */
type Row = { readonly organisationId: string; readonly seq: string };

/**
 * What a proof and lists of heads show of an edition:
 * - `list-signed`, `list-forged` — a list is, or is not, signed with the key that it names; `list-unreadable` — it is no list
 * - `key-same`, `key-other`, `key-uncompared` — the key that lists name is one that the reader gave, is none of them, or none was given
 * - `key-differs` — lists are signed with different keys, and none was given
 * - `list-replaced` — another list is published under the number of the reader's
 * - `chain-whole`, `chain-broken` — the public chain from its first row on
 * - `announced`, `not-announced`, `other-content` — its row of the edition, and the hash of the content in it
 * - `in-list`, `rewritten`, `proof-older`, `not-listed` — whether a list's end of a chain is the row of its number
 * - `acts-there`, `act-missing` — whether the rows that the edition rests on are what they were
 */
export type HistoryFinding =
  | {
      readonly is: 'list-signed' | 'list-forged' | 'list-replaced' | 'proof-older';
      readonly list: NamedList;
    }
  | {
      readonly is: 'key-same' | 'key-other' | 'key-uncompared';
      readonly publicKey: string;
      readonly fingerprint: string;
    }
  | { readonly is: 'list-unreadable' | 'key-differs' | 'not-announced' | 'not-listed' }
  | { readonly is: 'chain-whole'; readonly rows: number }
  | ({ readonly is: 'chain-broken' | 'act-missing' } & Row)
  | { readonly is: 'announced' | 'other-content'; readonly at: string }
  | { readonly is: 'in-list'; readonly list: NamedList; readonly chains: number }
  | ({ readonly is: 'rewritten'; readonly list: NamedList } & Row)
  | { readonly is: 'acts-there'; readonly acts: number; readonly ends: number };

/** Whether a finding speaks for an edition, against it, or only informs. */
export const findingTones: Readonly<Record<HistoryFinding['is'], 'right' | 'wrong' | 'told'>> = {
  'list-signed': 'right',
  'list-forged': 'wrong',
  'list-unreadable': 'wrong',
  'list-replaced': 'wrong',
  'key-same': 'right',
  'key-other': 'wrong',
  'key-uncompared': 'told',
  'key-differs': 'wrong',
  'chain-whole': 'right',
  'chain-broken': 'wrong',
  announced: 'right',
  'not-announced': 'wrong',
  'other-content': 'wrong',
  'in-list': 'right',
  rewritten: 'wrong',
  'proof-older': 'told',
  'not-listed': 'told',
  'acts-there': 'right',
  'act-missing': 'wrong',
};
