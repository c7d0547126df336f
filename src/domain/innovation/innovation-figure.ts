import { civilDateOf } from '../values/civil-date.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { divide, fromInteger, sumOf } from '../values/fraction.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { shortScore } from '../values/short-figure.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { InnovationCall } from './innovation-call.ts';
import type { InnovationProposal } from './innovation-proposal.ts';
import { innovationAssumptions } from './innovation-settings.data.ts';
import { isWithProvince } from './sent-innovation.ts';

/** The steps of the innovation indicator that a sent proposal shows; the two after them are reported by the agencies [A]. */
export const innovationSteps = ['คัดเลือกเรื่อง', 'จัดทำข้อเสนอ', 'ส่งข้อเสนอให้จังหวัด'] as const;

/** What the innovation indicator of a province's year can be fed with on a day. */
export interface InnovationFigure {
  /** The steps that every invited agency has reached, 0 or 3, as decimal text. */
  readonly value: string;
  /** The mean score of the selected proposals, 0–100 with four decimals; null while none is announced, and for who does not receive. */
  readonly meanScore: string | null;
  readonly selected: number;
  /** How it was found, in Thai sentences; of single agencies and scores for who receives alone. */
  readonly words: readonly string[];
  readonly assumption: string;
}

/**
 * The figure of a province's year on a day; null where there is no call. It counts what the province has: of a draft nothing
 * is told, and a proposal that was withdrawn or discarded counts for nothing.
 */
export function innovationFigure(
  call: Pick<InnovationCall, 'invited'> | null,
  proposals: readonly InnovationProposal[],
  { day, receives }: { readonly day: CivilDate; readonly receives: boolean },
): InnovationFigure | null {
  if (call === null) return null;
  const sent = proposals.filter((one) => isWithProvince(one) && isSentBy(one, day));
  const reached = call.invited.map(({ id, name }) => ({ name, hasSent: sent.some(({ agencyId }) => agencyId === id) }));
  const value = reached.length > 0 && reached.every(({ hasSent }) => hasSent) ? innovationSteps.length : 0;
  const selected = sent.filter(
    ({ status, announcedAt, settled }) =>
      status === 'selected' && settled !== null && announcedAt !== null && civilDateOf(announcedAt) <= day,
  );
  const meanScore = receives ? meanOf(selected) : null;
  return {
    ...{ value: String(value), meanScore, selected: selected.length },
    words: [
      ...(receives
        ? reached.map(({ name, hasSent }) => `${name} ${hasSent ? 'ส่งข้อเสนอให้จังหวัดแล้ว' : 'ยังไม่ส่งข้อเสนอ'}`)
        : []),
      value === 0
        ? `ณ วันที่ ${formatThaiDate(day)} หน่วยงานที่เชิญยังส่งข้อเสนอไม่ครบทุกหน่วยงาน จึงยังไม่นับขั้น`
        : `ณ วันที่ ${formatThaiDate(day)} ทุกหน่วยงานที่เชิญส่งข้อเสนอแล้ว ครบ ${innovationSteps.length} ขั้น คือ ${innovationSteps.join(' ')}`,
      ...(receives ? [selectedInWords(selected.length, meanScore)] : []),
    ],
    assumption: innovationAssumptions.figure,
  };
}

const isSentBy = ({ editions: [first] }: InnovationProposal, day: CivilDate) =>
  first !== undefined && civilDateOf(first.sentAt) <= day;

const selectedInWords = (count: number, meanScore: string | null) =>
  meanScore === null
    ? 'ยังไม่มีข้อเสนอที่ประกาศว่าได้รับคัดเลือก'
    : `ข้อเสนอที่ได้รับคัดเลือก ${count} เรื่อง คะแนนเฉลี่ย ${shortScore(meanScore)} จาก 100`;

function meanOf(selected: readonly InnovationProposal[]): string | null {
  if (selected.length === 0) return null;
  const sum = sumOf(selected.map(({ settled }) => fractionOf(settled?.score ?? '0')));
  return formatHalfUp(divide(sum, fromInteger(selected.length)), 4);
}
