import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { compareFrameworks } from './compare-frameworks.ts';
import type { Framework } from './framework-schema.ts';

const first = shippedFramework(2568);

function changed(change: (copy: Framework) => void) {
  const copy = structuredClone(first);
  change(copy);
  return compareFrameworks(first, copy);
}

describe('two frameworks compared', () => {
  it('differ in nothing but the version number that is theirs to differ in', () => {
    expect(compareFrameworks(first, { ...structuredClone(first), version: 2 })).toEqual([]);
  });

  it('name a changed value by the codes on the way to it', () => {
    const changes = changed((copy) => {
      const weight = copy.components[1]?.children?.[0]?.weight;
      if (weight) weight.value = '15';
    });
    expect(changes).toEqual([{ path: 'components.2.children.2.1.weight.value', before: '10', after: '15' }]);
  });

  it('say what was added and what was taken away, and move nothing else', () => {
    const added = changed((copy) => {
      copy.calendar.splice(1, 0, { ...(copy.calendar[0] as (typeof copy.calendar)[number]), code: 'meeting' });
    });
    expect(added).toMatchObject([{ path: 'calendar.meeting', before: null }]);
    const removed = changed((copy) => {
      copy.rounds.shift();
    });
    expect(removed).toMatchObject([{ path: 'rounds.6m', after: null }]);
  });

  it('show of a long text the part where it differs', () => {
    const changes = changed((copy) => {
      copy.name = `${copy.name} (ฉบับแก้ไข)`;
    });
    expect(changes[0]?.after).toMatch(/^….*\(ฉบับแก้ไข\)$/);
    expect(changes[0]?.after?.length).toBeLessThan(first.name.length);
  });

  it('show both readings whole where the difference begins within thirty letters', () => {
    const [head, tail] = ['ก'.repeat(30), 'ข'.repeat(5)];
    const named = (before: string, after: string) =>
      compareFrameworks({ ...first, name: before }, { ...first, name: after })[0];
    expect(named(`${head}1${tail}`, `${head}2${tail}`)).toEqual({
      path: 'name',
      before: `${head}1${tail}`,
      after: `${head}2${tail}`,
    });
    expect(named(`1${head}${head}`, `2${head}${head}`)).toEqual({
      path: 'name',
      before: `1${head}${head}`,
      after: `2${head}${head}`,
    });
    expect(named(`ก${head}1`, `ก${head}2`)).toEqual({ path: 'name', before: `…${head}1`, after: `…${head}2` });
    expect(named(head, `${head}${tail}`)).toEqual({ path: 'name', before: head, after: `${head}${tail}` });
    expect(named(`${head}${tail}`, head)).toEqual({ path: 'name', before: `${head}${tail}`, after: head });
  });

  it('show what became open, what became stated and what changed its kind', () => {
    const at = (change: (copy: Framework) => void) => changed(change)[0];
    expect(at((copy) => Object.assign(copy.components[0]?.weight ?? {}, { value: null }))).toEqual({
      path: 'components.1.weight.value',
      before: '70',
      after: 'null',
    });
    expect(at((copy) => Object.assign(copy.grades, { value: null }))).toMatchObject({
      path: 'grades.value',
      after: 'null',
    });
    expect(at((copy) => Object.assign(copy.resultsTo, { value: [...copy.resultsTo.value, 'คณะรัฐมนตรี'] }))).toEqual({
      path: `resultsTo.value.${first.resultsTo.value.length}`,
      before: null,
      after: 'คณะรัฐมนตรี',
    });
  });
});
