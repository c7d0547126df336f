import { roundName } from '../../domain/framework/round-name.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { componentPoints } from '../../domain/results/component-scores.ts';
import { printedScore } from '../../domain/results/outcome-figures.ts';
import type { OutcomeDifference, PartyOutcome } from '../../domain/results/summary-content.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from './paper-sheet.ts';
import { type AnnouncedResults, proofOf, remarkOf } from './results-pack-sheet.ts';

interface AnnouncedResult extends AnnouncedResults {
  readonly party: PartyOutcome;
  /** How it differs from the edition that this one corrects; null where it does not. */
  readonly difference: OutcomeDifference | null;
  /** What the indicators are called, by code. */
  readonly names: ReadonlyMap<string, string>;
}

const kind = 'ผลการประเมินผลการปฏิบัติราชการ';

/** What an enclosure of it is called in a letter to its party. */
export const ownResultTitle = (fiscalYear: number, round: string) =>
  `${kind} ${roundName(round)} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;

/** One party's announced result: total, grade, points of each component and score of each indicator. */
export function partyResultSheet(result: AnnouncedResult): PaperSheet {
  const { party, summary, content, framework, announcedAt, difference, names } = result;
  const { fiscalYear, round, edition, corrects } = summary;
  const components = componentPoints(party, framework.components);
  const title = `${ownResultTitle(fiscalYear, round)} ${partyTitle(party.name)}`;
  const remark = remarkOf(content, party);
  return {
    ...bareSheet,
    fiscalYear,
    title,
    at: announcedAt,
    heading: [kind, partyTitle(party.name), `${roundName(round)} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
    facts: [
      factOf('คะแนนรวม', party.total === null ? '–' : `${printedScore(party.total)} คะแนน`),
      factOf('ระดับผลการประเมิน', party.grade ?? '–'),
      ...(components.length === 0
        ? []
        : [
            linesOf(
              'คะแนนถ่วงน้ำหนัก',
              components.map((one) => `${one.name} ${one.points} จาก ${one.weight}`),
            ),
          ]),
      ...(party.deduction === null ? [] : [factOf('คะแนนที่ปรับลด', party.deduction)]),
      ...(remark === '–' ? [] : [factOf('หมายเหตุ', remark)]),
      factOf('ประกาศเมื่อ', formatThaiDate(civilDateOf(announcedAt))),
      factOf('ฉบับที่', corrects === null ? String(edition) : `${edition} แก้ไขและใช้แทนฉบับที่ ${corrects}`),
      ...(difference === null ? [] : [linesOf('สิ่งที่แก้ไขในฉบับนี้', changesOf(result, difference))]),
    ],
    table: {
      heads: ['ตัวชี้วัด', 'น้ำหนัก', 'คะแนน', 'คะแนนถ่วงน้ำหนัก'],
      figures: 3,
      shares: [8.4, 2, 2.2, 2.6],
      rows: party.ledger.indicators.map((one) => [
        `${one.code} ${names.get(one.code) ?? ''}`.trim(),
        printedScore(one.effectiveWeight),
        one.score === null ? '–' : printedScore(one.score),
        one.weighted === null ? '–' : printedScore(one.weighted),
      ]),
    },
    proof: proofOf(result),
    footer: `${kind} ${partyTitle(party.name)} พ.ศ. ${fiscalYear} ฉบับที่ ${edition}`,
  };
}

function changesOf({ content }: AnnouncedResult, { organisationId, before, after, indicators }: OutcomeDifference) {
  const shown = (score: string | null | undefined) => (score == null ? '–' : printedScore(score));
  return [
    `คะแนนรวม ${shown(before?.total)} เป็น ${shown(after?.total)} ระดับ ${before?.grade ?? '–'} เป็น ${after?.grade ?? '–'}`,
    ...indicators.map((one) => {
      const why = content.corrections.find((it) => it.organisationId === organisationId && it.code === one.code);
      const reason = why === undefined ? '' : ` เหตุผล: ${why.note}`;
      return `ตัวชี้วัด ${one.code} ${shown(one.before)} เป็น ${shown(one.after)}${reason}`;
    }),
  ];
}
