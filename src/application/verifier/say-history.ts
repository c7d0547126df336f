import { partyTitle } from '../../domain/people/organisation.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { formatThaiDate, formatThaiInstant } from '../../domain/values/thai-date.ts';
import { publicChain } from '../results/public-chain.ts';
import type { HistoryFinding } from './history-findings.ts';
import { historyWords } from './verifier-words.data.ts';

interface Sentences {
  readonly thai: string;
  readonly english: string;
}

type Names = ReadonlyMap<string, string>;
type Of<Is extends HistoryFinding['is']> = Extract<HistoryFinding, { readonly is: Is }>;

/** The sentence of a finding. Dates are Thailand's; whatever a file says that is no date stands as it is. */
export function sayFinding(finding: HistoryFinding, { parties }: Pick<SummaryContent, 'parties'>): Sentences {
  const names = new Map(parties.map(({ organisationId, name }) => [organisationId, partyTitle(name)]));
  switch (finding.is) {
    case 'key-same':
    case 'key-other':
    case 'key-uncompared':
      return sayKey(finding);
    case 'list-signed':
    case 'list-forged':
    case 'list-replaced':
    case 'proof-older':
    case 'in-list':
    case 'rewritten':
      return sayList(finding, names);
    case 'chain-whole':
    case 'chain-broken':
    case 'announced':
    case 'other-content':
    case 'acts-there':
    case 'act-missing':
      return sayChain(finding, names);
    default:
      return historyWords[finding.is];
  }
}

function sayKey({ is, publicKey, fingerprint }: Of<'key-same' | 'key-other' | 'key-uncompared'>): Sentences {
  const key = `รหัสย่อ ${fingerprint} กุญแจเต็ม ${publicKey}`;
  const english = `fingerprint ${fingerprint}`;
  if (is === 'key-same')
    return { thai: `กุญแจของบัญชีหัวบันทึกตรงกับที่ท่านให้ไว้ ${key}`, english: `signed with the key that you gave, ${english}` };
  if (is === 'key-other')
    return {
      thai: `บัญชีหัวบันทึกลงลายมือชื่อด้วยกุญแจอื่น ไม่ใช่กุญแจที่ท่านให้ไว้ กุญแจในไฟล์คือ ${key}`,
      english: `signed with another key than you gave, ${english}`,
    };
  return {
    thai: `ยังไม่ได้เทียบกุญแจ ไฟล์ระบุกุญแจไว้เอง ${key} เทียบกับกุญแจที่หน้า “บัญชีหัวบันทึก” ของระบบ หรือในบัญชีที่ท่านเก็บไว้`,
    english: `the key was not compared: the files name it themselves, ${english}; compare it with the page of head lists`,
  };
}

type OfList = Of<'list-signed' | 'list-forged' | 'list-replaced' | 'proof-older' | 'in-list' | 'rewritten'>;

function sayList(finding: OfList, names: Names): Sentences {
  const { number, day } = finding.list;
  const list = `บัญชีหัวบันทึกฉบับที่ ${number} วันที่ ${formatThaiDate(day)}`;
  const of = `list ${number} of ${day}`;
  switch (finding.is) {
    case 'list-signed':
      return { thai: `ลายมือชื่อของ${list} ถูกต้องตามกุญแจที่บัญชีระบุ`, english: `signature valid by the key it names, ${of}` };
    case 'list-forged':
      return { thai: `ลายมือชื่อของ${list} ไม่ถูกต้อง บัญชีถูกแก้ไขหรือปลอม`, english: `signature invalid, ${of}` };
    case 'list-replaced':
      return {
        thai: `${list} ที่ท่านเก็บไว้ ไม่ใช่ฉบับที่อยู่ในหลักฐานในเลขที่เดียวกัน`,
        english: `another list is published under the number, ${of}`,
      };
    case 'proof-older':
      return {
        thai: `หลักฐานเก่ากว่า${list} ดาวน์โหลดหลักฐานใหม่แล้วตรวจอีกครั้ง`,
        english: `the proof is older than ${of}`,
      };
    case 'in-list':
      return {
        thai: `ทุกสายที่เทียบได้ ${finding.chains} สาย ตรงกับ${list}`,
        english: `${finding.chains} chains compared, rows are those of ${of}`,
      };
    case 'rewritten':
      return {
        thai: `บันทึก${chainName(finding.organisationId, names)} รายการที่ ${finding.seq} ถูกเขียนใหม่หลังเผยแพร่${list}`,
        english: `journal rewritten after ${of} was published: ${finding.organisationId} ${finding.seq}`,
      };
  }
}

type OfChain = Of<'chain-whole' | 'chain-broken' | 'announced' | 'other-content' | 'acts-there' | 'act-missing'>;

function sayChain(finding: OfChain, names: Names): Sentences {
  switch (finding.is) {
    case 'chain-whole':
      return {
        thai: `สายบันทึกสาธารณะครบและต่อเนื่องตั้งแต่รายการแรก ${finding.rows} รายการ`,
        english: `public chain whole, ${finding.rows} rows`,
      };
    case 'chain-broken':
      return {
        thai: `สายบันทึกสาธารณะขาดหรือถูกแก้ไข ตั้งแต่รายการที่ ${finding.seq}`,
        english: `public chain broken from row ${finding.seq}`,
      };
    case 'announced':
      return {
        thai: `แฮชของไฟล์อยู่ในรายการประกาศผล ${whenOf(finding.at)}`,
        english: `hash stands in the row of the announcement, ${finding.at}`,
      };
    case 'other-content':
      return {
        thai: `รายการประกาศผล ${whenOf(finding.at)} มีแฮชอื่น ไฟล์นี้จึงไม่ใช่เนื้อหาที่ประกาศ`,
        english: `another content was announced, ${finding.at}`,
      };
    case 'acts-there':
      return {
        thai: `รายการจัดทำ มติ และประกาศ ${finding.acts} รายการ กับรายการสุดท้ายของทั้ง ${finding.ends} รายเมื่อประกาศ (รวมคะแนน) ยังคงเดิม`,
        english: `${finding.acts} rows of the acts and ${finding.ends} ends of the parties are there`,
      };
    case 'act-missing':
      return {
        thai: `บันทึก${chainName(finding.organisationId, names)} รายการที่ ${finding.seq} ซึ่งผลนี้อาศัย ไม่ใช่รายการเดิมแล้ว`,
        english: `a row that the edition rests on is no longer what it was: ${finding.organisationId} ${finding.seq}`,
      };
  }
}

function chainName(organisationId: string, names: Names): string {
  if (organisationId === publicChain) return 'สาธารณะ';
  if (organisationId === 'opdc') return 'ของสำนักงาน ก.พ.ร.';
  return `ของ${names.get(organisationId) ?? organisationId}`;
}

/** The instant of a row, which is UTC to the microsecond. */
function whenOf(at: string): string {
  const [second] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=\.)/.exec(at) ?? [];
  return second === undefined || Number.isNaN(Date.parse(`${second}Z`))
    ? `“${at}”`
    : `เมื่อวันที่ ${formatThaiInstant(`${second}Z`)}`;
}
