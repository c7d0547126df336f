import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { auditMoves, needsTemplate, ownTemplateMoves } from './kpi-template-moves.ts';
import { differsFromAgreement, prefilledTemplate, templateFromAgreement } from './prefill-template.ts';
import { templateDue } from './template-due.ts';
import { currentTemplateForm, templateFormOf } from './template-editions.ts';

const form = currentTemplateForm();
const points: Points = [
  ['1', '50'],
  ['2', '100'],
];
const ladder = (rule: Rule, unit = 'ร้อยละ') => templateFromAgreement({ ...growth, rule, unit }).ladder;

describe('the criteria of an agreement in the words of its template', () => {
  it.each<[Rule, string]>([
    [{ kind: 'ladder', points }, 'ร้อยละ 1 ได้ 50 คะแนน\nร้อยละ 2 ได้ 100 คะแนน'],
    [{ kind: 'milestones', steps: 5, mode: 'cumulative' }, 'ความสำเร็จ 5 ขั้นตอน ตามลำดับ'],
    [
      { kind: 'milestones', steps: 2, mode: 'weighted', names: ['สำรวจ', 'รายงาน'], points },
      'ความสำเร็จ 2 ขั้นตอน ถ่วงน้ำหนัก\nขั้นที่ 1 สำรวจ\nขั้นที่ 2 รายงาน\n1 ขั้น ได้ 50 คะแนน\n2 ขั้น ได้ 100 คะแนน',
    ],
    [{ kind: 'central' }, 'หน่วยงานกลางเป็นผู้ส่งผล'],
    [{ kind: 'judgement' }, 'ผู้ประเมินเป็นผู้ให้คะแนน'],
    [{ kind: 'judgement', points }, 'ผู้ประเมินเป็นผู้ให้คะแนน\nร้อยละ 1 ได้ 50 คะแนน\nร้อยละ 2 ได้ 100 คะแนน'],
    [
      {
        kind: 'composite',
        parts: [
          { weight: '60', name: 'น้ำ', rule: { kind: 'central' } },
          { weight: '40', rule: { kind: 'judgement' } },
        ],
      },
      'ส่วนที่ 1 น้ำ น้ำหนัก 60\nหน่วยงานกลางเป็นผู้ส่งผล\nส่วนที่ 2 น้ำหนัก 40\nผู้ประเมินเป็นผู้ให้คะแนน',
    ],
  ])('read of %j', (rule, text) => {
    expect(ladder(rule)).toBe(text);
  });

  it('leave out the unit where there is none', () => {
    expect(ladder({ kind: 'ladder', points }, '')).toBe('1 ได้ 50 คะแนน\n2 ได้ 100 คะแนน');
    const variables = [{ name: 'a', label: 'ค่า', unit: '', mayBeNegative: false }];
    expect(templateFromAgreement({ ...growth, variables }).variables).toBe('ค่า');
  });
});

describe('the baselines of an agreement in its template', () => {
  it('are those with a figure, one a line', () => {
    const baselines = [
      { fiscalYear: 2565, value: '1.2' },
      { fiscalYear: 2566, value: null },
      { fiscalYear: 2567, value: '2' },
    ];
    expect(templateFromAgreement({ ...growth, baselines }).baselines).toBe('พ.ศ. 2565: ร้อยละ 1.2\nพ.ศ. 2567: ร้อยละ 2');
    expect(templateFromAgreement({ ...growth, baselines: [] }).baselines).toBe('');
  });
});

describe('a template beside its agreement', () => {
  it('begins empty where the agreement says nothing', () => {
    expect(prefilledTemplate(form, growth).conditions).toBe('');
  });

  it('differs where a word differs, not where only spaces do', () => {
    const indicator = { ...growth, definition: 'รายได้  รวม', dataSource: '' };
    const said = prefilledTemplate(form, indicator);
    expect(differsFromAgreement(form, indicator, { ...said, definition: ' รายได้\nรวม ' })).toEqual([]);
    expect(differsFromAgreement(form, indicator, { ...said, definition: 'รายได้รวม' })).toEqual(['definition']);
    expect(differsFromAgreement(form, indicator, { ...said, dataSource: 'เขียนเอง' })).toEqual([]);
    const { unit: _unit, ...rest } = said;
    const rule = {
      kind: 'ladder',
      below: 'zero',
      points: [
        ['-12.5', '50'],
        ['30', '100'],
      ],
    } as const;
    const begun = (ladder: string) =>
      differsFromAgreement(form, { ...growth, rule, unit: 'ร้อยละ' }, { ...said, ladder });
    expect(begun('-12.5 ร้อยละ ได้ 50 คะแนน\n30 ร้อยละ ได้ 100 คะแนน')).not.toContain('ladder');
    expect(begun('-12.5 ร้อยละ ได้ 50 คะแนน\n31 ร้อยละ ได้ 100 คะแนน')).toContain('ladder');
    expect(begun('12.5 ร้อยละ ได้ 50 คะแนน\n30 ร้อยละ ได้ 100 คะแนน')).toContain('ladder');
    expect(differsFromAgreement(form, indicator, rest)).toEqual(['unit']);
  });
});

