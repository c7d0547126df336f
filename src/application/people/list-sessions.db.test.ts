import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { listSessions } from './list-sessions.ts';
import { resolveSession } from './resolve-session.ts';
import { revokeSession } from './revoke-session.ts';
import { signOut } from './sign-out.ts';

describeOnEachDatabase('the sessions of a person', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('lists one’s own sessions, ends one of them, and shows them to no one else but an administrator', async () => {
    setting.at('2025-01-08T02:00:00.000Z');
    const owner = await setting.person('host@loei.th', 'นายเจ้าภาพ ดี', 'kpi-host', 'TH-42.cd');
    const stranger = await setting.person('host@nan.th', 'นายน่าน ดี', 'kpi-host', 'TH-55.cd');
    const one = accepted(await setting.trySignIn('host@loei.th'));
    const other = accepted(await setting.trySignIn('host@loei.th'));
    const listed = accepted(await listSessions(setting.deps, owner, owner));
    expect(listed.map(({ ip, userAgent }) => `${ip} ${userAgent}`)).toEqual(['10.0.0.7 Firefox', '10.0.0.7 Firefox']);
    const ending = { userId: owner.userId, sessionId: setting.deps.secrets.sha256(one.token) };
    expect(codesOf(await listSessions(setting.deps, stranger, owner))).toEqual(['forbidden']);
    expect(codesOf(await revokeSession(setting.deps, stranger, ending))).toEqual(['forbidden']);
    expect(codesOf(await revokeSession(setting.deps, stranger, { ...ending, userId: stranger.userId }))).toEqual([
      'session-not-found',
    ]);
    accepted(await revokeSession(setting.deps, owner, ending));
    expect(await resolveSession(setting.deps, one.token)).toBeNull();
    expect(await resolveSession(setting.deps, other.token)).not.toBeNull();
    expect(accepted(await listSessions(setting.deps, setting.administrator, owner))).toHaveLength(1);
    accepted(await signOut(setting.deps, other));
    expect(await resolveSession(setting.deps, other.token)).toBeNull();
    expect(codesOf(await signOut(setting.deps, other))).toEqual(['session-not-found']);
  });
});
