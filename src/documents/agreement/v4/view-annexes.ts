import type { AgreementContent } from '../../../domain/agreement/agreement-content.ts';
import { formulaInWords } from '../../../domain/scoring/formula/formula-in-words.ts';
import type { Rule } from '../../../domain/scoring/rule.ts';
import { parseDecimal } from '../../../domain/values/decimal.ts';
import { compare } from '../../../domain/values/fraction.ts';
import { annexName, isApproved } from './paper-words.ts';
import { figure, ruleWords } from './rule-words.ts';
import type { AgreedRow, AgreedView, FurtherView } from './view-shape.ts';
import { type WeightScale, weightScale } from './view-weights.ts';

type Indicator = AgreementContent['indicators'][number];
type Level = AgreementContent['framework']['levels'][number];

const unsaid = 'ไม่ได้ระบุ';

/** Part 4 (S2 ข้อ 1.4.2): framework, indicators, weights, baselines, targets and criteria. Arabic digits. */
export function agreedView(content: AgreementContent): AgreedView {
  const { indicators, framework } = content;
  const weights = weightScale(indicators);
  return {
    label: `${annexName(content)} 1`,
    title: isApproved(content) ? 'รายละเอียดตัวชี้วัดที่เห็นชอบ' : 'รายละเอียดข้อตกลงในคำรับรองการปฏิบัติราชการ',
    treeCaption: 'กรอบการประเมินผลและน้ำหนัก',
    treeHeads: ['องค์ประกอบการประเมิน', 'น้ำหนัก (ร้อยละ)'],
    tree: framework.components.map(({ code, name }) => ({
      depth: code.split('.').length - 1,
      name: `${code} ${name}`,
      weight: weights.within(code),
    })),
    tableCaption: 'ตัวชี้วัดผลการปฏิบัติราชการ น้ำหนัก ข้อมูลพื้นฐาน เป้าหมาย และเกณฑ์การให้คะแนน',
    heads: ['ตัวชี้วัด', 'หน่วยวัด', 'น้ำหนัก (ร้อยละ)', 'ข้อมูลพื้นฐาน'],
    targetsHead: 'เป้าหมายและเกณฑ์การให้คะแนน',
    targetHeads: framework.levels.map((level) => `${level.name} (${figure(level.score)})`),
    groups: groupsOf(content, weights),
    total: { label: 'รวม', weight: weights.total() },
  };
}

function groupsOf(content: AgreementContent, weights: WeightScale) {
  const { framework, indicators } = content;
  return framework.components.flatMap(({ code, name }) => {
    const own = indicators.filter((one) => one.componentCode === code).toSorted((a, b) => a.position - b.position);
    if (own.length === 0) return [];
    const rows = own.map((one) => agreedRow(one, content, weights));
    return [{ name: `${code} ${name}`, weight: weights.within(code), rows }];
  });
}

function agreedRow(one: Indicator, content: AgreementContent, weights: WeightScale): AgreedRow {
  const targets = targetsOf(one.rule, content.framework.levels);
  return {
    code: one.code,
    name: one.name,
    unit: one.unit,
    weight: weights.of(one.weight),
    baselines: one.baselines.map((past) => ({
      year: String(past.fiscalYear),
      value: past.value === null ? (past.why ? `ไม่มี (${past.why})` : 'ไม่มี') : figure(past.value),
    })),
    targets,
    criteria: targets ? null : shortCriteria(one.rule, annexName(content)),
  };
}

/** The values that reach each level, where the rule is a ladder on exactly the framework's levels. */
function targetsOf(rule: Rule, levels: readonly Level[]): string[] | null {
  const points = 'points' in rule && rule.points ? rule.points : [];
  if (rule.kind === 'milestones' || points.length !== levels.length) return null;
  const same = points.every(([, score], index) => sameNumber(score, levels[index]?.score ?? ''));
  return same ? points.map(([value]) => figure(value)) : null;
}

function sameNumber(one: string, other: string): boolean {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a.ok && b.ok && compare(a.value, b.value) === 0;
}

function shortCriteria(rule: Rule, annex: string): string {
  const where = `ดูเกณฑ์ใน${annex} 2`;
  if (rule.kind === 'milestones') return `ความสำเร็จ ${rule.steps} ขั้นตอน ${where}`;
  if (rule.kind === 'composite') return `ถ่วงน้ำหนัก ${rule.parts.length} ตัวชี้วัดย่อย ${where}`;
  if (rule.kind === 'ladder')
    return `${rule.points.map(([value, score]) => `${figure(value)} ได้ ${figure(score)} คะแนน`).join(', ')}`;
  return `${ruleWords(rule)[0] ?? ''} ${where}`;
}

/** Part 5 (S2 ข้อ 1.4.2): definition, formula and conditions of each indicator. Arabic digits. */
export function furtherView(content: AgreementContent): FurtherView {
  const { indicators } = content;
  const weights = weightScale(indicators);
  return {
    label: `${annexName(content)} 2`,
    title: 'รายละเอียดคำอธิบายตัวชี้วัด นิยาม สูตรการคำนวณ และเงื่อนไข',
    sheets: indicators
      .toSorted((a, b) => a.position - b.position)
      .map((one) => ({
        title: `ตัวชี้วัด ${one.code} ${one.name}`,
        head: [one.code, `หน่วยวัด ${one.unit} น้ำหนักร้อยละ ${weights.of(one.weight)}`],
        rows: [
          { label: 'คำอธิบายและนิยาม', lines: linesOf(one.definition) },
          { label: 'ข้อมูลที่ใช้', lines: one.variables.map((variable) => `${variable.label} (${variable.unit})`) },
          { label: 'สูตรการคำนวณ', lines: [formulaWords(one)] },
          { label: 'เงื่อนไขและเกณฑ์', lines: ruleWords(one.rule) },
          { label: 'แหล่งข้อมูล', lines: linesOf(one.dataSource) },
          ...(one.sharedFrom ? [{ label: 'ผู้รายงานผล', lines: [sharedWords(one.sharedFrom)] }] : []),
        ],
      })),
  };
}

/** Shown for a cluster's indicator in the agreement of a province that counts it. */
function sharedWords({ organisationName, code }: NonNullable<Indicator['sharedFrom']>): string {
  return `${organisationName}รายงานครั้งเดียวในตัวชี้วัด ${code} ของกลุ่มจังหวัด และนับเป็นผลของจังหวัดด้วย`;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length === 0 ? [unsaid] : lines;
}

/** The formula in school notation, with each variable replaced by its Thai label. */
function formulaWords({ formula, variables }: Indicator): string {
  if (formula === null) return 'ใช้ค่าที่รายงานเป็นผลโดยตรง';
  return `ผล = ${formulaInWords(formula, variables)}`;
}
