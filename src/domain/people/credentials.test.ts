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
  it.each([
    'a,b@example.th',
    '<script>@example.th',
    'a@exam,ple.th',
    'a@<example>.th',
    '"a b"@example.th',
    'a;b@example.th',
    'a(b)@example.th',
    'a:b@example.th',
    'a@[10.0.0.1]',
    'a@10.0.0.1',
    '.a@example.th',
    'a.@example.th',
    'a..b@example.th',
    'a@.example.th',
    'a@example..th',
    'a@-example.th',
    'a@example-.th',
    `a@${'b'.repeat(64)}.th`,
    'a\\b@example.th',
    'a\u0000b@example.th',
  ])('refuses what no mail can be sent to: %j', (text) => {
    expect(codes(checkEmail(text))).toEqual(['email-invalid']);
  });
  it.each(["o'brien+kpi@example.co.th", 'สมชาย@ตัวอย่าง.ไทย', 'a@xn--12c1fe.xn--o3cw4h', 'a_b-c@1.example.th', 'a@b.th'])(
    'takes %s',
    (text) => {
      expect(checkEmail(text)).toEqual({ ok: true, value: text });
    },
  );
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
  it('takes the longest of each, and says which is the longest beyond', () => {
    const local = 'a'.repeat(64);
    const longest = `${local}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(254 - 65 - 64 - 64 - 3)}.th`;
    expect(longest).toHaveLength(254);
    expect(checkEmail(longest).ok).toBe(true);
    expect(checkEmail(longest.replace('.th', '.thx'))).toEqual({
      ok: false,
      refusals: [{ code: 'email-invalid', field: 'email' }],
    });
    expect(codes(checkEmail(`a${local}@b.th`))).toEqual(['email-invalid']);
    expect(codes(checkEmail('a@b.th c'))).toEqual(['email-invalid']);
    expect(codes(checkEmail('a@b.th@c.th'))).toEqual(['email-invalid']);
    expect(checkPassword('x'.repeat(200), 'a@b.th').ok).toBe(true);
    expect(checkPassword('x'.repeat(201), 'a@b.th')).toEqual({
      ok: false,
      refusals: [{ code: 'password-too-long', field: 'password', facts: { maximum: 200 } }],
    });
    expect(checkPassword('x', 'a@b.th')).toEqual({
      ok: false,
      refusals: [{ code: 'password-too-short', field: 'password', facts: { minimum: 12 } }],
    });
    expect(checkPassword('officer@example.th', 'officer@example.th')).toMatchObject({
      refusals: [{ field: 'password' }],
    });
    expect(checkPersonName('ก'.repeat(200)).ok).toBe(true);
    expect(checkPersonName('ก'.repeat(201))).toEqual({
      ok: false,
      refusals: [{ code: 'name-too-long', field: 'name', facts: { maximum: 200 } }],
    });
    expect(checkPersonName(' ')).toMatchObject({ refusals: [{ field: 'name' }] });
  });
});
