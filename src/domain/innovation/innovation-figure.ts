import { civilDateOf } from '../values/civil-date.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { divide, fromInteger, sumOf } from '../values/fraction.ts';
import type { AgencyId, CivilDate } from '../values/kinds-of-text.ts';
import { shortScore } from '../values/short-figure.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { InnovationCall } from './innovation-call.ts';
import { checkWhole, type InnovationProposal } from './innovation-proposal.ts';
import { innovationAssumptions } from './innovation-settings.data.ts';

/** The steps of the innovation indicator that a proposal shows; the two after them are reported by the agencies [A]. */
export const innovationSteps = ['คัดเลือกเรื่อง', 'จัดทำข้อเสนอ', 'ส่งข้อเสนอให้จังหวัด'] as const;

/** What the innovation indicator of a province's year can be fed with on a day. */
export interface InnovationFigure {
  /** The steps that every invited agency has reached, 0–3, as decimal text. */
  readonly value: string;
  /** The mean score of the selected proposals, 0–100 with four decimals; null while none is announced. */
  readonly meanScore: string | null;
  readonly selected: number;
  /** How it was found, in Thai sentences. */
  readonly words: readonly string[];
  readonly assumption: string;
}

const gone = ['withdrawn', 'discarded'];

/**
 * The figure of a province's year on a day; null where there is no call. The steps count what stands of each
 * agency's proposals: begun, whole, sent. A proposal that was withdrawn or discarded counts for nothing.
 */
export function innovationFigure(
  call: Pick<InnovationCall, 'invited'> | null,
  proposals: readonly InnovationProposal[],
  day: CivilDate,
): InnovationFigure | null {
  if (call === null) return null;
  const standing = proposals.filter((one) => civilDateOf(one.createdAt) <= day && !gone.includes(one.status));
  const reached = call.invited.map(({ id, name }) => ({ name, step: stepOf(standing, id, day) }));
  const value = reached.length === 0 ? 0 : Math.min(...reached.map(({ step }) => step));
  const selected = standing.filter(
    ({ status, announcedAt, settled }) =>
      status === 'selected' && settled !== null && announcedAt !== null && civilDateOf(announcedAt) <= day,
  );
  const meanScore = meanOf(selected);
  return {
    ...{ value: String(value), meanScore, selected: selected.length },
    words: [
      ...reached.map(
        ({ name, step }) => `${name} ${step === 0 ? 'ยังไม่เริ่ม' : `ถึงขั้น “${innovationSteps[step - 1] ?? ''}”`}`,
      ),
      `ณ วันที่ ${formatThaiDate(day)} ทุกหน่วยงานที่เชิญทำถึงขั้นที่ ${value} จากขั้นของข้อเสนอ ${innovationSteps.length} ขั้น`,
      meanScore === null
        ? 'ยังไม่มีข้อเสนอที่ประกาศว่าได้รับคัดเลือก'
        : `ข้อเสนอที่ได้รับคัดเลือก ${selected.length} เรื่อง คะแนนเฉลี่ย ${shortScore(meanScore)} จาก 100`,
    ],
    assumption: innovationAssumptions.figure,
  };
}

function stepOf(standing: readonly InnovationProposal[], agencyId: AgencyId, day: CivilDate): number {
  const steps = standing
    .filter((one) => one.agencyId === agencyId)
    .map((one) => {
      const [first] = one.editions;
      if (first !== undefined && civilDateOf(first.sentAt) <= day) return 3;
      return civilDateOf(one.changedAt) <= day && checkWhole(one).ok ? 2 : 1;
    });
  return Math.max(0, ...steps);
}

function meanOf(selected: readonly InnovationProposal[]): string | null {
  if (selected.length === 0) return null;
  const sum = sumOf(selected.map(({ settled }) => fractionOf(settled?.score ?? '0')));
  return formatHalfUp(divide(sum, fromInteger(selected.length)), 4);
}
