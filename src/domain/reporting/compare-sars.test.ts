import { describe, expect, it } from 'vitest';
import { compareSars } from './compare-sars.ts';
import { withFormulasInWords } from './formulas-in-words.ts';
import { eachResultText, resultTextLabels, resultTextNames, resultTextsOf } from './result-texts.ts';
import type { SarContent, SarIndicator } from './sar-content.ts';

const indicator = (code: string, more: Partial<SarIndicator> = {}): SarIndicator => ({
  ...{ code, component: '1', name: 'รายได้ชุมชน', unit: 'ร้อยละ', weight: '10', leads: [], supports: [] },
  ...{ definition: '', baselines: [], levels: [], formula: null, variables: [], state: 'missing' as const },
  ...{ result: null, score: null, weighted: null, evidence: [], sharedFrom: null },
  ...resultTextsOf({}),
  ...more,
});
const report = (more: Partial<SarContent> = {}): SarContent => ({
  ...{ format: 'samrit.sar/1', organisationId: 'TH-42', fiscalYear: 2568, requires: ['e-sar-card'] },
  round: { code: '12m', name: 'รอบ 12 เดือน', from: '2024-10-01', to: '2025-09-30' },
  ...{ framework: { name: 'กรอบ 2568', version: 1 }, agreementVersion: 1, endorsed: null },
  ...{ due: { stated: null, due: '2025-10-31', moves: [] }, total: null, grade: null, indicators: [indicator('1')] },
  ...more,
});
const told = (change: readonly { label: string; before: string; after: string }[]) =>
  change.map(({ label, before, after }) => `${label}: ${before} → ${after}`);

