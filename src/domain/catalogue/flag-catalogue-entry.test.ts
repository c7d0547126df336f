import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { shippedFramework, shippedFrameworks } from '../../testing/shipped-framework.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { type FlagTarget, flagCatalogueEntry, flagTargetOf, openFlags } from './flag-catalogue-entry.ts';
import { usualUnits } from './usual-units.data.ts';

const organisations = new Set(['TH-42', 'central.pmqa', 'cluster-2560-7']);

function targetOf(year: number): FlagTarget {
  const framework = shippedFramework(year);
  return flagTargetOf(framework, { units: usualUnits, organisations });
}

const flags = (change: Partial<CatalogueEntry>, year = 2554) =>
  flagCatalogueEntry(sampleEntry(change), targetOf(year)).map((one) => [one.code, one.field, one.found]);

describe('an entry of another year', () => {
  it('raises nothing where the year knows everything in it', () => {
    for (const framework of shippedFrameworks()) {
      const scores = framework.scale.levels.value.map((level) => level.score);
      const rule = { kind: 'ladder', points: scores.map((score, index) => [String(index), score] as const) } as const;
      const change = { componentCode: framework.components[0]?.code ?? '', rule };
      expect(flags(change, framework.fiscalYear), String(framework.fiscalYear)).toEqual([]);
    }
  });

  it('is flagged for a stale year in every text it has, Thai digits too', () => {
    const step = (name: string) => ({ kind: 'milestones', steps: 5, mode: 'cumulative', names: [name] }) as const;
    expect(flags({ name: 'แผนปี 2553' })).toEqual([['stale-year', 'name', '2553']]);
    expect(flags({ definition: 'ปี ๒๕๕๓' })).toEqual([['stale-year', 'definition', '๒๕๕๓']]);
    expect(flags({ rule: step('สำรวจภายในปี 2553') })).toEqual([['stale-year', 'rule', '2553']]);
    expect(flags({ owner: 'กอง 2553' })).toEqual([['stale-year', 'owner', '2553']]);
    expect(flags({ dataSource: 'รายงานปี 53' })).toEqual([['stale-year', 'dataSource', '53']]);
    expect(flags({ source: { assumption: 'ตามปี 2553' } })).toEqual([['stale-year', 'source', '2553']]);
    const variables = [{ name: 'result', label: 'ผลปี 2553', unit: 'คน', mayBeNegative: false }];
    expect(flags({ variables, formula: null })).toEqual([['stale-year', 'variables', '2553']]);
  });

  it('is flagged for a unit nobody has used, and for a component the framework lacks', () => {
    expect(flags({ unit: 'เกวียน' })).toEqual([['unit-unknown', 'unit', 'เกวียน']]);
    expect(flags({ componentCode: '1.2.1' })).toEqual([['component-unknown', 'component', '1.2.1']]);
  });

  it('is flagged where its name is no longer that of the slot', () => {
    const slot = targetOf(2554).slots.get('2-SATISFACTION') ?? '';
    expect(flags({ code: '2-SATISFACTION', componentCode: '2', name: slot })).toEqual([]);
    expect(flags({ code: '2-SATISFACTION', componentCode: '2', name: 'ความพอใจ' })).toEqual([
      ['name-differs-from-slot', 'name', 'ความพอใจ'],
    ]);
  });

  it('is flagged where its ladder is of another scale, inside a composite too', () => {
    const { rule } = sampleEntry();
    const at = { componentCode: '1.2.2' };
    expect(flags({ ...at }, 2568)).toEqual([['scale-differs', 'rule', '1–5']]);
    const whole = { kind: 'composite', parts: [{ weight: '1', rule }] } as const;
    expect(flags({ ...at, rule: whole }, 2568)).toEqual([['scale-differs', 'rule', '1–5']]);
    expect(flags({ ...at, rule: { kind: 'milestones', steps: 5, mode: 'cumulative' } }, 2568)).toEqual([
      ['scale-differs', 'rule', '5'],
    ]);
    expect(flags({ ...at, rule: { kind: 'central', minimum: '0', maximum: '100' } }, 2568)).toEqual([]);
    const weighted = { kind: 'milestones', steps: 2, mode: 'weighted', weights: ['60', '40'] } as const;
    expect(flags({ ...at, rule: weighted }, 2568)).toEqual([]);
    expect(flags({ rule: weighted })).toEqual([['scale-differs', 'rule', '100']]);
  });

  it('is flagged for organisations that left the reference, and for a document of another year', () => {
    expect(flags({ centralOwnerId: 'central.pmqa' })).toEqual([]);
    expect(flags({ centralOwnerId: 'central.gone' })).toEqual([
      ['central-owner-unknown', 'centralOwner', 'central.gone'],
    ]);
    expect(flags({ applicability: { kind: 'provinces', ids: ['TH-42', 'TH-99'] } })).toEqual([
      ['party-unknown', 'applicability', 'TH-99'],
    ]);
    expect(flags({ source: { document: 'S4', clause: 'ข้อ 1' } })).toEqual([['source-unknown', 'source', 'S4']]);
  });

  it('keeps quiet about what an officer has confirmed, until the text changes', () => {
    const [flag] = flagCatalogueEntry(sampleEntry({ definition: 'ปี 2553' }), targetOf(2554));
    const confirmedFlags = [flag?.key ?? ''];
    expect(openFlags(sampleEntry({ definition: 'ปี 2553', confirmedFlags }), targetOf(2554))).toEqual([]);
    expect(openFlags(sampleEntry({ definition: 'ปี 2552', confirmedFlags }), targetOf(2554))).toHaveLength(1);
  });

  it('says every flag in Thai with what was found in it', () => {
    const broken = sampleEntry({
      ...{ name: 'ปี 2553', unit: 'เกวียน', componentCode: '9', centralOwnerId: 'central.gone' },
      ...{ rule: { kind: 'central', maximum: '100' }, source: { document: 'S4', clause: 'ข้อ 1' } },
    });
    const all = flagCatalogueEntry(broken, targetOf(2554));
    expect(new Set(all.map((one) => one.code)).size).toBe(6);
    for (const { sentence, found } of all) {
      expect(sentence).toContain(found);
      expect(sentence).toMatch(/[ก-๙].* — [ก-๙]/);
    }
  });

  it('is flagged once for the same thing, with a sentence that says what to do', () => {
    const told = (change: Partial<CatalogueEntry>, year = 2554) =>
      flagCatalogueEntry(sampleEntry(change), targetOf(year)).map((one) => one.sentence);
    expect(told({ name: 'แผนปี 2553 และปี 2553' })).toEqual([
      'ชื่อตัวชี้วัดมีปี 2553 ซึ่งไม่ใช่ปีงบประมาณ พ.ศ. 2554 — แก้ปี หรือยืนยันว่าตั้งใจใช้ปีนี้',
    ]);
    const variables = ['a', 'b'].map((name) => ({ name, label: 'ค่า', unit: 'เกวียน', mayBeNegative: false }));
    expect(told({ variables, formula: null })).toEqual([
      'หน่วยวัด “เกวียน” ยังไม่เคยใช้ในปีงบประมาณ พ.ศ. 2554 — แก้หน่วย หรือยืนยันหน่วยใหม่นี้',
    ]);
    const blank = [{ name: 'a', label: 'ค่า', unit: ' ', mayBeNegative: false }];
    expect(told({ variables: blank, formula: null })).toEqual([]);
    expect(told({ rule: { kind: 'central', maximum: '100' } })).toEqual([
      'เกณฑ์ให้คะแนน 100 แต่กรอบของปีนี้ใช้ 1–5 — กำหนดเกณฑ์ใหม่',
    ]);
    expect(told({ applicability: { kind: 'provinces', ids: ['TH-42', 'TH-99'] } })).toEqual([
      'ไม่มีจังหวัดหรือกลุ่มจังหวัด TH-99 ในทะเบียน — เลือกใหม่',
    ]);
    expect(told({ code: '1.1-SME', componentCode: '1.1', rule: { kind: 'judgement' } }, 2568)[0]).toBe(
      'ชื่อต่างจากกรอบ ซึ่งเรียก 1.1-SME ว่า “รายได้ของผู้ประกอบการ SMEs และ OTOP” — แก้ชื่อ หรือยืนยันชื่อเดิม',
    );
  });

  it('is flagged for a year in the name of a part of a composite, at any depth', () => {
    const inner = {
      kind: 'composite' as const,
      parts: [{ weight: '1', name: 'ปี 2552', rule: { kind: 'judgement' as const } }],
    };
    const rule = {
      kind: 'composite' as const,
      parts: [
        { weight: '1', name: 'ปี 2553', rule: inner },
        { weight: '1', rule: { kind: 'judgement' as const } },
      ],
    };
    expect(flags({ rule, formula: null })).toEqual([
      ['stale-year', 'rule', '2553'],
      ['stale-year', 'rule', '2552'],
    ]);
    expect(flags({ unit: 'ปี 2553' })).toEqual([
      ['stale-year', 'unit', '2553'],
      ['unit-unknown', 'unit', 'ปี 2553'],
    ]);
  });

  it('knows the components and places of the year at any depth', () => {
    const target = targetOf(2568);
    expect([...target.components]).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '2', '2.1', '2.2', '2.3']);
    expect([...target.slots.keys()]).toHaveLength(7);
    expect([...target.documents]).toEqual(['S4']);
    expect(target.scores).toEqual(['50', '75', '100']);
  });
});
