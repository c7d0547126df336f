import { expect, it } from 'vitest';
import { peopleRefusals } from './people.ts';

const facts = {
  minutes: 15,
  minimum: 12,
  maximum: 200,
  days: 365,
  role: 'เจ้าภาพ',
  kind: 'จังหวัด',
  kinds: 'หน่วยงาน',
  scope: 'x',
};

it.each(Object.entries(peopleRefusals))('%s is told in Thai with what to do, and an HTTP status', (_code, refusal) => {
  const sentence = refusal.sentence(facts);
  expect(sentence).toMatch(/[ก-ฮ]/);
  expect(sentence).toContain(' — ');
  expect(sentence).not.toContain('undefined');
  expect([401, 403, 404, 409, 422, 429]).toContain(refusal.status);
});
