import { describe, expect, it } from 'vitest';
import { sampleEdition, sampleEntry } from '../../testing/catalogue-sample.ts';
import { onApprovedList } from './on-approved-list.ts';

const entry = sampleEntry({ name: 'จำนวนแหล่งน้ำ 5 แห่งที่ฟื้นฟู' });
const edition = sampleEdition([entry]);
const codes = (...args: Parameters<typeof onApprovedList>) => onApprovedList(...args).reasons.map((one) => one.code);

describe('an indicator and the approved list', () => {
  it('is on it with the same code, name, unit and formula, whichever keyboard and digits typed them', () => {
    const typed = {
      code: '1-01',
      name: ' จำนวนแหล่งนํ้า  ๕ แห่งที่ฟื้นฟู',
      unit: 'ร้อยละ ',
      formula: 'treated ÷ total×100',
    };
    expect(onApprovedList(typed, edition)).toEqual({ onList: true, reasons: [] });
  });

  it.each([
    [{ code: '1-02' }, ['code-not-listed']],
    [{ name: 'จำนวนแหล่งน้ำ 6 แห่งที่ฟื้นฟู' }, ['name-differs']],
    [{ unit: 'แห่ง' }, ['unit-differs']],
    [{ formula: null }, ['formula-differs']],
    [{ formula: 'Treated / total * 100' }, ['formula-differs']],
    [{ name: 'อื่น', unit: 'แห่ง' }, ['name-differs', 'unit-differs']],
  ] as const)('is off it with %o, and every reason is said', (change, expected) => {
    const verdict = onApprovedList({ ...entry, ...change }, edition);
    expect(verdict.onList).toBe(false);
    expect(verdict.reasons.map((one) => one.code)).toEqual(expected);
    for (const { sentence } of verdict.reasons) expect(sentence).toMatch(/[ก-๙]{5}/);
  });

  it('is judged only by an approved list', () => {
    expect(codes(entry, null)).toEqual(['no-approved-list']);
    expect(codes(entry, { ...edition, status: 'draft' })).toEqual(['no-approved-list']);
  });

  it('must be meant for the province or for its cluster', () => {
    const loei = { organisationId: 'TH-42', clusterIds: ['cluster-2560-7'] };
    const only = (ids: readonly string[], kind: 'provinces' | 'clusters') =>
      sampleEdition([{ ...entry, applicability: { kind, ids } }]);
    expect(codes(entry, only(['TH-42'], 'provinces'), loei)).toEqual([]);
    expect(codes(entry, only(['cluster-2560-7'], 'clusters'), loei)).toEqual([]);
    expect(codes(entry, only(['TH-50'], 'provinces'), loei)).toEqual(['not-for-this-party']);
    expect(codes(entry, only(['TH-50'], 'provinces'))).toEqual([]);
  });

  it('says what the list reads and what was proposed', () => {
    const told = (...args: Parameters<typeof onApprovedList>) => onApprovedList(...args).reasons;
    expect(told({ ...entry, formula: null }, edition)).toEqual([
      {
        code: 'formula-differs',
        listed: 'treated / total * 100',
        found: '',
        sentence: 'สูตรต่างจากรายการ: รายการใช้ treated / total * 100 แต่เสนอ ผลที่รายงานโดยตรง',
      },
    ]);
    const direct = sampleEdition([{ ...entry, formula: null }]);
    expect(told(entry, direct)[0]?.sentence).toBe(
      'สูตรต่างจากรายการ: รายการใช้ ผลที่รายงานโดยตรง แต่เสนอ treated / total * 100',
    );
    expect(told({ ...entry, formula: null }, direct)).toEqual([]);
    expect(told(entry, null)).toEqual([
      {
        code: 'no-approved-list',
        listed: '',
        found: '1-01',
        sentence: 'ปีนี้ยังไม่มีรายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ',
      },
    ]);
    expect(told({ ...entry, code: '9' }, edition)[0]).toMatchObject({ listed: '', found: '9' });
    const elsewhere = sampleEdition([{ ...entry, applicability: { kind: 'provinces', ids: ['TH-50'] } }]);
    expect(told(entry, elsewhere, { organisationId: 'TH-42', clusterIds: [] })).toEqual([
      {
        code: 'not-for-this-party',
        listed: '1-01',
        found: '',
        sentence: 'รายการกำหนดให้ 1-01 ใช้กับจังหวัดหรือกลุ่มจังหวัดอื่น',
      },
    ]);
  });

  it('reads a minus sign and a hyphen alike in a formula', () => {
    const minus = sampleEdition([{ ...entry, formula: 'a − b' }]);
    expect(codes({ ...entry, formula: 'a-b' }, minus)).toEqual([]);
    expect(codes({ ...entry, formula: 'a+b' }, minus)).toEqual(['formula-differs']);
    expect(codes({ ...entry, formula: 'ab' }, minus)).toEqual(['formula-differs']);
  });
});
