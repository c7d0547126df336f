import { describe, expect, it } from 'vitest';
import { checkHostContact } from './host-person.ts';

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
});
