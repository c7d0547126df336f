import type { Indicator } from '../agreement/indicator.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai } from '../values/thai-text.ts';
import { type ApplicableParty, appliesTo } from './applies-to.ts';
import type { CatalogueEdition, CatalogueEntry } from './catalogue-entry.ts';

type OffListCode =
  | 'no-approved-list'
  | 'code-not-listed'
  | 'name-differs'
  | 'unit-differs'
  | 'formula-differs'
  | 'not-for-this-party';

/** One reason why an indicator is not the one on the list, with the list's text and the text found. */
interface OffListReason {
  readonly code: OffListCode;
  readonly listed: string;
  readonly found: string;
  /** The reason in Thai, with both texts. */
  readonly sentence: string;
}

export interface OnListVerdict {
  readonly onList: boolean;
  /** Empty exactly when the indicator is on the list. */
  readonly reasons: readonly OffListReason[];
}

/**
 * Whether the indicator is on the approved list: the same code, name and unit however they were typed, and the same
 * formula. Weights and target values are each party's own and are not compared. With a party, also whether the entry
 * applies to it.
 */
export function onApprovedList(
  indicator: Pick<Indicator, 'code' | 'name' | 'unit' | 'formula'>,
  edition: Pick<CatalogueEdition, 'status' | 'entries'> | null,
  party?: ApplicableParty,
): OnListVerdict {
  if (edition?.status !== 'approved') return verdict([reason('no-approved-list', '', indicator.code)]);
  const entry = edition.entries.find((one) => sameText(one.code, indicator.code));
  if (!entry) return verdict([reason('code-not-listed', '', indicator.code)]);
  const applies = party === undefined || appliesTo(entry.applicability, party);
  return verdict([
    ...differences(indicator, entry),
    ...(applies ? [] : [reason('not-for-this-party', entry.code, '')]),
  ]);
}

function differences(
  indicator: Pick<Indicator, 'name' | 'unit' | 'formula'>,
  entry: CatalogueEntry,
): readonly OffListReason[] {
  const formulas = [entry.formula ?? '', indicator.formula ?? ''] as const;
  return [
    ...(sameText(entry.name, indicator.name) ? [] : [reason('name-differs', entry.name, indicator.name)]),
    ...(sameText(entry.unit, indicator.unit) ? [] : [reason('unit-differs', entry.unit, indicator.unit)]),
    ...(formulaKey(formulas[0]) === formulaKey(formulas[1]) ? [] : [reason('formula-differs', ...formulas)]),
  ];
}

const sentences: Readonly<Record<OffListCode, (listed: string, found: string) => string>> = {
  'no-approved-list': () => 'ปีนี้ยังไม่มีรายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ',
  'code-not-listed': (_, found) => `ไม่มีรหัส ${found} ในรายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ`,
  'name-differs': (listed, found) => `ชื่อต่างจากรายการ: รายการใช้ “${listed}” แต่เสนอ “${found}”`,
  'unit-differs': (listed, found) => `หน่วยวัดต่างจากรายการ: รายการใช้ “${listed}” แต่เสนอ “${found}”`,
  'formula-differs': (listed, found) =>
    `สูตรต่างจากรายการ: รายการใช้ ${listed || 'ผลที่รายงานโดยตรง'} แต่เสนอ ${found || 'ผลที่รายงานโดยตรง'}`,
  'not-for-this-party': (listed) => `รายการกำหนดให้ ${listed} ใช้กับจังหวัดหรือกลุ่มจังหวัดอื่น`,
};

function reason(code: OffListCode, listed: string, found: string): OffListReason {
  return { code, listed, found, sentence: sentences[code](listed, found) };
}

function verdict(reasons: readonly OffListReason[]): OnListVerdict {
  return { onList: reasons.length === 0, reasons };
}

/** True for texts that are the same apart from keyboard variants, Thai or Arabic digits, spaces and letter case. */
export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

function textKey(text: string): string {
  return toArabicDigits(normaliseThai(text)).replace(/\s+/g, '').toLowerCase();
}

/** A formula without spacing and with one spelling of each operator; names keep their letter case. */
function formulaKey(formula: string): string {
  return toArabicDigits(formula).replace(/\s+/g, '').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
}
