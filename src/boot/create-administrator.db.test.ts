import { expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { machineClock, systemClock } from '../adapters/system-clock.ts';
import { runCreateAdministrator } from '../cli/create-administrator.ts';
import { describeOnEmbeddedDatabase } from '../testing/database.ts';
import { settingPassword } from '../testing/people-setting.ts';
import { openTransactions } from './open-stores.ts';

describeOnEmbeddedDatabase('the first administrator, made on the command line', (database) => {
  const answering = async (email: string, name: string) => {
    const answers = [email, name, settingPassword, settingPassword];
    const told: string[] = [];
    const people = { clock: systemClock, machine: machineClock, ids: timeOrderedIds, secrets: nodeSecrets };
    const deps = { ...people, transactions: openTransactions(database.pool), passwords: argon2Passwords() };
    const exit = await runCreateAdministrator(
      deps,
      async () => answers.shift() ?? '',
      (line) => void told.push(line),
    );
    return { exit, told: told.join('\n') };
  };
  const users = async () => (await database.pool.query('SELECT email, name FROM app_user')).rows;

  it('is refused with what nobody can read, and kept without what nobody sees', async () => {
    expect(await answering('a@example.th', 'ก\ufffd')).toMatchObject({
      exit: 1,
      told: expect.stringContaining('UTF-8'),
    });
    expect(await users()).toEqual([]);
    const made = await answering(' First\u200b@Example.th', 'น\u0e4d\u0e49\u0e32\u001fฝน');
    expect(made).toMatchObject({ exit: 0, told: expect.stringContaining('first@example.th') });
    expect(await users()).toEqual([{ email: 'first@example.th', name: 'น\u0e49\u0e33ฝน' }]);
  });
});
