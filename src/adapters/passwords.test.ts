import { expect, it } from 'vitest';
import { argon2Passwords } from './passwords.ts';

it('keeps passwords as argon2id and tells the right one from a wrong one', async () => {
  const passwords = argon2Passwords();
  const stored = await passwords.hash('รหัสผ่านยาวพอสมควร');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(stored).not.toBe(await passwords.hash('รหัสผ่านยาวพอสมควร'));
  expect(await passwords.verify(stored, 'รหัสผ่านยาวพอสมควร')).toBe(true);
  expect(await passwords.verify(stored, 'รหัสผ่านยาวพอสมคว')).toBe(false);
});

it('never accepts a password for an unknown user, not even the decoy itself', async () => {
  expect(await argon2Passwords().verify(null, 'a password nobody has')).toBe(false);
});
