import { describe, expect, it } from 'vitest';
import { changeLines } from './change-lines.ts';

/** Words that every object of the language has without being given any. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'] as const;

describe('a change in the journal', () => {
  it.each(inherited)('whose text is “%s” says that text', (text) => {
    expect(changeLines({ before: { narrative: '' }, after: { narrative: text } })).toMatchObject([
      { before: '', after: text },
    ]);
    expect(changeLines({ before: text, after: 'ก' })).toEqual([{ label: '', before: text, after: 'ก' }]);
  });

  it.each(inherited)('of what is called “%s”, a code or a field, is named so, and was nothing before', (name) => {
    const one = { code: name, weight: '5' };
    expect(
      changeLines({ before: { indicators: [{ code: '1.1', weight: '1' }] }, after: { indicators: [one] } }),
    ).toContainEqual({ label: expect.stringContaining(name), before: '', after: '5' });
    const field = JSON.parse(`{ "${name}": "ก" }`);
    expect(changeLines({ before: {}, after: field })).toEqual([{ label: name, before: '', after: 'ก' }]);
  });
});