describe('two editions of a report', () => {
  it('do not differ where nothing was changed, whatever an older edition does not say', () => {
    const nothing = { whole: [], added: [], removed: [], changed: [], unchanged: 1 };
    expect(compareSars(report(), report())).toEqual(nothing);
    expect(compareSars(report(), report({ lateDeduction: null }))).toEqual(nothing);
  });

  it('differ as a whole in total, grade, deduction, day, endorsement, agreement and framework', () => {
    const later = report({
      ...{ total: '88.5', grade: 'ดี', lateDeduction: '0.05', agreementVersion: 2 },
      due: { stated: null, due: '2025-11-03', moves: [] },
      endorsed: { name: 'นายหนึ่ง', actingFor: 'ผู้ว่าราชการจังหวัดเลย', at: '2025-10-30T03:00:00.000Z' },
      framework: { name: 'กรอบ 2568', version: 2 },
    });
    const { whole } = compareSars(report(), later);
    expect(told(whole)).toEqual([
      'คะแนนรวม:  → 88.5',
      'ระดับ:  → ดี',
      'คะแนนที่ปรับลดเพราะล่าช้า:  → 0.05',
      'ครบกำหนด: 2025-10-31 → 2025-11-03',
      'ผู้รับรอง:  → นายหนึ่ง แทน ผู้ว่าราชการจังหวัดเลย',
      'คำรับรองฯ ฉบับที่: 1 → 2',
      'กรอบ: กรอบ 2568 ฉบับที่ 1 → กรอบ 2568 ฉบับที่ 2',
    ]);
    expect(whole[0]).toEqual({ field: 'total', label: 'คะแนนรวม', before: '', after: '88.5' });
    const himself = report({ endorsed: { name: 'นายสอง', actingFor: null, at: '2025-10-30T03:00:00.000Z' } });
    expect(told(compareSars(later, himself).whole)).toContain('ผู้รับรอง: นายหนึ่ง แทน ผู้ว่าราชการจังหวัดเลย → นายสอง');
  });

  it('differ in indicators that came, went or changed, each by its code and in the order of the later one', () => {
    const before = report({ indicators: [indicator('1'), indicator('2'), indicator('3')] });
    const named = indicator('2', { name: 'ชื่อใหม่' });
    const { added, removed, changed, unchanged } = compareSars(
      before,
      report({ indicators: [indicator('4'), named, indicator('1')] }),
    );
    expect([added, removed].map((ones) => ones.map(({ code }) => code))).toEqual([['4'], ['3']]);
    const changes = [{ field: 'name', label: 'ชื่อตัวชี้วัด', before: 'รายได้ชุมชน', after: 'ชื่อใหม่' }];
    expect([changed, unchanged]).toEqual([[{ indicator: named, changes }], 1]);
  });

  it('tell every field of an indicator as its card shows it', () => {
    const later = indicator('1', {
      ...{ unit: 'คน', weight: '12', leads: ['พช.', 'กษ.'], supports: ['สถ.', 'ปค.'], definition: 'ความหมาย' },
      formula: 'a / b',
      baselines: [
        { fiscalYear: 2566, value: '1.5' },
        { fiscalYear: 2567, value: null },
      ],
      levels: [
        { score: '50', value: '2' },
        { score: '100', value: '4' },
      ],
      variables: [
        { label: 'ปีนี้', unit: 'ราย', value: '3' },
        { label: 'ปีก่อน', unit: 'ราย', value: null },
      ],
      ...{ state: 'reported', result: '3', score: '75', weighted: '9', sharedFrom: 'กลุ่มจังหวัด' },
      ...eachResultText((name) => `ข้อความใหม่ ${name}`),
      evidence: [
        { title: 'ภาพ', url: null, fileName: 'a.png', sha256: 'x', sizeBytes: '1', version: 1 },
        { title: 'เว็บ', url: 'https://example.go.th', fileName: '', sha256: 'y', sizeBytes: '0', version: 2 },
      ],
    });
    const [one] = compareSars(report(), report({ indicators: [later] })).changed;
    expect(told(one?.changes ?? [])).toEqual([
      'หน่วยวัด: ร้อยละ → คน',
      'น้ำหนัก: 10 → 12',
      'หน่วยงานเจ้าภาพ:  → พช.\nกษ.',
      'หน่วยงานสนับสนุน:  → สถ.\nปค.',
      'คำอธิบาย:  → ความหมาย',
      'สูตร:  → a / b',
      'ข้อมูลพื้นฐาน:  → ปี 2566: 1.5\nปี 2567: –',
      'เกณฑ์การให้คะแนน:  → คะแนน 50: 2\nคะแนน 100: 4',
      'ข้อมูลที่รายงาน:  → ปีนี้: 3 ราย\nปีก่อน: – ราย',
      'สถานะข้อมูล: ยังไม่มีผล → รายงานแล้ว',
      'ผลการดำเนินงาน:  → 3',
      'คะแนนที่ได้:  → 75',
      'คะแนนถ่วงน้ำหนัก:  → 9',
      ...resultTextNames.map((name) => `${resultTextLabels[name]}:  → ข้อความใหม่ ${name}`),
      'หลักฐานอ้างอิง:  → ภาพ (a.png) ฉบับที่ 1\nเว็บ (https://example.go.th) ฉบับที่ 2',
      'ผลมาจาก:  → กลุ่มจังหวัด',
    ]);
  });

  it('do not differ in a formula that one has as it was typed and the other in words', () => {
    const variables = [
      { name: 'restored', label: 'แหล่งน้ำ (ฟื้นฟูแล้ว)', unit: 'แห่ง', mayBeNegative: false },
      { name: 'target', label: 'เป้าหมาย', unit: 'แห่ง', mayBeNegative: false },
    ];
    const compared = (before: string, after: string) => {
      const [old, later] = [before, after].map((formula) => report({ indicators: [indicator('1', { formula })] }));
      const inWords = (content = report()) => withFormulasInWords(content, [{ code: '1', variables }]);
      return compareSars(inWords(old), inWords(later)).changed.flatMap(({ changes }) => told(changes));
    };
    const words = 'แหล่งน้ำ (ฟื้นฟูแล้ว) ÷ เป้าหมาย × 100,000';
    expect(compared('restored / target * 100000', words)).toEqual([]);
    expect(compared(words, words)).toEqual([]);
    const plain = 'เป้าหมาย ÷ 2 × 100,000';
    expect(compared('target / 2 * 100000', plain)).toEqual([]);
    expect(compared('restored / target', words)).toEqual([`สูตร: แหล่งน้ำ (ฟื้นฟูแล้ว) ÷ เป้าหมาย → ${words}`]);
    const unknown = withFormulasInWords(report({ indicators: [indicator('9', { formula: 'a / b' })] }), []);
    expect(unknown.indicators[0]?.formula).toBe('a ÷ b');
    expect(withFormulasInWords(report(), [])).toEqual(report());
  });
});
