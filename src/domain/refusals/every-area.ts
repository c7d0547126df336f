import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals that every area may give. */
export interface CommonRefusalFacts {
  forbidden: NoFacts;
  'not-found': NoFacts;
  'changed-meanwhile': NoFacts;
  /** `status` is the current one, `button` the text of the move. */
  'move-not-legal': { status: string; button: string };
  /** `did` after “ท่านเป็นผู้”, `button` the text of the move, `role` of the `others` who could make it. */
  'same-person': { did: string; button: string; role: string; others: number };
  /** A binding act: `button` is its text. */
  'proof-required': { button: string };
  'reason-required': NoFacts;
  'unknown-indicator': { codes: string };
  'form-expired': NoFacts;
  'form-from-elsewhere': NoFacts;
  'request-not-understood': NoFacts;
  /** A value of an address that names a file. */
  'asked-not-readable': { name: string; text: string };
  /** `name` where there is no field beside which it is said; `character` is its number, `U+0000`. */
  'text-not-storable': { name?: string; character: string };
  /** A quotation mark of a table of commas that has no second one, by the line of the file. */
  'csv-quote-unpaired': { line: number };
  /** A file of text in the letters of another encoding than UTF-8. */
  'file-not-utf8': { file: string };
  'unexpected-fault': { reference: string };
  /** The database kept a row of somebody else's from being changed: a fault of the program. */
  'outside-reach': { reference: string };
  /** Whether the work was stored: nothing of it, or nobody knows; and after how many seconds to try again. */
  'database-busy': { stored: 'nothing' | 'unknown'; seconds: number };
  'too-many-requests': NoFacts;
}
