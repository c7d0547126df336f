import { describe, expect, it } from 'vitest';
import { sampleEdition, sampleEntry } from '../../testing/catalogue-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { choicesFor, entryIndicator } from './entry-indicator.ts';
import { formatCatalogueApplicability, formatRule, formatSource, formatVariables } from './format-catalogue-entry.ts';

const points: Points = [
  ['70', '1'],
  ['90', '5'],
];
const open: Points = [
  ['', '50'],
  [' ', '100'],
];

describe('an entry of the list in one line', () => {
  it.each<[Rule, string]>([
    [{ kind: 'ladder', points }, '70 = 1 คะแนน · 90 = 5 คะแนน'],
    [{ kind: 'ladder', points: open }, 'แต่ละจังหวัดกำหนดค่าเป้าหมาย (50/100 คะแนน)'],
    [
      {
        kind: 'ladder',
        points: [
          ['', '50'],
          ['90', '100'],
        ],
      },
      ' = 50 คะแนน · 90 = 100 คะแนน',
    ],
    [{ kind: 'milestones', steps: 5, mode: 'cumulative' }, '5 ขั้นตอน'],
    [
      { kind: 'milestones', steps: 2, mode: 'weighted', names: ['สำรวจ', 'รายงาน'], points },
      '2 ขั้นตอนถ่วงน้ำหนัก · 1) สำรวจ · 2) รายงาน · 70 = 1 คะแนน · 90 = 5 คะแนน',
    ],
    [{ kind: 'judgement' }, 'ผู้ประเมินให้คะแนน'],
    [{ kind: 'judgement', points }, 'ผู้ประเมินให้คะแนน · 70 = 1 คะแนน · 90 = 5 คะแนน'],
    [{ kind: 'central' }, 'หน่วยงานกลางส่งผล'],
    [{ kind: 'central', points }, 'หน่วยงานกลางส่งผล · 70 = 1 คะแนน · 90 = 5 คะแนน'],
    [
      {
        kind: 'composite',
        parts: [
          { weight: '60', name: 'น้ำ', rule: { kind: 'central' } },
          { weight: '40', rule: { kind: 'judgement' } },
        ],
      },
      'น้ำ (60): หน่วยงานกลางส่งผล | ส่วนย่อย (40): ผู้ประเมินให้คะแนน',
    ],
  ])('says the rule %j as %s', (rule, text) => {
    expect(formatRule(rule)).toBe(text);
  });

  it('says its variables with their units, whom it is for and where it comes from', () => {
    const variable = (name: string, unit: string) => ({ name, label: `ค่า ${name}`, unit, mayBeNegative: false });
    expect(formatVariables([variable('a', 'คน'), variable('b', '')])).toBe('a: ค่า a (คน) · b: ค่า b');
    expect(formatCatalogueApplicability({ kind: 'all' }, (id) => id)).toBe('ทุกแห่งที่อยู่ในกรอบของปี');
    expect(formatCatalogueApplicability({ kind: 'provinces', ids: ['TH-42', 'TH-50'] }, (id) => `จ.${id}`)).toBe(
      'จ.TH-42 · จ.TH-50',
    );
    expect(formatSource({ assumption: 'ตัวอย่าง' })).toBe('ข้อสมมติ: ตัวอย่าง');
    expect(formatSource({ document: 'S2', clause: 'ข้อ 1' })).toBe('S2 ข้อ 1');
  });
});

describe('an indicator chosen from the list', () => {
  const framework = shippedFramework(2554);
  const loei = { organisationId: 'TH-42', clusterIds: ['cluster-2552-7'] };

  it('begins as the list approved it; weight and baselines are the party’s own', () => {
    const entry = sampleEntry();
    expect(entryIndicator(framework, entry, 7)).toEqual({
      code: '1-01',
      componentCode: '1',
      position: 7,
      name: entry.name,
      definition: entry.definition,
      unit: 'ร้อยละ',
      weight: '',
      formula: entry.formula,
      variables: entry.variables,
      rule: entry.rule,
      baselines: [2551, 2552, 2553].map((fiscalYear) => ({ fiscalYear, value: null })),
      dataSource: entry.dataSource,
      inForce: 'in-force',
    });
  });

  it('is one the party may still take, the mandatory ones first', () => {
    const edition = sampleEdition([
      sampleEntry({ code: 'A' }),
      sampleEntry({ code: 'B', mandatory: true }),
      sampleEntry({ code: 'C' }),
      sampleEntry({ code: 'D', applicability: { kind: 'provinces', ids: ['TH-50'] } }),
      sampleEntry({ code: 'E', applicability: { kind: 'clusters', ids: ['cluster-2552-7'] } }),
    ]);
    const codes = (taken: readonly { code: string }[]) => choicesFor(edition, loei, taken).map((one) => one.code);
    expect(codes([])).toEqual(['B', 'A', 'C', 'E']);
    expect(codes([{ code: 'C' }, { code: 'Z' }])).toEqual(['B', 'A', 'E']);
    expect(choicesFor(null, loei, [])).toEqual([]);
  });
});