describe('the editions of the form', () => {
  it('are asked for by number, and an unknown one is a mistake of the program', () => {
    expect(templateFormOf(form.version)).toBe(form);
    expect(templateFormOf(1).version).toBe(1);
    expect(() => templateFormOf(99)).toThrow('no edition 99 of the KPI template form');
  });
});

describe('which indicators need a template', () => {
  const sharedFrom = { organisationId: 'c', organisationName: 'กลุ่มจังหวัด', code: 'C' };

  it('are those in force that are the party’s own', () => {
    expect([
      needsTemplate({ inForce: 'in-force' }),
      needsTemplate({ inForce: 'in-force', sharedFrom: null }),
      needsTemplate({ inForce: 'cancelled' }),
      needsTemplate({ inForce: 'in-force', sharedFrom }),
    ]).toEqual([true, true, false, false]);
  });

  it('are sent by the party, and passed or returned only by concluding the audit', () => {
    expect(ownTemplateMoves.map((move) => move.action)).toEqual(['submit']);
    expect(auditMoves.map((move) => move.action)).toEqual(['pass', 'return-for-fix']);
  });
});

describe('the day a template is due', () => {
  const year = shippedFramework(2554);
  const [stated] = year.calendar.filter((event) => event.kind === 'kpi-template');
  const dueOn = (to: string, province?: string) =>
    ({ ...stated, to, ...(province ? { province } : {}) }) as (typeof year.calendar)[number];

  it('is the one the calendar states, or the last of several; unknown in a year without any', () => {
    expect(templateDue(year, 'kpi-template', 'TH-42')).toBe('2011-01-31');
    expect(templateDue(year, 'kpi-audit', 'TH-42')).toBe('2011-02-28');
    expect(templateDue(shippedFramework(2568), 'kpi-template', 'TH-42')).toBeNull();
    const calendar = [dueOn('2011-02-15'), dueOn('2011-01-31')];
    expect(templateDue({ ...year, calendar }, 'kpi-template', 'TH-42')).toBe('2011-02-15');
  });

  it('may be a province’s own', () => {
    const calendar = [dueOn('2011-01-31'), dueOn('2011-03-01', 'TH-50')];
    expect(templateDue({ ...year, calendar }, 'kpi-template', 'TH-50')).toBe('2011-03-01');
    expect(templateDue({ ...year, calendar }, 'kpi-template', 'TH-42')).toBe('2011-01-31');
  });
});

it('a form that was begun in the names of the formula says what the agreement says', () => {
  const formula = 'current / previous * 100';
  const variables = [
    { name: 'current', label: 'งวดนี้', unit: 'คน', mayBeNegative: false },
    { name: 'previous', label: 'งวดก่อน', unit: 'คน', mayBeNegative: false },
  ];
  const indicator = { ...growth, formula, variables };
  const said = prefilledTemplate(form, indicator);
  expect(said).toMatchObject({ formula: 'งวดนี้ ÷ งวดก่อน × 100', variables: 'งวดนี้ (คน)\nงวดก่อน (คน)' });
  const begun = { ...said, formula, variables: 'current = งวดนี้ (คน)\nprevious = งวดก่อน (คน)' };
  expect(differsFromAgreement(form, indicator, begun)).toEqual([]);
  expect(differsFromAgreement(form, indicator, { ...begun, formula: 'previous' })).toEqual(['formula']);
  const past = [
    { fiscalYear: 2565, value: '1.2' },
    { fiscalYear: 2566, value: null },
    { fiscalYear: 2567, value: '2' },
  ];
  const measured = { ...indicator, baselines: past, unit: 'ร้อยละ' };
  const written = (baselines: string) =>
    differsFromAgreement(form, measured, { ...prefilledTemplate(form, measured), baselines });
  expect(written('พ.ศ. 2565: 1.2 ร้อยละ\nพ.ศ. 2567: 2 ร้อยละ')).toEqual([]);
  expect(written('พ.ศ. 2565: 1.2 ร้อยละ')).toEqual(['baselines']);
});
