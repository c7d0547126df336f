import type { Framework } from '../../domain/framework/framework-schema.ts';
import { roundName } from '../../domain/framework/round-name.ts';
import { componentPoints } from '../../domain/results/component-scores.ts';
import { byAlphabet, isCluster } from '../../domain/results/order-of-parties.ts';
import { countOutcomes, printedScore, remarksOf } from '../../domain/results/outcome-figures.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import type { PartyOutcome, SummaryContent } from '../../domain/results/summary-content.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { formatThaiDate, formatThaiInstant } from '../../domain/values/thai-date.ts';
import { bareSheet, factOf, linesOf, type PaperSheet, type SheetProof } from './paper-sheet.ts';

/** An announced edition with where its paper is verified. */
export interface AnnouncedResults {
  readonly summary: ResultSummary;
  readonly content: SummaryContent;
  /** The version of the framework under which it was prepared. */
  readonly framework: Framework;
  readonly announcedAt: Instant;
  readonly code: string;
  readonly verifyAddress: string;
}

const kind = 'ผลการประเมินผลการปฏิบัติราชการของจังหวัด';

/** What an enclosure of it is called in a letter. */
export function packTitle({ fiscalYear, round, corrects, edition }: ResultSummary): string {
  const which = corrects === null ? '' : ` ฉบับที่ ${edition} (แก้ไขฉบับที่ ${corrects})`;
  return `${kind} ${roundName(round)} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}${which}`;
}

/** Where a paper of an edition is compared with what was announced. */
export function proofOf({ code, verifyAddress, summary }: Omit<AnnouncedResults, 'content' | 'framework'>): SheetProof {
  const { contentHash } = summary;
  return {
    label: 'ตรวจสอบเอกสารนี้ด้วยรหัสหรือ QR ที่',
    address: verifyAddress,
    hashes: [
      { label: 'รหัสตรวจสอบ', codes: [code] },
      { label: 'แฮช SHA-256 ของผลที่ประกาศ', codes: [contentHash.slice(0, 32), contentHash.slice(32)] },
    ],
  };
}

/**
 * The paper by which a round's announced results are sent upward (S4 ข้อ ๓): how many have each grade, what is remarkable as
 * plain counts, and the line of every party by the Thai alphabet. It says nothing that was not announced.
 */
export function resultsPackSheet(results: AnnouncedResults): PaperSheet {
  const { summary, content, framework, announcedAt } = results;
  const { fiscalYear, round, edition, corrects, reason } = summary;
  const bands = framework.grades.value?.bands.map(({ name }) => name) ?? [];
  const counts = countOutcomes(content, bands);
  const title = packTitle(summary);
  return {
    ...bareSheet,
    fiscalYear,
    title,
    at: announcedAt,
    heading: [`${kind} ${roundName(round)}`, `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
    facts: [
      factOf('ประกาศเมื่อ', formatThaiDate(civilDateOf(announcedAt))),
      factOf('ฉบับที่', corrects === null ? String(edition) : `${edition} แก้ไขและใช้แทนฉบับที่ ${corrects}`),
      ...(reason === null || corrects === null ? [] : [factOf('เหตุที่แก้ไข', reason)]),
      factOf('กรอบ', `${content.framework.name} ฉบับที่ ${content.framework.version}`),
      factOf('จำนวนที่ประเมิน', countedParties(content.parties)),
      ...(counts.grades.length === 0
        ? []
        : [factOf('จำนวนตามระดับ', counts.grades.map(({ name, count }) => `${name} ${count} จังหวัด`).join(' · '))]),
      linesOf('หมายเหตุที่ควรทราบ', remarkable(counts)),
    ],
    table: tableOf(content, framework),
    sections: [origin(announcedAt)],
    proof: proofOf(results),
    footer: `${kind} พ.ศ. ${fiscalYear} ฉบับที่ ${edition}`,
  };
}

function countedParties(parties: readonly PartyOutcome[]): string {
  const clusters = parties.filter(({ organisationId }) => isCluster(organisationId)).length;
  const provinces = `${parties.length - clusters} จังหวัด`;
  return clusters === 0 ? provinces : `${provinces} ${clusters} กลุ่มจังหวัด`;
}

function remarkable({ unreported, late, corrected }: ReturnType<typeof countOutcomes>): readonly string[] {
  return [
    `สรุปว่าไม่รายงาน ${unreported} จังหวัด`,
    `ส่งรายงานล่าช้า ${late} จังหวัด`,
    ...(corrected === 0 ? [] : [`แก้ไขคะแนนในฉบับนี้ ${corrected} จังหวัด`]),
  ];
}

function tableOf(content: SummaryContent, { components }: Framework): PaperSheet['table'] {
  const pointsOf = new Map(
    content.parties.map((party) => [
      party.organisationId,
      new Map(componentPoints(party, components).map(({ code, points }) => [code, points])),
    ]),
  );
  const shown = components.filter(({ code }) => [...pointsOf.values()].some((own) => own.has(code)));
  // With many components the lines would not be read across.
  const columns = shown.length > 4 ? [] : shown;
  const parties = byAlphabet(content.parties);
  return {
    heads: ['ที่', 'จังหวัด', 'หมายเหตุ', 'ระดับ', ...columns.map(({ code }) => `องค์ประกอบ ${code}`), 'คะแนนรวม'],
    figures: columns.length + 1,
    shares: [0.9, 3, 2.6, 1.6, ...columns.map(() => 2.9), 1.7],
    rows: parties.map((party, at) => {
      const points = pointsOf.get(party.organisationId);
      return [
        String(at + 1),
        party.name,
        remarkOf(content, party),
        party.grade ?? '–',
        ...columns.map(({ code }) => points?.get(code) ?? '–'),
        party.total === null ? '–' : printedScore(party.total),
      ];
    }),
  };
}

/** What is remarkable of one party, in few words; the lateness has no column here. */
export function remarkOf(content: SummaryContent, party: PartyOutcome): string {
  const late = party.lateDays > 0 ? [`ล่าช้า ${party.lateDays} วันทำการ`] : [];
  return [...remarksOf(content, party), ...late].join(' ') || '–';
}

/** Stands with the code at the end, so that the code is not alone on a page. */
function origin(announcedAt: Instant) {
  return {
    heading: 'ที่มาของเอกสาร',
    facts: [
      factOf('เนื้อหา', `ผลที่ประกาศเมื่อ ${formatThaiInstant(announcedAt)} ครบทุกรายการ`),
      factOf('ลำดับ', 'เรียงตามตัวอักษร ไม่เรียงตามคะแนน'),
      factOf('คะแนน', 'แสดงทศนิยม 2 ตำแหน่ง ปัดเศษครั้งเดียวจากคะแนนที่ประกาศ'),
    ],
  };
}
