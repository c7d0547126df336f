import type { Indicator } from '../agreement/indicator.ts';
import { formulaInWords } from '../scoring/formula/formula-in-words.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { withUnit } from '../values/unit-order.ts';
import type { TemplateForm, TemplateValues } from './template-form.ts';

/** What the agreement already says about an indicator, in the form's fields; only fields that the agreement covers. */
export function templateFromAgreement(indicator: Indicator): TemplateValues {
  return {
    definition: indicator.definition,
    formula: indicator.formula === null ? 'รายงานผลโดยตรง' : formulaInWords(indicator.formula, indicator.variables),
    variables: indicator.variables.map(({ label, unit }) => `${label}${inUnit(unit)}`).join('\n'),
    unit: indicator.unit,
    ladder: ladderText(indicator.rule, indicator.unit),
    baselines: indicator.baselines
      .flatMap(({ fiscalYear, value }) =>
        value === null ? [] : [`พ.ศ. ${fiscalYear}: ${withUnit(value, indicator.unit)}`],
      )
      .join('\n'),
    dataSource: indicator.dataSource,
  };
}

/** A new form: with what the agreement says, everything else empty. */
export function prefilledTemplate(form: TemplateForm, indicator: Indicator): TemplateValues {
  const said = templateFromAgreement(indicator);
  return Object.fromEntries(form.fields.map(({ name }) => [name, said[name] ?? '']));
}

/** The fields whose text differs from the agreement: shown, because the agreement is authoritative. */
export function differsFromAgreement(
  form: TemplateForm,
  indicator: Indicator,
  values: TemplateValues,
): readonly string[] {
  const said = templateFromAgreement(indicator);
  const former = inFormerWords(indicator);
  return form.fields
    .filter(
      ({ name, fromAgreement }) =>
        fromAgreement &&
        plain(said[name]) !== '' &&
        plain(said[name]) !== plain(values[name]) &&
        (former[name] === undefined || plain(former[name]) !== plain(values[name])),
    )
    .map(({ name }) => name);
}

/** What forms that were begun before were filled in with: the same, in the names of the formula. */
function inFormerWords({ formula, variables, baselines, unit }: Indicator): TemplateValues {
  return {
    formula: formula ?? '',
    variables: variables.map((one) => `${one.name} = ${one.label}${inUnit(one.unit)}`).join('\n'),
    baselines: baselines
      .flatMap((one) => (one.value === null ? [] : [`พ.ศ. ${one.fiscalYear}: ${one.value}${spaced(unit)}`]))
      .join('\n'),
  };
}

function ladderText(rule: Rule, unit: string): string {
  if (rule.kind === 'ladder') return pointsText(rule.points, unit);
  if (rule.kind === 'milestones') {
    const steps = (rule.names ?? []).map((name, index) => `ขั้นที่ ${index + 1} ${name}`);
    const head = `ความสำเร็จ ${rule.steps} ขั้นตอน ${rule.mode === 'weighted' ? 'ถ่วงน้ำหนัก' : 'ตามลำดับ'}`;
    return [head, ...steps, ...(rule.points ? [pointsText(rule.points, 'ขั้น')] : [])].join('\n');
  }
  if (rule.kind === 'composite') {
    return rule.parts
      .flatMap((part, index) => [
        `ส่วนที่ ${index + 1}${spaced(part.name ?? '')} น้ำหนัก ${part.weight}`,
        ladderText(part.rule, unit),
      ])
      .join('\n');
  }
  const who = rule.kind === 'central' ? 'หน่วยงานกลางเป็นผู้ส่งผล' : 'ผู้ประเมินเป็นผู้ให้คะแนน';
  return rule.points ? `${who}\n${pointsText(rule.points, unit)}` : who;
}

function pointsText(points: Points, unit: string): string {
  return points.map(([value, score]) => `${withUnit(value, unit)} ได้ ${score} คะแนน`).join('\n');
}

const spaced = (text: string) => (text === '' ? '' : ` ${text}`);
const inUnit = (unit: string) => (unit === '' ? '' : ` (${unit})`);
/** Without differences of spacing; templates begun before units that stand first did so have “60 ร้อยละ ได้ 1 คะแนน”. */
const plain = (text: string | undefined) =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(-?[\d.]+) (ร้อยละ|ระดับ) ได้/g, '$2 $1 ได้');
