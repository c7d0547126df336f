import { roundName } from '../../domain/framework/round-name.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { remarksOf } from '../../domain/results/outcome-figures.ts';
import { type SummaryStep, summaryStatusNames } from '../../domain/results/result-summary.ts';
import type { OutcomeDifference, PartyOutcome, SummaryContent } from '../../domain/results/summary-content.ts';
import { formatThaiDate, formatThaiInstant } from '../../domain/values/thai-date.ts';
import type { ReadEdition } from '../results/read-results.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from './paper-sheet.ts';

const kind = 'สรุปผลการประเมินผลการปฏิบัติราชการของจังหวัด';

export interface ResultsOnPaper {
  readonly shown: ReadEdition & { readonly content: SummaryContent };
  readonly differences: readonly OutcomeDifference[];
}

/** An edition of a round's results as a paper: where it stands, its hash, and every party's total, penalty and grade. */
export function resultsSheet({ shown, differences }: ResultsOnPaper, now: string): PaperSheet {
  const { fiscalYear, round, edition, content, contentHash, status, reason, corrects, steps } = shown;
  const title = `${kind} ${roundName(round)}`;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${title} ${fiscalYear} ฉบับที่ ${edition}`,
    at: now,
    watermark: steps.some((one) => one.kind === 'announced') ? null : 'ยังไม่ประกาศ',
    heading: [title, `ปีงบประมาณ พ.ศ. ${fiscalYear}`, `ฉบับที่ ${edition}`],
    facts: [
      factOf('สถานะ', summaryStatusNames[status]),
      ...(corrects === null ? [] : [factOf('แก้ไขฉบับที่', String(corrects))]),
      ...(reason === null ? [] : [factOf('เหตุผล', reason)]),
      factOf('กรอบ', `${content.framework.name} ฉบับที่ ${content.framework.version}`),
      factOf('จำนวน', `${content.parties.length} จังหวัดและกลุ่มจังหวัด`),
      ...(steps.length === 0 ? [] : [linesOf('การพิจารณา', steps.map(stepLine))]),
      ...(differences.length === 0 ? [] : [linesOf('สิ่งที่ต่างจากฉบับที่แก้ไข', differences.map(differenceLine))]),
      { label: 'แฮช SHA-256 ของเนื้อหา', lines: [], codes: [contentHash.slice(0, 32), contentHash.slice(32)] },
      factOf('ข้อมูล ณ วันที่', formatThaiInstant(now)),
    ],
    table: {
      heads: ['จังหวัดหรือกลุ่มจังหวัด', 'ระดับ', 'หมายเหตุ', 'วันล่าช้า', 'ปรับลด', 'คะแนน'],
      figures: 3,
      shares: [4, 2, 2.6, 1.6, 1.8, 2],
      rows: byAlphabet(content.parties).map((party) => rowOf(content, party)),
    },
    footer: `${kind} พ.ศ. ${fiscalYear} ฉบับที่ ${edition}`,
  };
}

function rowOf(content: SummaryContent, party: PartyOutcome): readonly string[] {
  const remark = remarksOf(content, party).join(' ') || '–';
  const late = party.lateDays === 0 ? '–' : String(party.lateDays);
  return [party.name, party.grade ?? '–', remark, late, party.deduction ?? '–', party.total ?? '–'];
}

function stepLine(step: SummaryStep): string {
  if (step.kind === 'announced') return `ประกาศผล ${formatThaiInstant(step.recordedAt)}`;
  if (step.kind === 'cabinet') return `คณะรัฐมนตรีรับทราบ ${formatThaiDate(step.heldOn)} ${step.letter}`;
  const { bodyName, meetingNumber, heldOn } = step.resolution;
  const decided = { approved: 'เห็นชอบ', noted: 'รับทราบ', returned: 'ให้กลับไปพิจารณาใหม่' }[step.kind];
  return `${bodyName} ${decided} ครั้งที่ ${meetingNumber} ${formatThaiDate(heldOn)}`;
}

function differenceLine({ name, before, after, indicators }: OutcomeDifference): string {
  const scores = indicators.map((one) => `${one.code} ${one.before ?? '–'} → ${one.after ?? '–'}`).join(', ');
  return `${name} ${before?.total ?? '–'} → ${after?.total ?? '–'} (${scores})`;
}
