import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { AgendaItem } from '../../../domain/meetings/meeting.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { itemName } from './meeting-forms.ts';
import { untouchedMeeting } from './meeting-state.ts';
import { itemsOf } from './read-meeting-forms.ts';

const item: AgendaItem = {
  ...{ position: 1, starts: null, ends: null, title: 'เรื่องเพื่อพิจารณา', speakers: '', papers: [], minutes: '' },
  subject: { kind: 'settled-agreement', key: 'TH-42 1' },
};

it('an item keeps what it decides on when the agenda is saved, and says what that is', () => {
  const html = render(<AgendaFields items={[item]} state={untouchedMeeting} />);
  expect(html).toContain('วาระนี้พิจารณาเรื่อง สิ่งที่ตกลงกันแล้ว');
  const value = /name="items\.0\.subject" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const read = itemsOf({ [itemName(0, 'title')]: item.title, [itemName(0, 'subject')]: value });
  expect(read.map((one) => one.subject)).toEqual([item.subject]);
  expect(itemsOf({ [itemName(0, 'title')]: 'เรื่องแจ้งเพื่อทราบ' }).map((one) => one.subject)).toEqual([null]);
});
