import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkShape } from './check-shape.ts';

describe('a departure from the shape', () => {
  /** What is said of FY2568 with one place reading `set` (nothing: it is left out). */
  const told = (path: string, set?: unknown) => {
    const copy = JSON.parse(JSON.stringify(shippedFramework(2568)));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((value, key) => value[key], copy);
    if (set === undefined) delete holder[last];
    else holder[last] = set;
    const outcome = checkShape(copy);
    return outcome.ok
      ? []
      : outcome.refusals.map(({ code, field, facts }) => [code, field, facts.value, facts.expected]);
  };

  it.each([
    ['name', undefined, 'framework-value-missing', '(ไม่มี)', 'ข้อความในเครื่องหมายคำพูด'],
    ['name', 7, 'framework-value-wrong-type', '7', 'ข้อความในเครื่องหมายคำพูด'],
    ['name', ' ', 'framework-value-wrong-format', ' ', 'ข้อความที่ไม่ว่าง'],
    ['version', '1', 'framework-value-wrong-type', '1', 'ตัวเลข'],
    ['version', 1.5, 'framework-value-wrong-type', '1.5', 'จำนวนเต็ม'],
    ['version', 0, 'framework-value-out-of-range', '0', 'มากกว่า 0'],
    ['fiscalYear', 2499, 'framework-value-out-of-range', '2499', 'อย่างน้อย 2500'],
    ['fiscalYear', 2701, 'framework-value-out-of-range', '2701', 'ไม่เกิน 2700'],
    ['rounds', [], 'framework-value-out-of-range', '[]', 'อย่างน้อย 1'],
    ['rounds', 'ไม่มี', 'framework-value-wrong-type', 'ไม่มี', 'รายการ'],
    ['party', [], 'framework-value-wrong-type', '[]', 'กลุ่มข้อมูล'],
    ['colour', 'red', 'framework-key-unknown', 'colour', 'เฉพาะชื่อข้อมูลที่กรอบกำหนด'],
  ] as const)('at %s that reads %j is told as %s', (at, set, code, value, expected) => {
    const copy: Record<string, unknown> = JSON.parse(JSON.stringify(shippedFramework(2568)));
    if (set === undefined) delete copy[at];
    else copy[at] = set;
    expect(checkShape(copy)).toEqual({ ok: false, refusals: [{ code, field: at, facts: { value, expected } }] });
  });

  it('says which words there are, which date it wants, and that a source has one of two forms', () => {
    expect(told('scale.below.value', 'half')).toEqual([
      ['framework-value-not-allowed', 'scale.below.value', 'half', 'ค่าใดค่าหนึ่งใน zero, clamp'],
    ]);
    expect(told('rounds.0.from', '2025-02-29')[0]?.slice(2)).toEqual([
      '2025-02-29',
      'วันที่จริงรูปแบบ ปปปป-ดด-วว (คริสต์ศักราช) เช่น 2025-09-30',
    ]);
    expect(told('rounds.0.graded.value', 'yes')[0]?.slice(2)).toEqual(['yes', 'true หรือ false']);
    expect(told('grades.source')).toEqual([
      [
        'framework-source-missing',
        'grades.source',
        '(ไม่มี)',
        'document และ clause ของเอกสารใน sources หรือ assumption พร้อมเหตุผล อย่างใดอย่างหนึ่ง',
      ],
    ]);
    expect(told('components.0.children.0.slots.0.applicability.value', { kind: 'some' })[0]?.[3]).toContain(
      'all, listed, count-only',
    );
    expect(told('components.0.children.0.slots.0.applicability.value')[0]?.[0]).toBe('framework-value-missing');
    expect(told('grades.source', { assumption: 'ไม่ระบุ', document: 'S4', clause: 'ข้อ 1' })[0]?.[0]).toBe(
      'framework-source-missing',
    );
  });

  it('shows no more than 80 letters of what it found', () => {
    expect(told('rounds.0.from', 'ก'.repeat(80))[0]?.[2]).toBe('ก'.repeat(80));
    expect(told('rounds.0.from', 'ก'.repeat(81))[0]?.[2]).toBe(`${'ก'.repeat(80)}…`);
  });

  it('nests no deeper than 64 levels', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    const codes = (levels: number) => {
      const outcome = checkShape(nest(levels));
      return outcome.ok ? [] : outcome.refusals.map(({ field, facts }) => [field, facts.value, facts.expected]);
    };
    expect(codes(65)).toEqual([['', 'ซ้อนกันเกิน 64 ชั้น', 'ข้อมูลซ้อนกันไม่เกิน 64 ชั้น']]);
    expect(codes(64)[0]?.[2]).toBe('กลุ่มข้อมูล');
  });

  it('is told of an unknown key at its place, at the top and below', () => {
    expect(told('party.colour', 'red').map(([code, field]) => `${code} ${field}`)).toEqual([
      'framework-key-unknown party.colour',
    ]);
    const [some] = told('components.0.children.0.slots.0.applicability.value', { kind: 'some' });
    expect(some?.[0]).toBe('framework-value-not-allowed');
  });
});
