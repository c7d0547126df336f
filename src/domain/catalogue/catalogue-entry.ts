import type { ReportedVariable } from '../agreement/indicator.ts';
import type { Source } from '../framework/source-schema.ts';
import type { Resolution } from '../meetings/resolution.ts';
import type { Rule } from '../scoring/rule.ts';

/** The parties to which an entry applies: all, provinces by ISO code, or clusters by organisation id. */
export type CatalogueApplicability =
  | { readonly kind: 'all' }
  | { readonly kind: 'provinces'; readonly ids: readonly string[] }
  | { readonly kind: 'clusters'; readonly ids: readonly string[] };

/** One indicator of the approved list (รายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ, S2 แผนภาพที่ 2). */
export interface CatalogueEntry {
  readonly code: string;
  readonly componentCode: string;
  readonly position: number;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  /** Computes the result from the variables; null when the one variable is itself the result. */
  readonly formula: string | null;
  readonly variables: readonly ReportedVariable[];
  /** The default: its target values may be blank where each province sets its own. */
  readonly rule: Rule;
  /** True: every party it applies to must use it (ภาคบังคับ, S2 ข้อ 1.4.2); false: a party may choose it. */
  readonly mandatory: boolean;
  /** Who maintains the definition, in words. */
  readonly owner: string;
  /** The organisation that supplies the result centrally; null if the province reports it. */
  readonly centralOwnerId: string | null;
  readonly applicability: CatalogueApplicability;
  readonly dataSource: string;
  /** A clause of a document of the year's framework, or an assumption with its reason. */
  readonly source: Source;
  /** Keys of flags that an officer has checked and confirmed. */
  readonly confirmedFlags: readonly string[];
}

type EditionStatus = 'draft' | 'approved';

/** The subcommission's resolution, as an OPDC officer recorded it. */
export interface Approval {
  /** As printed: `ครั้งที่ 5/2553`. */
  readonly resolutionNumber: string;
  /** Civil date of the meeting. */
  readonly resolvedOn: string;
  /** The body that approved it, with its meeting; absent or null for what was recorded before bodies were. */
  readonly resolution?: Resolution | null | undefined;
  readonly recordedAt: string;
  readonly recordedName: string;
}

/** Where an edition was copied from. */
export interface EditionRef {
  readonly fiscalYear: number;
  readonly edition: number;
}

/** One edition of a year's list without its entries. Once approved it is never changed. */
export interface EditionHead extends EditionRef {
  readonly status: EditionStatus;
  readonly rowVersion: number;
  readonly basedOn: EditionRef | null;
  readonly approval: Approval | null;
  readonly changedAt: string;
}

export interface CatalogueEdition extends EditionHead {
  readonly entries: readonly CatalogueEntry[];
}

/** The edition in force among a year's editions: the newest approved one. */
export function editionInForce<Head extends EditionHead>(editions: readonly Head[]): Head | null {
  const approved = editions.filter((one) => one.status === 'approved');
  return approved.reduce<Head | null>((best, one) => (best && best.edition > one.edition ? best : one), null);
}
