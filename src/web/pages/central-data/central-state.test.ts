import { expect, it } from 'vitest';
import { dayIn, textIn, typedTable, untouchedTable } from './central-state.ts';

const day = (text: string) => ({ 'issuedOn.day': text, 'issuedOn.month': '2', 'issuedOn.year': '2568' });

it('a day of the document that is no day is told apart from none', () => {
  expect(typedTable({}).isDayUnread).toBe(false);
  expect(typedTable(day('31')).isDayUnread).toBe(true);
  expect(typedTable(day('28'))).toMatchObject({ isDayUnread: false, source: { issuedOn: '2025-02-28' } });
});

it('the document that is stored stays in the form when a file was read, which says nothing of it', () => {
  const source = { title: 'รายงานผลการสำรวจ', link: 'https://www.nso.go.th/', issuedOn: '2025-02-28' };
  type Page = Parameters<typeof dayIn>[0];
  const reading = { latest: { source } };
  const shown = (typed: Page['state']['typed']) => {
    const props = { reading, state: { ...untouchedTable, form: 'table', typed, isTried: true } };
    return [textIn(props, 'title'), textIn(props, 'link'), dayIn(props)?.day];
  };
  expect(shown({ table: 'เลย 80' })).toEqual([source.title, source.link, '28']);
  expect(shown({ table: 'เลย 80', title: '', link: '', ...day('') })).toEqual(['', '', '']);
});
