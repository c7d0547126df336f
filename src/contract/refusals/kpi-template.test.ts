import { expect, it } from 'vitest';
import { templateAuditCodes } from '../../domain/kpi-template/audit-template.ts';
import { templateValueCodes } from '../../domain/kpi-template/check-template.ts';
import { kpiTemplateRefusals } from './kpi-template.ts';
import { refusalSentence, refusalStatus } from './sentence-of.ts';

const facts = {
  name: 'น้ำหนักใหม่',
  label: 'หน่วยวัด',
  longest: 500,
  text: '1746',
  code: '1.1-1',
  cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1',
  status: 'ผ่านการตรวจ',
};

it.each(Object.keys(kpiTemplateRefusals))('%s is told in Thai with what to do, and a client status', (code) => {
  const sentence = refusalSentence({ code, facts });
  expect(sentence).toMatch(/[ก-๙].* — [ก-๙]/);
  expect(sentence).not.toContain('undefined');
  expect([409, 422]).toContain(refusalStatus({ code, facts }));
});

it('names the field that the form does not have, and words every code of templates and audits', () => {
  expect(refusalSentence({ code: 'template-field-unknown', facts: { name: 'น้ำหนักใหม่' } })).toContain('“น้ำหนักใหม่”');
  for (const code of [...templateValueCodes, ...templateAuditCodes]) expect(kpiTemplateRefusals).toHaveProperty(code);
});
