import { rowIn } from '../values/known-names.ts';
import { withUnit } from '../values/unit-order.ts';
import { resultTextLabels, resultTextNames } from './result-texts.ts';
import type { SarContent, SarIndicator } from './sar-content.ts';

/** One field that differs between two editions of a report, as users read it; figures are decimal text. */
export interface SarFieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface SarComparison {
  /** What differs in the report as a whole: its total, its days, who endorsed it. */
  readonly whole: readonly SarFieldChange[];
  readonly added: readonly SarIndicator[];
  readonly removed: readonly SarIndicator[];
  readonly changed: readonly { readonly indicator: SarIndicator; readonly changes: readonly SarFieldChange[] }[];
  readonly unchanged: number;
}

/** How a report changed between two of its editions: as a whole, and each indicator by its code, in the later one's order. */
export function compareSars(before: SarContent, after: SarContent): SarComparison {
  const old = new Map(before.indicators.map((one) => [one.code, one]));
  const codes = new Set(after.indicators.map((one) => one.code));
  const both = after.indicators.flatMap((indicator) => {
    const former = old.get(indicator.code);
    return former ? [{ indicator, changes: changesOf(fieldsOfIndicator(former), fieldsOfIndicator(indicator)) }] : [];
  });
  return {
    whole: changesOf(fieldsOfReport(before), fieldsOfReport(after)),
    added: after.indicators.filter((one) => !old.has(one.code)),
    removed: before.indicators.filter((one) => !codes.has(one.code)),
    changed: both.filter(({ changes }) => changes.length > 0),
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
  };
}

/** The fields of one thing as text, by their names in the record, with the labels of the screen. */
type Fields = Readonly<Record<string, readonly [label: string, text: string]>>;

function changesOf(before: Fields, after: Fields): readonly SarFieldChange[] {
  return Object.entries(after).flatMap(([field, [label, text]]) => {
    const old = rowIn(before, field)?.[1] ?? '';
    return old === text ? [] : [{ field, label, before: old, after: text }];
  });
}

function fieldsOfReport({
  total,
  grade,
  lateDeduction,
  due,
  endorsed,
  agreementVersion,
  framework,
}: SarContent): Fields {
  return {
    total: ['คะแนนรวม', total ?? ''],
    grade: ['ระดับ', grade ?? ''],
    lateDeduction: ['คะแนนที่ปรับลดเพราะล่าช้า', lateDeduction ?? ''],
    due: ['ครบกำหนด', due.due],
    endorsed: ['ผู้รับรอง', [endorsed?.name ?? '', endorsed?.actingFor ?? ''].filter((one) => one !== '').join(' แทน ')],
    agreementVersion: ['คำรับรองฯ ฉบับที่', `${agreementVersion}`],
    framework: ['กรอบ', `${framework.name} ฉบับที่ ${framework.version}`],
  };
}

const stateNames: Readonly<Record<SarIndicator['state'], string>> = {
  'not-due': 'ยังไม่ถึงรอบ',
  missing: 'ยังไม่มีผล',
  reported: 'รายงานแล้ว',
  'not-applicable': 'ไม่มีข้อมูลให้คำนวณ',
  cancelled: 'ยกเลิกแล้ว',
};

/** Every field of an indicator as the e-SAR card shows it. */
function fieldsOfIndicator(one: SarIndicator): Fields {
  const lines = (texts: readonly string[]) => texts.join('\n');
  return {
    name: ['ชื่อตัวชี้วัด', one.name],
    unit: ['หน่วยวัด', one.unit],
    weight: ['น้ำหนัก', one.weight],
    leads: ['หน่วยงานเจ้าภาพ', lines(one.leads)],
    supports: ['หน่วยงานสนับสนุน', lines(one.supports)],
    definition: ['คำอธิบาย', one.definition],
    formula: ['สูตร', one.formula ?? ''],
    baselines: ['ข้อมูลพื้นฐาน', lines(one.baselines.map(({ fiscalYear, value }) => `ปี ${fiscalYear}: ${value ?? '–'}`))],
    levels: ['เกณฑ์การให้คะแนน', lines(one.levels.map(({ score, value }) => `คะแนน ${score}: ${value}`))],
    variables: [
      'ข้อมูลที่รายงาน',
      lines(one.variables.map((each) => `${each.label}: ${withUnit(each.value ?? '–', each.unit)}`)),
    ],
    state: ['สถานะข้อมูล', stateNames[one.state]],
    result: ['ผลการดำเนินงาน', one.result ?? ''],
    score: ['คะแนนที่ได้', one.score ?? ''],
    weighted: ['คะแนนถ่วงน้ำหนัก', one.weighted ?? ''],
    ...Object.fromEntries(resultTextNames.map((name) => [name, [resultTextLabels[name], one[name]]])),
    evidence: [
      'หลักฐานอ้างอิง',
      lines(one.evidence.map(({ title, url, fileName, version }) => `${title} (${url ?? fileName}) ฉบับที่ ${version}`)),
    ],
    sharedFrom: ['ผลมาจาก', one.sharedFrom ?? ''],
  };
}
