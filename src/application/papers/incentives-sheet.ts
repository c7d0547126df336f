import { roundName } from '../../domain/framework/round-name.ts';
import { allocationStatusNames } from '../../domain/incentives/incentive-allocation.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { groupThousands } from '../../domain/values/group-thousands.ts';
import { formatThaiDate, formatThaiInstant } from '../../domain/values/thai-date.ts';
import type { OneAllocation, ReadAllocation } from '../incentives/read-allocations.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from './paper-sheet.ts';

const kind = 'การจัดสรรสิ่งจูงใจตามระดับของผลงาน';

/** An allocation as a paper: its rules, the results that it rests on, what the body resolved, and every province's amount. */
export function incentivesSheet(
  { shown, year: { body } }: Pick<OneAllocation, 'shown'> & { readonly year: Pick<OneAllocation['year'], 'body'> },
  now: string,
): PaperSheet {
  const { fiscalYear, number, name, status, content, contentHash, reason } = shown;
  const { rules, allocation, results } = content;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${kind} ${fiscalYear} รายการที่ ${number}`,
    at: now,
    watermark: status === 'approved' ? null : allocationStatusNames[status],
    heading: [kind, `ปีงบประมาณ พ.ศ. ${fiscalYear}`, `รายการที่ ${number} ${name}`],
    facts: [
      factOf('สถานะ', allocationStatusNames[status]),
      factOf('คณะที่จัดสรร', body?.name ?? '–'),
      factOf('วงเงิน', `${groupThousands(allocation.budget)} บาท`),
      linesOf(
        'เกณฑ์ (ข้อสมมติที่สำนักงาน ก.พ.ร. กำหนด)',
        rules.levels.map((level) => `${level.name} คะแนนตั้งแต่ ${level.from} ส่วนแบ่งจังหวัดละ ${level.share} ส่วน`),
      ),
      factOf('วิธีปัดเศษ', roundingWords(shown)),
      factOf('เหตุผล', reason),
      factOf('ผลที่ใช้', `${roundName(results.round)} ฉบับที่ ${results.edition}`),
      ...stepLines(shown),
      { label: 'แฮช SHA-256 ของเนื้อหา', lines: [], codes: [contentHash.slice(0, 32), contentHash.slice(32)] },
      factOf('ข้อมูล ณ วันที่', formatThaiInstant(now)),
    ],
    table: {
      heads: ['จังหวัด', 'ระดับ', 'คะแนน', 'ส่วน', 'จำนวนเงิน (บาท)'],
      figures: 3,
      shares: [3, 3, 1.6, 1.4, 3],
      rows: [
        ...byAlphabet(allocation.parties).map((party) => [
          ...[party.name, party.level ?? '–', party.total ?? '–', party.share, groupThousands(party.amount)],
        ]),
        ['รวม', '', '', groupThousands(allocation.parts), groupThousands(allocation.budget)],
      ],
    },
    footer: `${kind} พ.ศ. ${fiscalYear} รายการที่ ${number}`,
  };
}

function roundingWords({ content: { allocation } }: OneAllocation['shown']): string {
  const unit = allocation.unit === 'baht' ? 'บาท' : 'สตางค์';
  const words = `ปัดลงเป็น${unit}เต็ม แล้วแบ่งเศษที่เหลือ ${allocation.left} ${unit}ให้ผู้มีเศษมากที่สุดก่อน`;
  if (allocation.tied.length === 0) return words;
  return `${words} จังหวัดที่มีเศษเท่ากันและไม่ได้ทุกรายมี ${allocation.tied.length} จังหวัด จึงให้ผู้ที่ระดับและคะแนนสูงกว่าก่อน แล้วตามรหัสจังหวัด`;
}

function stepLines({ steps }: ReadAllocation) {
  const lines = steps.map((step) => {
    if (step.kind === 'laid') return `เสนอคณะ ${formatThaiInstant(step.recordedAt)}`;
    const { bodyName, meetingNumber, heldOn } = step.resolution;
    return `${bodyName} ${step.kind === 'approved' ? 'เห็นชอบ' : 'ไม่เห็นชอบหรือให้ทบทวน'} ครั้งที่ ${meetingNumber} ${formatThaiDate(heldOn)}`;
  });
  return lines.length === 0 ? [] : [linesOf('การพิจารณา', lines)];
}
