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
});
