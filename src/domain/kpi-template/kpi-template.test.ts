import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, supplied } from '../../testing/reporting-sample.ts';
import { agreementStatuses } from '../agreement/agreement-moves.ts';
import { movesFrom, waitedFor } from '../lifecycle/status-move.ts';
import { isPermitted } from '../people/is-permitted.ts';
import { roles } from '../people/roles.ts';
import {
  auditOutcome,
  carryJudgements,
  checkAuditWhole,
  type FieldJudgement,
  type TemplateJudgements,
  templateChanges,
} from './audit-template.ts';
import { checkTemplateDraft, checkTemplateWhole, missingTemplateFields, tidyTemplateValues } from './check-template.ts';
import { type TemplateStatus, templateMoves, templateStatusNames, templatesAreOpen } from './kpi-template-moves.ts';
import { differsFromAgreement, prefilledTemplate, templateFromAgreement } from './prefill-template.ts';
import { currentTemplateForm } from './template-editions.ts';
import type { TemplateValues } from './template-form.ts';

const form = currentTemplateForm();
const names = form.fields.map((field) => field.name);
const whole: TemplateValues = Object.fromEntries(
  form.fields.map(({ name, kind }) => [name, kind === 'phone' ? '0 4281 1746' : `ข้อความของ ${name}`]),
);
const judged = (verdict: FieldJudgement['verdict'], comment = ''): TemplateJudgements =>
  Object.fromEntries(names.map((name) => [name, { verdict, comment }]));
const codes = (refusals: readonly { code: string; field?: string }[]) => refusals.map((one) => [one.code, one.field]);

describe('the form of a KPI template', () => {
  it('asks for the four parts that the manual names, and for five lines on the quality of data', () => {
    const required = form.fields.filter((field) => field.required).map((field) => field.name);
    for (const name of ['description', 'definition', 'formula', 'conditions']) expect(required).toContain(name);
    expect(form.fields.filter((field) => field.group === 'quality')).toHaveLength(5);
  });

  it('names every field once, and says of each where it comes from', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { source } of form.fields) expect('assumption' in source || source.document === 'S2').toBe(true);
  });
});

describe('a template as it is filled in', () => {
  it('begins with what the agreement says, and differs from it nowhere', () => {
    const values = prefilledTemplate(form, growth);
    expect(Object.keys(values)).toEqual(names);
    expect(values).toMatchObject({
      unit: 'ร้อยละ',
      formula: '(งวดนี้ − งวดก่อน) ÷ งวดก่อน × 100',
      variables: 'งวดนี้ (ล้านบาท)\nงวดก่อน (ล้านบาท)',
      ladder: 'ร้อยละ 2 ได้ 50 คะแนน\nร้อยละ 4 ได้ 75 คะแนน\nร้อยละ 6 ได้ 100 คะแนน',
    });
    expect(differsFromAgreement(form, growth, values)).toEqual([]);
    expect(templateFromAgreement(supplied)).toMatchObject({ formula: 'รายงานผลโดยตรง', ladder: 'หน่วยงานกลางเป็นผู้ส่งผล' });
  });

  it('points out a text that no longer reads as the agreement does', () => {
    const values = { ...prefilledTemplate(form, growth), unit: 'ล้านบาท', conditions: 'ไม่มี' };
    expect(differsFromAgreement(form, growth, values)).toEqual(['unit']);
  });

  it('is refused with a field the form does not have, by that name, even as a draft', () => {
    const refused = checkTemplateDraft(form, { unit: 'ร้อยละ', น้ำหนักใหม่: '20' });
    expect(refused).toEqual([
      { code: 'template-field-unknown', field: 'fields.น้ำหนักใหม่', facts: { name: 'น้ำหนักใหม่' } },
    ]);
  });

  it('may be kept with anything missing, and lists each missing field when it is to be sent', () => {
    expect(checkTemplateDraft(form, { unit: 'ร้อยละ' })).toEqual([]);
    const { supervisor: _one, qualityLimits: _other, ...others } = whole;
    expect(codes(checkTemplateWhole(form, { ...others, unit: '  ' }))).toEqual([
      ['template-field-required', 'fields.unit'],
      ['template-field-required', 'fields.supervisor'],
      ['template-field-required', 'fields.qualityLimits'],
    ]);
    expect(missingTemplateFields(form, others).map((field) => field.name)).toEqual(['supervisor', 'qualityLimits']);
    expect(checkTemplateWhole(form, { ...whole, baselines: '' })).toEqual([]);
  });

  it.each(['0 2356 9999 ต่อ 9969, 8867, 8821', '๐-๔๒๘๑-๑๗๔๖', '081-234-5678', '+66 42 811 746'])(
    'takes %s for a telephone number',
    (text) => {
      expect(checkTemplateWhole(form, { ...whole, collectorPhone: text })).toEqual([]);
    },
  );

  it.each(['ไม่มี', '1746', '0428117460428117', 'ต่อ 12'])('does not take %s for one', (text) => {
    expect(codes(checkTemplateWhole(form, { ...whole, collectorPhone: text }))).toEqual([
      ['template-phone-invalid', 'fields.collectorPhone'],
    ]);
  });

  it('is refused where a text is beyond all measure', () => {
    expect(codes(checkTemplateDraft(form, { unit: 'ก'.repeat(501), definition: 'ก'.repeat(8000) }))).toEqual([
      ['template-field-too-long', 'fields.unit'],
    ]);
  });

  it('keeps Thai composed one way and loses nothing else', () => {
    expect(tidyTemplateValues({ definition: ' น้ํา\r\nสะอาด\0 ' })).toEqual({ definition: 'น้ำ\nสะอาด' });
  });
});

