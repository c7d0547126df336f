import { expect, it } from 'vitest';
import { parseForm } from './read-forms.ts';

it.each([
  ['a=1&b=%E0%B8%81+%E0%B8%82', { a: '1', b: 'ก ข' }],
  ['a=1&a=2&a=3', { a: ['1', '2', '3'] }],
  ['a=%ff', { a: '\ufffd' }],
  ['a=%ED%A0%80', { a: '\ufffd\ufffd\ufffd' }],
  ['a=%E0%B8', { a: '\ufffd' }],
  ['a=100%', { a: '100%' }],
  ['', {}],
])('a form is read as browsers write it, and bytes that are no text are marked: %s', (body, form) => {
  expect({ ...parseForm(body) }).toEqual(form);
});

it('has no names but those that were sent', () => {
  expect(Object.keys(parseForm('__proto__=a&constructor=b'))).toEqual(['__proto__', 'constructor']);
});
