import { describe, expect, it } from 'vitest';
import { argon2Passwords } from './passwords.ts';

const passwords = argon2Passwords();
const own = ['สมชาย ใจดี', 'สมชาย', 'ใจดี', 'somchai.j@loei.go.th', 'somchai', 'loei'];

describe('how soon a password is guessed', () => {
  it.each([
    ['aaaaaaaaaaaa', 'pattern'],
    ['123456789012', 'common'],
    ['qwertyuiop123', 'common'],
    ['password1234', 'common'],
    ['P@ssw0rd2568', 'common'],
    ['ฟหกดฟหกดฟหกด', 'pattern'],
    ['รหัสผ่าน1234', 'product'],
    ['รหัสผ่าน2568', 'product'],
    ['สัมฤทธิ์2568!', 'product'],
    ['ผู้ดูแลระบบ123', 'product'],
    ['isylzjko1234', 'product'],
    ['สมชายใจดี2510', 'own'],
    ['Somchai.2568', 'own'],
  ])('%s: soon, because of %s', async (password, why) => {
    expect(await passwords.weaknessOf(password, own)).toBe(why);
  });

  it.each(['ต้นไม้ใหญ่ริมน้ำเลยสองฝั่ง', 'กระท่อมริมนาข้าวสีทอง', 'correct horse battery staple', 'k7#vQ2m!xR9z'])(
    '%s: not soon',
    async (password) => {
      expect(await passwords.weaknessOf(password, own)).toBeNull();
    },
  );

  it('is told of two hundred characters as of seventy-two', async () => {
    expect(await passwords.weaknessOf('ก'.repeat(200), own)).toBe('pattern');
  });
});