describe('the audit of a template', () => {
  it('ends only when every field is judged and every fix says what to fix', () => {
    const { unit: _unit, ...others } = judged('pass');
    expect(codes(checkAuditWhole(form, others))).toEqual([['template-not-judged', 'audit.unit.verdict']]);
    const silent = { ...judged('pass'), unit: { verdict: 'fix', comment: ' ' } } as const;
    expect(codes(checkAuditWhole(form, silent))).toEqual([['template-comment-required', 'audit.unit.comment']]);
    expect(checkAuditWhole(form, judged('fix', 'เขียนใหม่'))).toEqual([]);
    expect(codes(checkAuditWhole(form, { ...judged('pass'), weight: { verdict: 'pass', comment: '' } }))).toEqual([
      ['template-judgement-unknown', 'audit.weight.verdict'],
    ]);
  });

  it('returns the template when a single field is to be fixed, whichever it is', () => {
    expect(auditOutcome(judged('pass'))).toBe('pass');
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const one = { ...judged('pass'), [name]: { verdict: 'fix', comment: 'แก้' } } as const;
        expect(auditOutcome(one)).toBe('return-for-fix');
      }),
    );
  });

  it('shows a resubmission field by field, and keeps as passed only what passed and did not change', () => {
    const after = { ...whole, unit: 'ล้านบาท', conditions: 'ไม่มี' };
    expect(templateChanges(form, whole, after)).toEqual([
      { name: 'unit', before: whole.unit, after: 'ล้านบาท' },
      { name: 'conditions', before: whole.conditions, after: 'ไม่มี' },
    ]);
    const before = { ...judged('pass'), formula: { verdict: 'fix', comment: 'ผิด' } } as const;
    const kept = Object.keys(carryJudgements(before, whole, after));
    expect(kept).toEqual(names.filter((name) => !['unit', 'conditions', 'formula'].includes(name)));
  });

  it('names no field as changed that reads the same, whatever the texts are', () => {
    const values = fc.dictionary(fc.constantFrom(...names), fc.string());
    fc.assert(
      fc.property(values, values, (before, after) => {
        const changed = new Set(templateChanges(form, before, after).map((one) => one.name));
        for (const name of names) expect(changed.has(name)).toBe((before[name] ?? '') !== (after[name] ?? ''));
      }),
    );
  });
});

describe('the life of a template', () => {
  const statuses = Object.keys(templateStatusNames) as TemplateStatus[];

  it('is written out for every status and every action', () => {
    const table = statuses.map((status) => [
      status,
      movesFrom(templateMoves, status).map((move) => `${move.action} → ${move.to} (${move.permission})`),
      waitedFor(templateMoves, status),
    ]);
    expect(table).toEqual([
      ['draft', ['submit → submitted (submit-kpi-template)'], 'provincial-officer'],
      [
        'submitted',
        ['pass → passed (audit-kpi-template)', 'return-for-fix → to-fix (audit-kpi-template)'],
        'opdc-officer',
      ],
      ['to-fix', ['submit → submitted (submit-kpi-template)'], 'provincial-officer'],
      ['passed', [], undefined],
    ]);
  });

  const deeds = [...templateMoves.map((move) => move.action), 'edit'] as const;
  const cases = statuses.flatMap((status) => roles.flatMap((role) => deeds.map((deed) => ({ status, role, deed }))));
  const open = ['draft', 'to-fix'];
  it.each(cases)('lets nobody but the right one: $deed by $role while $status', ({ status, role, deed }) => {
    const may =
      (deed === 'edit' && open.includes(status) && ['kpi-host', 'provincial-officer'].includes(role)) ||
      (deed === 'submit' && open.includes(status) && role === 'provincial-officer') ||
      ((deed === 'pass' || deed === 'return-for-fix') && status === 'submitted' && role === 'opdc-officer');
    const agency = role === 'kpi-host' ? 'TH-42.cd' : 'TH-42';
    const actor = { userId: 'u', name: 'ผู้ทดสอบ', holdings: [{ role, organisationId: agency }] };
    const where = { organisationId: 'TH-42', hostAgencyIds: ['TH-42.cd'], submitted: status !== 'draft' };
    const legal = movesFrom(templateMoves, status);
    const move = legal.find((one) => one.action === deed);
    const permission = deed === 'edit' ? 'edit-kpi-template' : move?.permission;
    const isOpen = deed === 'edit' ? legal.some((one) => one.action === 'submit') : move !== undefined;
    expect(isOpen && permission !== undefined && isPermitted(permission, actor, where)).toBe(may);
  });

  it('begins only once the agreement stands', () => {
    expect(agreementStatuses.filter(templatesAreOpen)).toEqual(['settled', 'agreed', 'signing', 'signed', 'in-force']);
  });
});
