import { hash } from '@node-rs/argon2';
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

it('takes a Thai password however its letters were typed, also for a hash made before they were put in order', async () => {
  const passwords = argon2Passwords();
  const [usual, taken] = ['คำรับรองน้ำใจ', 'คํารับรองน้ําใจ'];
  expect(usual).not.toBe(taken);
  for (const [set, typed] of [
    [usual, taken],
    [taken, usual],
  ] as const)
    expect(await passwords.verify(await passwords.hash(set), typed)).toBe(true);
  const older = await hash(taken);
  expect(await passwords.verify(older, taken)).toBe(true);
  expect(await passwords.verify(older, `${taken}ๆ`)).toBe(false);
});

it('knows the hashes of every spelling that texts have had', async () => {
  const passwords = argon2Passwords();
  for (const typed of ['secret👩‍💻word', 'นำ้ท่ี1234', 'เเมว น้ํา']) {
    // As it was hashed when joiners were removed and tones stayed where they were typed.
    const former = typed
      .normalize('NFC')
      .replace(/\u200d/g, '')
      .replace('นำ้', 'น้ำ')
      .replace('เเ', 'แ')
      .replace('น้ํา', 'น้ำ');
    expect(await passwords.verify(await hash(former), typed)).toBe(true);
    expect(await passwords.verify(await passwords.hash(typed), typed)).toBe(true);
  }
});
