/**
 * The words and numbers of an agreement's paper as they read on the day: plain JSON with digits already converted, so
 * that nothing has to be looked up. PDF and DOCX are both produced from it.
 */
export interface AgreementView {
  /** For the file's properties; Arabic digits. */
  readonly properties: {
    readonly title: string;
    readonly author: string;
    readonly keywords: readonly string[];
    /** ISO 8601 UTC. */
    readonly instant: string;
  };
  /** Watermark of every page: `ร่าง`, or null. */
  readonly watermark: string | null;
  /** Header of every page in a demonstration, or null. */
  readonly demoMark: string | null;
  readonly heading: readonly string[];
  readonly opening: string;
  readonly parts: readonly PartView[];
  readonly signing: SigningView;
  readonly agreed: AgreedView;
  readonly further: FurtherView;
  readonly footer: FooterView;
}

/** One numbered part of the body: paragraphs, or titled lists. */
export interface PartView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly lists: readonly ListView[];
}

export interface ListView {
  readonly title: string;
  readonly items: readonly string[];
  /** A line of machine text below the items, such as a hash; its digits and letters stay as they are. */
  readonly machine?: { readonly label: string; readonly text: string };
}

export interface SigningView {
  readonly heading: string;
  /** Room for a pen above each name. */
  readonly pen: boolean;
  readonly sentence: string;
  readonly blocks: readonly {
    readonly role: string;
    readonly name: string;
    readonly office: string;
    readonly actingFor: string | null;
    readonly when: string;
  }[];
}

export interface AnnexHead {
  readonly label: string;
  readonly title: string;
}

/** Part 4: the framework's tree with weights, then the indicators under it. */
export interface AgreedView extends AnnexHead {
  readonly treeCaption: string;
  readonly treeHeads: readonly string[];
  readonly tree: readonly { readonly depth: number; readonly name: string; readonly weight: string }[];
  readonly tableCaption: string;
  /** Column headings before the target columns. */
  readonly heads: readonly string[];
  readonly targetsHead: string;
  readonly targetHeads: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly weight: string;
    readonly rows: readonly AgreedRow[];
  }[];
  readonly total: { readonly label: string; readonly weight: string };
}

export interface AgreedRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly weight: string;
  readonly baselines: readonly { readonly year: string; readonly value: string }[];
  /** One text for each target column, or null if the criteria are of another kind. */
  readonly targets: readonly string[] | null;
  readonly criteria: string | null;
}

/** Part 5: one sheet for each indicator. */
export interface FurtherView extends AnnexHead {
  readonly sheets: readonly {
    readonly title: string;
    /** Repeated where the sheet continues on another page. */
    readonly head: readonly [string, string];
    readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
  }[];
}

export interface FooterView {
  readonly line: string;
  /** `รหัสตรวจสอบ`, then the code and address, which keep Arabic digits; null for a draft. */
  readonly verify: {
    readonly label: string;
    readonly code: string;
    readonly address: string;
    readonly hash: string;
    /** The published list of the journal's ends that was in force at issue, or null. */
    readonly headList: string | null;
  } | null;
  readonly page: string;
  readonly of: string;
  /** The digits used for page numbers. */
  readonly thaiDigits: boolean;
}
