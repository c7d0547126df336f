import { expect, it } from 'vitest';
import { dayIn, textIn, untouchedTable } from './central-state.ts';

it('the document that is stored stays in the form when a file was read, which says nothing of it', () => {
  const source = { title: 'รายงานผลการสำรวจ', link: 'https://www.nso.go.th/', issuedOn: '2025-02-28' };
  type Page = Parameters<typeof dayIn>[0];
  const reading = { latest: { source } };
  const shown = (typed: Page['state']['typed']) => {
    const props = { reading, state: { ...untouchedTable, form: 'table', typed, isTried: true } };
    return [textIn(props, 'title'), textIn(props, 'link'), dayIn(props)?.day];
  };
  expect(shown({ table: 'เลย 80' })).toEqual([source.title, source.link, '28']);
  expect(shown({ table: 'เลย 80', title: '', link: '', 'issuedOn.day': '' })).toEqual(['', '', '']);
});
