import { undividedReason } from '../../domain/appraisals/seat-periods.ts';
import { clauseText } from '../../domain/calendar/explain-lateness.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../domain/values/thai-date.ts';
import { nameDocumentOf } from '../../frameworks/document-name.ts';
import type { ProvinceAppraisal, ReadAppraisal } from '../appraisals/read-appraisals.ts';
import { bareSheet, factOf, linesOf, type PaperSheet, type SheetSection } from './paper-sheet.ts';

const kind = 'คะแนนที่นำไปใช้ประเมินผู้ว่าราชการจังหวัด';

/** A governor's appraisal as a paper: each round with who held the seat, the score and its steps to the digit. */
export function appraisalSheet(reading: ProvinceAppraisal, now: string): PaperSheet {
  const { organisation, fiscalYear, framework, rounds } = reading;
  const { method, dimensions } = framework.appraisals[0] ?? {};
  const title = `${kind} ${partyTitle(organisation.name)}`;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${title} ${fiscalYear}`,
    at: now,
    heading: [kind, partyTitle(organisation.name), `ปีงบประมาณ พ.ศ. ${fiscalYear}`],
    facts: [
      ...(method === undefined ? [] : [factOf('วิธีการประเมิน', method)]),
      ...(dimensions === undefined ? [] : [linesOf('มิติ', dimensions)]),
      factOf('กรอบ', `${framework.name} ฉบับที่ ${framework.version}`),
      factOf('ข้อมูล ณ วันที่', formatThaiInstant(now)),
    ],
    sections: rounds.map(sectionOf),
    footer: `${title} พ.ศ. ${fiscalYear}`,
  };
}

function sectionOf(round: ReadAppraisal): SheetSection {
  const { number, rule, score, edition, holders, vacant } = round;
  const held = holders.map(
    (one) => `${one.name} ${formatThaiDate(one.from)} – ${formatThaiDate(one.to)} (${one.days} วัน)`,
  );
  const hash = edition?.contentHash ?? null;
  return {
    heading: `รอบที่ ${number} (${formatThaiDate(rule.from)} – ${formatThaiDate(rule.to)})`,
    facts: [
      linesOf('ผู้ดำรงตำแหน่ง', [...held, ...(vacant === 0 ? [] : [`ระบบไม่มีผู้ดำรงตำแหน่ง ${vacant} วัน`])]),
      ...(holders.length < 2 ? [] : [factOf('การแบ่งคะแนน', `ข้อสมมติ: ${undividedReason}`)]),
      factOf('ที่มาของเกณฑ์', nameDocumentOf(clauseText(rule.source))),
      ...scoreFacts(round),
      ...(score?.steps ?? []).map(({ label, text }) => factOf(label, text)),
      ...(hash === null || edition === null
        ? []
        : [
            {
              label: 'ผลที่ประกาศ',
              lines: [`ฉบับที่ ${edition.edition} แฮช SHA-256`],
              codes: [hash.slice(0, 32), hash.slice(32)],
            },
          ]),
    ],
  };
}

function scoreFacts({ score, edition }: ReadAppraisal) {
  if (edition === null) return [factOf('คะแนน', 'ยังไม่ประกาศผลของรอบที่ใช้')];
  if (!score?.points) return [factOf('คะแนน', 'จังหวัดนี้ไม่มีคะแนนในผลที่ประกาศของรอบที่ใช้')];
  const { points, weight, onHundred } = score;
  const whole = onHundred === null || onHundred === points ? '' : ` เทียบเต็ม 100 ได้ ${onHundred}`;
  return [factOf('คะแนน', `${points} จากน้ำหนัก ${weight}${whole}`)];
}
