import type { Doubt } from '../../../domain/reporting/doubt.ts';
import { unstatedJump } from '../../../domain/reporting/doubt-limits.data.ts';
import { parseDecimal, toDecimalText } from '../../../domain/values/decimal.ts';
import { formatFigure, formatQuantity } from '../../../domain/values/format-quantity.ts';
import { HUNDRED, multiply } from '../../../domain/values/fraction.ts';
import { doubtNames } from '../../text/entry-text.ts';

/** The question about a figure, with the figure it is compared with and the limit it exceeds. */
export function doubtWords(doubt: Doubt): string {
  const { kind, label, unit, value, against } = doubt;
  const said = `${label} ${formatQuantity(value, unit)} ${doubtNames[kind]}`;
  if (!('value' in against)) return kind === 'outside-range' ? `${said} (${rangeWords(against)})` : said;
  if (kind === 'fell-to-zero') return `${said} (${formatQuantity(against.value, unit)})`;
  return `${said} (${formatQuantity(against.value, unit)}) ${limitWords(doubt)}`;
}

function limitWords({ statedChange }: Doubt): string {
  const share = statedChange === null ? null : parseDecimal(statedChange);
  if (share?.ok) return `เกินร้อยละ ${toDecimalText(multiply(share.value, HUNDRED))} ที่ตัวชี้วัดกำหนด`;
  return `เกิน ${unstatedJump.value} เท่า`;
}

/** True if the limit that is told is our assumption. */
export function hasUnstatedLimit({ kind, against, statedChange }: Doubt): boolean {
  return statedChange === null && 'value' in against && kind !== 'fell-to-zero';
}

function rangeWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null) return `ไม่เกิน ${formatFigure(to ?? '')}`;
  return to === null ? `ตั้งแต่ ${formatFigure(from)}` : `${formatFigure(from)} ถึง ${formatFigure(to)}`;
}
