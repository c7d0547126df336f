import { describe, expect, it } from 'vitest';
import { checkHostContact, hostDutyNames, isHostDuty } from './host-person.ts';

const typed = {
  name: ' นายสมชาย ใจดี ',
  position: 'พัฒนาการจังหวัด',
  phone: '๐ ๔๒๘๑ ๑๗๔๖ ต่อ ๑๒',
  email: ' Somchai@Example.go.th ',
};

describe('a person in charge of an indicator', () => {
  it('is kept with name, position, telephone and a lower-case e-mail', () => {
    expect(checkHostContact(typed)).toMatchObject({ value: { name: 'นายสมชาย ใจดี', email: 'somchai@example.go.th' } });
  });

  it('can be reached by one of telephone and e-mail', () => {
    expect(checkHostContact({ ...typed, phone: '' }).ok).toBe(true);
    expect(checkHostContact({ ...typed, email: '' }).ok).toBe(true);
    expect(checkHostContact({ ...typed, phone: '', email: ' ' })).toMatchObject({
      refusals: [{ code: 'person-cannot-be-reached', field: 'phone' }],
    });
  });

  it('is refused with every fault beside its field', () => {
    const wrong = { name: ' ', position: 'ก'.repeat(201), phone: '1746', email: 'สมชาย' };
    const outcome = checkHostContact(wrong);
    expect(!outcome.ok && outcome.refusals.map(({ code, field }) => [code, field])).toEqual([
      ['person-name-required', 'name'],
      ['person-text-too-long', 'position'],
      ['person-phone-invalid', 'phone'],
      ['person-email-invalid', 'email'],
    ]);
  });

  it('is kept without the spaces around what was typed, and with no e-mail as none', () => {
    expect(checkHostContact({ name: ' ก ', position: ' ข ', phone: ' 042811746 ', email: ' ' })).toEqual({
      ok: true,
      value: { name: 'ก', position: 'ข', phone: '042811746', email: '' },
    });
  });

  it('is told the longest text and what was typed', () => {
    const refusals = (change: Partial<typeof typed>) => {
      const outcome = checkHostContact({ ...typed, ...change });
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refusals({ name: 'ก'.repeat(200) })).toEqual([]);
    expect(refusals({ name: 'ก'.repeat(201) })).toEqual([
      { code: 'person-text-too-long', field: 'name', facts: { longest: 200 } },
    ]);
    expect(refusals({ phone: ' 1746 ' })).toEqual([
      { code: 'person-phone-invalid', field: 'phone', facts: { text: '1746' } },
    ]);
    expect(refusals({ email: ' สมชาย ' })).toEqual([
      { code: 'person-email-invalid', field: 'email', facts: { text: 'สมชาย' } },
    ]);
  });

  it('has one of two duties, each with a name', () => {
    expect(['supervisor', 'collector', 'governor', ''].map(isHostDuty)).toEqual([true, true, false, false]);
    expect(Object.keys(hostDutyNames)).toEqual(['supervisor', 'collector']);
  });
});
