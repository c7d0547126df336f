import { describe, expect, it } from 'vitest';
import { checkEmail, checkPassword, checkPersonName } from './credentials.ts';

const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  outcome.refusals?.map((refusal) => refusal.code) ?? [];

describe('what a person signs in with', () => {
  it('keeps an e-mail in lower case without spaces around it', () => {
    expect(checkEmail('  Loei.Office@Example.TH ')).toEqual({ ok: true, value: 'loei.office@example.th' });
  });
  it.each(['', 'loei', 'loei@', '@example.th', 'a b@example.th', 'loei@example'])('refuses the e-mail "%s"', (text) => {
    expect(codes(checkEmail(text))).toEqual(['email-invalid']);
  });
  it('asks for twelve characters, counted as a person counts Thai letters and signs', () => {
    expect(checkPassword('รหัสผ่านยาวพอ', 'a@b.th').ok).toBe(true);
    expect(codes(checkPassword('short', 'a@b.th'))).toEqual(['password-too-short']);
    expect(codes(checkPassword('12345678901', 'a@b.th'))).toEqual(['password-too-short']);
    expect(checkPassword('123456789012', 'a@b.th').ok).toBe(true);
    expect(codes(checkPassword('x'.repeat(201), 'a@b.th'))).toEqual(['password-too-long']);
  });
  it('refuses the e-mail itself as a password, however it is capitalised', () => {
    expect(codes(checkPassword('Officer@example.th', 'officer@example.TH'))).toEqual(['password-same-as-email']);
  });
  it('joins runs of spaces in a name and refuses an empty one', () => {
    expect(checkPersonName(' นายสมชาย   ใจดี ')).toEqual({ ok: true, value: 'นายสมชาย ใจดี' });
    expect(codes(checkPersonName('   '))).toEqual(['person-name-required']);
  });
});
