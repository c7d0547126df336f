/** A label with what it says; each line begins on a new one. */
export interface SheetFact {
  readonly label: string;
  readonly lines: readonly string[];
  /** Hashes, numbers and addresses that people type: printed after the lines, with their digits as they are. */
  readonly codes: readonly string[];
}

interface SheetTable {
  readonly heads: readonly string[];
  /** So many of the last columns hold figures. */
  readonly figures: number;
  /** How wide the columns are to each other. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** What a cell of a list says: words, and below them what keeps its digits and is broken nowhere else. */
interface SheetCell {
  readonly text: string;
  readonly codes: readonly string[];
}

/** A list at the end, on pages of its own. */
export interface SheetAnnex {
  readonly heading: string;
  readonly heads: readonly string[];
  readonly shares: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetSection {
  readonly heading: string;
  readonly facts: readonly SheetFact[];
}

/** Where a reader compares the paper with the record, with a QR code of the address. */
export interface SheetProof {
  readonly label: string;
  readonly address: string;
  /** Hashes, each with the words before it. */
  readonly hashes: readonly { readonly label: string; readonly codes: readonly string[] }[];
}

/** Who stands for the paper, with room for a pen. */
interface SheetSigner {
  readonly role: string;
  readonly name: string;
  readonly office: string;
  readonly when: string;
}

/**
 * A paper of facts, tables and sections, complete in itself: every word as it is printed, in Arabic digits. The same
 * sheet gives the same bytes.
 */
export interface PaperSheet {
  readonly title: string;
  /** Whose edition sets it: the fiscal year that it is about. Buddhist era. */
  readonly fiscalYear: number;
  /** The instant of what it says, ISO 8601 UTC. */
  readonly at: string;
  /** Across every page, or null. */
  readonly watermark: string | null;
  readonly heading: readonly string[];
  readonly facts: readonly SheetFact[];
  readonly table: SheetTable | null;
  readonly sections: readonly SheetSection[];
  readonly annex: SheetAnnex | null;
  readonly signer: SheetSigner | null;
  readonly proof: SheetProof | null;
  /** In the footer of every page. */
  readonly footer: string;
  /** Set as small as one page asks, but not smaller than can be read. */
  readonly onOnePage: boolean;
}

/** A label with one line. */
export function factOf(label: string, line: string): SheetFact {
  return linesOf(label, [line]);
}

/** A label with each of these on a line of its own. */
export function linesOf(label: string, lines: readonly string[]): SheetFact {
  return { label, lines, codes: [] };
}

/** A sheet begins with nothing but what it is called. */
export const bareSheet: Omit<PaperSheet, 'title' | 'fiscalYear' | 'at' | 'heading' | 'footer'> = {
  watermark: null,
  facts: [],
  table: null,
  sections: [],
  annex: null,
  signer: null,
  proof: null,
  onOnePage: false,
};
