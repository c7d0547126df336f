import { describe, expect, it } from 'vitest';
import { kindOf, variableLabel } from './variable-kind.ts';

const coded = 'สำรวจพื้นที่ (1 = แล้วเสร็จ, 0 = ยังไม่แล้วเสร็จ)';

describe('the kind of a variable', () => {
  it('is what the variable says, whatever its name', () => {
    expect(kindOf({ name: 'step1', kind: 'figure' })).toBe('figure');
    expect(kindOf({ name: 'surveyed', kind: 'step' })).toBe('step');
  });

  it('is read from the name where a record is older than kinds: step and a number, also of a part', () => {
    const kindsOf = (names: readonly string[]) => names.map((name) => kindOf({ name }));
    expect(kindsOf(['step1', 'step12', 'p1_step2', 'p10_p2_step3'])).toEqual(Array(4).fill('step'));
    const others = ['step', 'stepx', 'step1x', 'xstep1', 'p_step1', 'px_step1', 'p1step1', 'current'];
    expect(kindsOf(others)).toEqual(Array(8).fill('figure'));
  });

  it('leaves the note for machines out of the label of a step alone', () => {
    expect(variableLabel({ name: 'surveyed', label: coded, kind: 'step' })).toBe('สำรวจพื้นที่');
    expect(variableLabel({ name: 'step2', label: coded })).toBe('สำรวจพื้นที่');
    expect(variableLabel({ name: 'step2', label: coded, kind: 'figure' })).toBe(coded);
    expect(variableLabel({ name: 'step2', label: 'รายงาน (1 = ใช่) แล้ว' })).toBe('รายงาน (1 = ใช่) แล้ว');
  });
});
