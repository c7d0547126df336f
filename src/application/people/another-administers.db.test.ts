import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { setUserEnabled } from './set-user-enabled.ts';

describeOnEachDatabase('the last administrator', (database) => {
  let setting: PeopleSetting;
  let other: Actor;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    other = await setting.person('second@opdc.go.th', 'นายคนที่ สอง', 'administrator');
  });
  const first = () => setting.administrator;
  const reason = 'ทดสอบ';
  const close = (actor: Actor, of: Actor) =>
    setUserEnabled(setting.deps, actor, { userId: of.userId, enabled: false, reason });
  const open = (actor: Actor, of: Actor) =>
    setUserEnabled(setting.deps, actor, { userId: of.userId, enabled: true, reason });
  const role = { organisationId: 'opdc', role: 'administrator' };
  const end = (actor: Actor, of: Actor, validFrom: string, lastDay = '2025-01-05') =>
    endRole(setting.deps, actor, { ...role, userId: of.userId, validFrom, lastDay, reason });

  it('remains when two close each other at the same moment, twenty times over', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const both = await Promise.all([close(first(), other), close(other, first())]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.flatMap(codesOf)).toEqual(['last-administrator']);
      accepted(await open(first(), both[0]?.ok ? other : first()));
    }
  });

  it('remains when one closes the account of whoever ends their role at the same moment', async () => {
    const both = await Promise.all([end(first(), other, '2024-10-01', '2025-01-06'), close(other, first())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codesOf)).toEqual(['last-administrator']);
    accepted(await open(first(), first()));
  });

  it('does not run out: a role with a last day is nobody to rely on', async () => {
    const { userId } = await setting.person('until@opdc.go.th', 'นายมี กำหนด');
    const until = { ...role, userId, validFrom: '2025-01-01', validTo: '2025-12-31', reason };
    accepted(await grantRole(setting.deps, first(), until));
    accepted(await open(first(), other));
    accepted(await close(first(), other));
    expect(codesOf(await close(first(), first()))).toEqual(['last-administrator']);
    for (const lastDay of ['2025-01-05', '2025-06-30'])
      expect(codesOf(await end(first(), first(), '2025-01-06', lastDay))).toEqual(['last-administrator']);
  });
});
