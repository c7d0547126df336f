import type { HeadListMark } from '../../../application/journal/head-list-ports.ts';
import type { AgreementPaperSource } from '../../../application/papers/papers-ports.ts';
import type { AgreementContent } from '../../../domain/agreement/agreement-content.ts';
import type { Amendment } from '../../../domain/agreement/amendment.ts';
import type { FiledPlan } from '../../../domain/agreement/filed-plan.ts';
import { delegateOffice, type Signature } from '../../../domain/agreement/signature.ts';
import { outsideWords } from '../../../domain/meetings/resolution.ts';
import { isClusterName, partyTitle as namePartyInFull } from '../../../domain/people/organisation.ts';
import { actingWords, officeTitle } from '../../../domain/people/roles.ts';
import { planName, planYears } from '../../../domain/plans/party-plan.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { eachText } from '../../each-text.ts';
import { type PaperNumerals, writeDigits } from '../../paper-numerals.ts';
import { annexName, isApproved, paperName } from './paper-words.ts';
import { agreedView, furtherView } from './view-annexes.ts';
import type { AgreementView, FooterView, ListView, PartView, SigningView } from './view-shape.ts';

/** Fields that hold machine text; their digits are never converted. */
const machineText = new Set(['properties', 'verify', 'machine']);

/**
 * The complete content of an agreement's paper, from its sealed text alone. The five parts follow S2 ข้อ 1.4.2; parts 4
 * and 5 are the annexes. Official papers use Thai digits; codes, hashes and addresses keep Arabic digits.
 */
export function agreementView(source: AgreementPaperSource, numerals: PaperNumerals = 'thai'): AgreementView {
  const { content, seal } = source;
  const party = partyTitle(content);
  const name = paperName(content);
  const title = `${name}ของ${party}`;
  const year = `ประจำปีงบประมาณ พ.ศ. ${content.fiscalYear}`;
  const view: AgreementView = {
    properties: {
      title: `${title} ${year}`,
      author: party,
      keywords: seal ? [seal.code, `sha256:${seal.contentHash}`] : ['ร่าง'],
      instant: source.at,
    },
    watermark: seal ? null : 'ร่าง',
    demoMark: source.isDemo ? 'ข้อมูลสาธิต ไม่ใช่เอกสารราชการ' : null,
    heading: [name, party, year],
    opening: isApproved(content)
      ? `รายละเอียดตัวชี้วัดฉบับนี้มีผลใช้บังคับตามมติของคณะกรรมการ โดยไม่ต้องมีลายมือชื่อ และใช้สำหรับระยะเวลา 1 ปี จัดทำตาม${content.framework.name}`
      : `คำรับรองฉบับนี้เป็นคำรับรองฝ่ายเดียว ไม่ใช่สัญญา และใช้สำหรับระยะเวลา 1 ปี จัดทำตาม${content.framework.name}`,
    parts: partsOf(source),
    signing: content.amends ? amendedBy(content.amends) : isApproved(content) ? approvalsOf(source) : signingOf(source),
    agreed: agreedView(content),
    further: furtherView(content),
    footer: footerOf(source, numerals),
  };
  return eachText(view, (text) => writeDigits(text, numerals), machineText);
}

/** The laws and resolutions that the year rests on, before the numbered parts. */
function groundsOf({ legalGrounds = [] }: AgreementContent): readonly PartView[] {
  if (legalGrounds.length === 0) return [];
  return [{ heading: 'ฐานกฎหมายและมติที่อ้าง', paragraphs: [], lists: [{ title: 'จัดทำตาม', items: legalGrounds }] }];
}

