import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleDepsOn } from '../../testing/people-setting.ts';
import { loadReference } from './load-reference.ts';
import type { PeopleDeps } from './people-deps.ts';
import { claimInstallation, makeSetupCode } from './setup-code.ts';

describeOnEachDatabase('a new installation', (database) => {
  let deps: PeopleDeps;
  beforeAll(async () => {
    deps = peopleDepsOn(database.pool, () => '2025-01-06T02:00:00.000Z');
    await loadReference(deps);
  });
  const first = { email: 'first@opdc.go.th', name: 'นางสาวแรก ตั้งระบบ', password: 'ต้นไม้ใหญ่ริมน้ำเลยสองฝั่ง' };

  it('belongs to whoever has the code of its console, and to nobody else', async () => {
    const code = (await makeSetupCode(deps)) ?? '';
    expect(code).toMatch(/^(?:[0-9a-f]{4}-){4}[0-9a-f]{4}$/);
    for (const setupCode of ['', '0000-0000-0000-0000-0000', code.slice(0, -1)])
      expect(codesOf(await claimInstallation(deps, { ...first, setupCode }))).toEqual(['setup-code-wrong']);
    const later = (await makeSetupCode(deps)) ?? '';
    expect(later).not.toBe(code);
    const weak = { ...first, password: 'aaaaaaaaaaaa', setupCode: code };
    expect(codesOf(await claimInstallation(deps, weak))).toEqual(['password-guessable']);
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
    accepted(await claimInstallation(deps, { ...first, setupCode: typed }));
    expect(codesOf(await claimInstallation(deps, { ...first, setupCode: later }))).toEqual(['users-exist']);
    expect(await makeSetupCode(deps)).toBeNull();
    const kept = await database.pool.query('SELECT * FROM setup_code');
    const journal = await database.pool.query('SELECT * FROM journal');
    expect(kept.rows).toEqual([]);
    expect(JSON.stringify(journal.rows)).not.toContain(code.replaceAll('-', ''));
  });
});
