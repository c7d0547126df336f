import { describe, expect, it } from 'vitest';
import { carryJudgements, checkAuditWhole, checkJudgements, templateChanges } from './audit-template.ts';
import { checkTemplateDraft, checkTemplateWhole, missingTemplateFields, tidyTemplateValues } from './check-template.ts';
import { currentTemplateForm } from './template-editions.ts';

const form = currentTemplateForm();
const label = (name: string) => form.fields.find((field) => field.name === name)?.label;
const pass = { verdict: 'pass', comment: '' } as const;

describe('a judgement of a template', () => {
  it('is of a field of the form, with a comment of at most 4,000 letters', () => {
    expect(checkJudgements(form, { unit: { verdict: 'fix', comment: 'ก'.repeat(4000) } })).toEqual([]);
    expect(checkJudgements(form, { unit: { verdict: 'fix', comment: '😀'.repeat(4000) } })).toEqual([]);
    expect(checkJudgements(form, { unit: { verdict: 'fix', comment: 'ก'.repeat(4001) } })).toEqual([
      {
        code: 'template-comment-too-long',
        field: 'audit.unit.comment',
        facts: { label: label('unit'), longest: 4000 },
      },
    ]);
    const strange = 'x'.repeat(61);
    expect(checkJudgements(form, { [strange]: pass })).toEqual([
      {
        code: 'template-judgement-unknown',
        field: `audit.${'x'.repeat(60)}.verdict`,
        facts: { name: 'x'.repeat(60) },
      },
    ]);
  });

  it('is asked for by the label of its field', () => {
    const all = Object.fromEntries(form.fields.map(({ name }) => [name, pass]));
    const { unit: _unit, ...others } = all;
    expect(checkAuditWhole(form, others)).toEqual([
      { code: 'template-not-judged', field: 'audit.unit.verdict', facts: { label: label('unit') } },
    ]);
    expect(checkAuditWhole(form, { ...all, unit: { verdict: 'fix', comment: '' } })).toEqual([
      { code: 'template-comment-required', field: 'audit.unit.comment', facts: { label: label('unit') } },
    ]);
  });

  it('that passed stays passed where the field was and is empty', () => {
    expect(carryJudgements({ unit: pass }, {}, { unit: '' })).toEqual({ unit: pass });
    expect(carryJudgements({ unit: pass }, { unit: '' }, {})).toEqual({ unit: pass });
  });
});

describe('what changed in a template', () => {
  it('is told in the order of the form, with fields of an older edition last', () => {
    expect(templateChanges(form, { old: 'ก', unit: 'คน', description: 'ก' }, { unit: 'ราย' })).toEqual([
      { name: 'description', before: 'ก', after: '' },
      { name: 'unit', before: 'คน', after: 'ราย' },
      { name: 'old', before: 'ก', after: '' },
    ]);
  });
});

describe('a template that is refused', () => {
  it('says which field, how long a text may be, and which number is none', () => {
    expect(checkTemplateDraft(form, { definition: 'ก'.repeat(8001) })).toEqual([
      {
        code: 'template-field-too-long',
        field: 'fields.definition',
        facts: { label: label('definition'), longest: 8000 },
      },
    ]);
    expect(checkTemplateDraft(form, { unit: '😀'.repeat(500) })).toEqual([]);
    expect(checkTemplateDraft(form, { unit: 'ก'.repeat(501) })[0]?.facts).toEqual({
      label: label('unit'),
      longest: 500,
    });
    expect(checkTemplateDraft(form, { ['x'.repeat(61)]: '' })[0]?.field).toBe(`fields.${'x'.repeat(60)}`);
    const whole = Object.fromEntries(
      form.fields.map(({ name, kind }) => [name, kind === 'phone' ? ' 0 4281 1746 ' : 'ข้อความ']),
    );
    expect(checkTemplateWhole(form, whole)).toEqual([]);
    expect(checkTemplateWhole(form, { ...whole, unit: '', collectorPhone: ' 1746 ' })).toEqual([
      { code: 'template-field-required', field: 'fields.unit', facts: { label: label('unit') } },
      {
        code: 'template-phone-invalid',
        field: 'fields.collectorPhone',
        facts: { label: label('collectorPhone'), text: '1746' },
      },
    ]);
    expect(missingTemplateFields(form, { ...whole, unit: '  ' }).map((field) => field.name)).toEqual(['unit']);
  });

  it('is kept with one kind of line ending', () => {
    expect(tidyTemplateValues({ definition: 'ก\rข\r\nค' })).toEqual({ definition: 'ก\nข\nค' });
  });
});