function partsOf({ content, approvals = [] }: AgreementPaperSource): readonly PartView[] {
  const { plan, clusterPlan, period, signatories } = content;
  const [first, ...others] = signatories;
  const resolutions = content.amends?.resolutions ?? approvals.map(({ resolution }) => resolution);
  const approvers = resolutions.map(({ bodyName }) => bodyName);
  const signing: PartView = {
    heading: '1. คู่ลงนาม',
    paragraphs: [],
    lists: [
      { title: 'ผู้ทำคำรับรอง', items: first === undefined ? [] : [firstOffice(first, content)] },
      { title: 'ผู้รับคำรับรอง', items: others },
    ],
  };
  const approving: PartView = {
    heading: '1. คณะกรรมการที่ให้ความเห็นชอบ',
    paragraphs: approvers.length === 0 ? ['ยังไม่มีมติเห็นชอบ'] : [],
    lists: approvers.length === 0 ? [] : [{ title: 'ให้ความเห็นชอบโดย', items: approvers }],
  };
  return [
    ...groundsOf(content),
    isApproved(content) ? approving : signing,
    {
      heading: isApproved(content) ? '2. ระยะเวลา' : '2. ระยะเวลาของคำรับรอง',
      paragraphs: [`ตั้งแต่วันที่ ${formatThaiDate(period.from)} ถึงวันที่ ${formatThaiDate(period.to)}`],
      lists: [],
    },
    {
      heading: '3. แผนปฏิบัติราชการ',
      paragraphs: [],
      lists: [
        ...(clusterPlan ? planLists(clusterPlan, ` — แผนปฏิบัติราชการของ${clusterPlan.organisationName}`) : []),
        ...planLists(plan, clusterPlan ? ` — แผนปฏิบัติราชการของจังหวัด${content.party.name}` : ''),
        ...filedLists(content),
      ],
    },
    annexPart(
      '4. รายละเอียดข้อตกลง',
      `กรอบการประเมิน ตัวชี้วัด น้ำหนัก ข้อมูลพื้นฐาน เป้าหมาย และเกณฑ์การให้คะแนน ตาม${annexName(content)} 1`,
    ),
    annexPart('5. รายละเอียดอื่น ๆ', `คำอธิบายตัวชี้วัด นิยาม สูตรการคำนวณ และเงื่อนไข ตาม${annexName(content)} 2`),
  ];
}

/** The plans that were sent to OPDC, each with what its file is known again by; a hash is machine text. */
function filedLists({ filedPlans = [] }: AgreementContent): readonly ListView[] {
  return filedPlans.map((one) => ({
    title: `${planName(one.kind, one.organisationName)} (${planYears(one)}) ฉบับที่ ${one.edition}`,
    items: [
      one.title,
      approvedLine(one),
      `ส่งสำนักงาน ก.พ.ร. วันที่ ${formatThaiDate(one.sentOn)}`,
      one.receivedOn === null ? 'รอสำนักงาน ก.พ.ร. รับ' : `สำนักงาน ก.พ.ร. รับวันที่ ${formatThaiDate(one.receivedOn)}`,
    ],
    machine: { label: 'ค่าแฮช (SHA-256) ของไฟล์', text: one.sha256 },
  }));
}

function approvedLine({ approvedOn, approvedBy }: FiledPlan): string {
  if (approvedOn === null && approvedBy === '') return 'ไม่ได้ระบุผู้ให้ความเห็นชอบ';
  const day = approvedOn === null ? '' : `เมื่อวันที่ ${formatThaiDate(approvedOn)}`;
  return [`ได้รับความเห็นชอบ${approvedBy === '' ? '' : `จาก${approvedBy}`}`, day].filter(Boolean).join(' ');
}

/** A plan's three lists; where there are two plans, each list says whose it is. */
function planLists({ vision, strategicIssues, goals }: AgreementContent['plan'], whose: string) {
  return [
    { title: `วิสัยทัศน์${whose}`, items: itemsOf(vision) },
    { title: `ประเด็นยุทธศาสตร์${whose}`, items: itemsOf(strategicIssues) },
    { title: `เป้าประสงค์${whose}`, items: itemsOf(goals) },
  ];
}

function annexPart(heading: string, paragraph: string): PartView {
  return { heading, paragraphs: [paragraph], lists: [] };
}

function itemsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.length === 0 ? ['ไม่ได้ระบุ'] : lines;
}

function signingOf({ content, signatures }: AgreementPaperSource): SigningView {
  return {
    heading: 'การลงนาม',
    pen: true,
    sentence:
      'ผู้ลงนามได้อ่านคำรับรองการปฏิบัติราชการฉบับนี้ พร้อมเอกสารประกอบคำรับรองการปฏิบัติราชการซึ่งถือเป็นส่วนหนึ่งของคำรับรองแล้ว เห็นพ้องต้องกัน จึงลงลายมือชื่อไว้เป็นสำคัญ',
    blocks: content.signatories.map((position, index) => {
      const signature = signatures.find((one) => one.position === index + 1);
      return {
        role: index === 0 ? 'ผู้ทำคำรับรอง' : 'ผู้รับคำรับรอง',
        name: signature ? `(${signature.signerName})` : '(………………………………………………)',
        ...officeLines(signature, index === 0 ? firstOffice(position, content) : position),
        when: signature ? `ลงนามทางอิเล็กทรอนิกส์เมื่อ ${formatThaiInstant(signature.signedAt)}` : 'ยังไม่ได้ลงนาม',
      };
    }),
  };
}

