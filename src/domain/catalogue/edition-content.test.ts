import { describe, expect, it } from 'vitest';
import { differencesSince, type EntryChange, editionContentText } from './edition-content.ts';

const entry = (code: string, name = code) => ({ code, name, position: 1, confirmedFlags: ['x'] });
const save = (before: unknown, after: unknown): EntryChange => ({ action: 'catalogue.save-entry', before, after });

describe('the content of an edition', () => {
  it('is the same in whatever order, place and with whatever confirmations it stands', () => {
    const placed = { ...entry('1'), position: 7, confirmedFlags: [] };
    expect(editionContentText([entry('2'), placed])).toBe(editionContentText([entry('1'), entry('2')]));
    expect(editionContentText([entry('1', 'อื่น')])).not.toBe(editionContentText([entry('1')]));
  });

  it('reads in the order of codes, and without the places and confirmations', () => {
    const [one, two] = ['1', '2'].map((code) => ({ code, confirmedFlags: null, name: code, position: null }));
    expect(JSON.parse(editionContentText([entry('2'), entry('1')]))).toEqual([one, two]);
    expect(JSON.parse(editionContentText([entry('1'), entry('2')]))).toEqual([one, two]);
    expect(editionContentText([])).toBe('[]');
  });

  const laid = editionContentText([entry('1'), entry('2'), entry('3')]);
  const isLaid = (content: string) => content === laid;
  const changes = [
    save(null, entry('4')),
    { action: 'catalogue.confirm-flag', before: { code: '1' }, after: { code: '1' } },
    { action: 'catalogue.remove-entry', before: entry('3'), after: null },
    save(entry('2'), entry('2', 'ใหม่')),
  ];

  it('differs from what was laid by the entries that were added, removed and changed since', () => {
    const now = [entry('1'), entry('2', 'ใหม่'), entry('4')];
    expect(differencesSince(now, [...changes, save(null, entry('1'))], isLaid)).toEqual([
      { code: '2', difference: 'changed' },
      { code: '3', difference: 'removed' },
      { code: '4', difference: 'added' },
    ]);
  });

  it('differs in what nobody can name where no earlier content is the one that was laid', () => {
    expect(differencesSince([entry('1')], [save(entry('1', 'เดิม'), entry('1'))], isLaid)).toBeNull();
    expect(differencesSince([entry('1')], [], isLaid)).toBeNull();
  });
});
