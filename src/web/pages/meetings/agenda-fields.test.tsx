import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { AgendaItem } from '../../../domain/meetings/meeting.ts';
import { untouchedForms } from '../../form-state.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { itemName } from './meeting-forms.ts';
import { itemsOf } from './read-meeting-forms.ts';

const item: AgendaItem = {
  ...{ position: 1, starts: null, ends: null, title: 'เรื่องเพื่อพิจารณา', speakers: '', papers: [], minutes: '' },
  subject: { kind: 'settled-agreement', key: 'TH-42 1' },
};

it('an item keeps what it decides on when the agenda is saved, and says what that is', () => {
  const html = render(<AgendaFields items={[item]} subjects={[]} state={untouchedForms} />);
  expect(html).toContain('สิ่งที่ตกลงกันแล้ว');
  const value = /<option value="([^"]*)" selected/.exec(html)?.[1] ?? '';
  const read = itemsOf({ [itemName(0, 'title')]: item.title, [itemName(0, 'subject')]: value });
  expect(read.map((one) => one.subject)).toEqual([item.subject]);
  expect(itemsOf({ [itemName(0, 'title')]: 'เรื่องแจ้งเพื่อทราบ' }).map((one) => one.subject)).toEqual([null]);
});

it('an item is about what waits for the body, chosen from a list, also a new one', () => {
  const waiting = { kind: 'indicator-details', key: '2568/TH-42', label: 'รายละเอียดตัวชี้วัด 2568: จังหวัดเลย' } as const;
  const html = render(<AgendaFields items={[]} subjects={[waiting]} state={untouchedForms} />);
  expect(html).toContain('<option value="indicator-details 2568/TH-42">รายละเอียดตัวชี้วัด 2568: จังหวัดเลย</option>');
  const typed = { [itemName(0, 'title')]: 'พิจารณา', [itemName(0, 'subject')]: 'indicator-details 2568/TH-42' };
  expect(itemsOf(typed).map((one) => one.subject)).toEqual([{ kind: 'indicator-details', key: '2568/TH-42' }]);
});