/** In place of signatures: each body with its meeting, as its resolution was recorded. */
function approvalsOf({ approvals = [] }: AgreementPaperSource): SigningView {
  return {
    heading: 'มติเห็นชอบ',
    pen: false,
    sentence: 'คณะกรรมการต่อไปนี้มีมติเห็นชอบรายละเอียดตัวชี้วัดฉบับนี้พร้อมเอกสารแนบ จึงมีผลใช้บังคับโดยไม่ต้องมีลายมือชื่อ',
    blocks: approvals.map(({ resolution, recordedAt }) => ({
      role: 'ผู้ให้ความเห็นชอบ',
      name: resolution.bodyName,
      office: `การประชุมครั้งที่ ${resolution.meetingNumber} วันที่ ${formatThaiDate(resolution.heldOn)} ${resolution.number}`,
      actingFor: resolution.meetingId === null ? outsideWords : null,
      when: `บันทึกมติเมื่อ ${formatThaiInstant(recordedAt)}`,
    })),
  };
}

/** A later version stands by the resolutions that changed the one before, which keeps its signatures. */
function amendedBy({ fromVersion, indicator, what, why, effectiveOn, resolutions }: Amendment): SigningView {
  return {
    heading: 'มติให้ปรับเปลี่ยน',
    pen: false,
    sentence: `ฉบับนี้ใช้แทนฉบับที่ ${fromVersion} ตั้งแต่วันที่ ${formatThaiDate(effectiveOn)} ตัวชี้วัด ${indicator}: ${what} เหตุ: ${why}`,
    blocks: resolutions.map(({ bodyName, meetingNumber, heldOn, number, meetingId }) => ({
      role: 'ผู้พิจารณา',
      name: bodyName,
      office: `การประชุมครั้งที่ ${meetingNumber} วันที่ ${formatThaiDate(heldOn)} ${number}`,
      actingFor: meetingId === null ? outsideWords : null,
      when: '',
    })),
  };
}

/** As under the letters of S1 and S4: a deputy's own office “ปฏิบัติราชการแทน”, below it the governor's. */
function officeLines(signature: Signature | undefined, unsigned: string) {
  if (!signature?.actingFor) return { office: signature?.office ?? unsigned, actingFor: null };
  return { office: `${delegateOffice(signature)} ${actingWords}`, actingFor: signature.actingFor };
}

function footerOf(
  { content, seal, verifyAddress, headList }: AgreementPaperSource,
  numerals: PaperNumerals,
): FooterView {
  const version = content.version > 1 ? ` ฉบับแก้ไขครั้งที่ ${content.version - 1}` : '';
  return {
    line: `${paperName(content)} ${partyTitle(content)} พ.ศ. ${content.fiscalYear}${version}`,
    verify:
      seal && verifyAddress
        ? {
            label: 'รหัสตรวจสอบ',
            code: seal.code,
            address: verifyAddress,
            hash: seal.contentHash,
            headList: headList && headListLine(headList, numerals),
          }
        : null,
    page: 'หน้า',
    of: 'จาก',
    thaiDigits: numerals === 'thai',
  };
}

/** Whoever keeps the paper keeps the hash of a list of the journal's ends. */
function headListLine({ number, day, sha256 }: HeadListMark, numerals: PaperNumerals): string {
  const said = writeDigits(`บัญชีหัวบันทึกฉบับที่ ${number} วันที่ ${formatThaiDate(day)}`, numerals);
  return `${said} SHA-256\u00a0${sha256.slice(0, 16)}`;
}

/** `จังหวัดเลย`, or the cluster's own name. */
function partyTitle({ party }: AgreementContent): string {
  return namePartyInFull(party.name);
}

/** The first signatory's office names the province it governs; for a cluster it names the cluster's head. */
function firstOffice(position: string, { party }: AgreementContent): string {
  return isProvince(party) ? `${position}${party.name}` : officeTitle('governor', party.name);
}

function isProvince(party: AgreementContent['party']): boolean {
  return !isClusterName(party.name);
}
