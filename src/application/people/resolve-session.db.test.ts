import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { resolveSession } from './resolve-session.ts';

describeOnEachDatabase('a session', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('writes the last-seen instant at most once a minute, and ends a session after twelve hours', async () => {
    await setting.person('office@loei.th', 'นางสาวเลย ขยัน');
    setting.at('2025-01-07T02:00:00.000Z');
    const { token } = accepted(await setting.trySignIn('office@loei.th'));
    const seen = async () =>
      (
        await database.pool.query('SELECT last_seen_at AS at FROM session WHERE id = $1', [
          setting.deps.secrets.sha256(token),
        ])
      ).rows[0]?.at;
    setting.at('2025-01-07T02:00:59.000Z');
    await resolveSession(setting.deps, token);
    expect(await seen()).toBe('2025-01-07T02:00:00.000Z');
    setting.at('2025-01-07T02:01:00.000Z');
    await resolveSession(setting.deps, token);
    expect(await seen()).toBe('2025-01-07T02:01:00.000Z');
    setting.at('2025-01-07T14:00:00.000Z');
    expect(await resolveSession(setting.deps, token)).toBeNull();
  });
});
