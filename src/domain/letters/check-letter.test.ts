import { describe, expect, it } from 'vitest';
import { checkLetterDraft, checkLetterWhole } from './check-letter.ts';
import type { LetterContent, LetterKind, LetterUnit, Recipient } from './letter-parts.ts';
import { emptyContent } from './start-letter.ts';

const unit: LetterUnit = {
  ...{ organisationId: 'TH-42', id: '1', code: 'ลย 0017.5', office: 'สำนักงานจังหวัด', group: '', site: '' },
  ...{ address: ['ศาลากลางจังหวัดเลย'], telephones: [], endsOn: null, rowVersion: 1 },
};
const recipient: Recipient = { organisationId: 'TH-42.cd', name: 'สำนักงานพัฒนาชุมชนจังหวัดเลย', line: 'ตัวชี้วัดที่ 1' };
const sound: LetterContent = {
  ...emptyContent,
  ...{ subject: 'ขอเชิญประชุม', to: 'หัวหน้าส่วนราชการ', paragraphs: ['ขอเชิญเข้าร่วมประชุม'], recipients: [recipient] },
};
const whole = (change: Partial<LetterContent>, kind: LetterKind = 'letter', of = unit) =>
  checkLetterWhole(kind, { ...sound, ...change }, of);
const draft = (change: Partial<LetterContent>) => checkLetterDraft({ ...sound, ...change });
const told = (found: readonly { readonly code: string; readonly field?: string | undefined }[]) =>
  found.map(({ code, field }) => [code, field]);

describe('a letter that is sent to be checked', () => {
  it('has a subject, a text, addressees and whom it is to', () => {
    expect(whole({})).toEqual([]);
    expect(told(whole({ subject: '' }))).toEqual([['letter-subject-required', 'subject']]);
    expect(told(whole({ paragraphs: [] }))).toEqual([['letter-text-required', 'paragraphs']]);
    expect(told(whole({ recipients: [] }))).toEqual([['letter-without-recipient', 'recipients']]);
    expect(told(whole({ to: '' }))).toEqual([['letter-to-required', 'to']]);
    expect(whole({ to: '', oneEach: true })).toEqual([]);
  });

  it('is to everybody where it is an order or an announcement', () => {
    for (const kind of ['order', 'announcement'] as const) expect(whole({ to: '', recipients: [] }, kind)).toEqual([]);
    for (const kind of ['circular', 'memo'] as const) expect(whole({ recipients: [] }, kind)).toHaveLength(1);
  });

  it('has nothing left to be written, by its place', () => {
    expect(whole({ subject: 'ขอเชิญ …' })).toEqual([
      { code: 'letter-blank-left', field: 'subject', facts: { mark: '…', where: 'เรื่อง' } },
    ]);
  });

  it('says to each addressee what only they are told', () => {
    const paragraphs = ['มอบหมาย {ข้อความเฉพาะ}'];
    const silent = { ...recipient, line: '' };
    expect(whole({ paragraphs })).toEqual([]);
    expect(whole({ paragraphs, recipients: [recipient, silent, { ...silent, name: 'อื่น' }] })).toEqual([
      { code: 'letter-line-missing', field: 'recipients', facts: { name: recipient.name, count: 2 } },
    ]);
  });

  it('has no name longer than a line holds', () => {
    const named = (length: number) => ({ recipients: [recipient, { ...recipient, name: 'ก'.repeat(length) }] });
    expect(whole(named(300))).toEqual([]);
    expect(whole(named(301))).toEqual([
      { code: 'letter-name-too-long', field: 'recipients', facts: { name: 'ก'.repeat(60), longest: 300 } },
    ]);
  });

  it('comes from an office with a code and an address', () => {
    for (const of of [
      { ...unit, code: '' },
      { ...unit, address: [] },
    ])
      expect(whole({}, 'letter', of)).toEqual([{ code: 'letter-unit-incomplete', facts: { code: of.code } }]);
  });
});

describe('the draft of a letter', () => {
  const long = (length: number) => 'ก'.repeat(length);
  const enclosure = { title: '', count: '', unit: '', file: null, address: '' };

  it.each<[string, number, (text: string) => Partial<LetterContent>]>([
    ['subject', 1000, (subject) => ({ subject })],
    ['to', 1000, (to) => ({ to })],
    ['closing', 300, (closing) => ({ closing })],
    ['copies', 1000, (copies) => ({ copies })],
    ['paragraphs', 8000, (text) => ({ paragraphs: ['สั้น', text] })],
    ['references', 1000, (text) => ({ references: [{ text, letter: null }] })],
    ['enclosures', 1000, (title) => ({ enclosures: [{ ...enclosure, title }] })],
    ['recipients', 1000, (line) => ({ recipients: [{ ...recipient, line }] })],
  ])('holds %s of %d characters and not one more', (field, longest, changed) => {
    expect(draft(changed(long(longest)))).toEqual([]);
    expect(draft(changed(long(longest + 1)))).toEqual([
      { code: 'letter-text-too-long', field, facts: { length: longest + 1, longest } },
    ]);
  });

  it.each<[string, number, (count: number) => Partial<LetterContent>]>([
    ['references', 30, (count) => ({ references: Array(count).fill({ text: 'ก', letter: null }) })],
    ['enclosures', 40, (count) => ({ enclosures: Array(count).fill(enclosure) })],
    ['paragraphs', 120, (count) => ({ paragraphs: Array(count).fill('ก') })],
    ['recipients', 1200, (count) => ({ recipients: Array(count).fill(recipient) })],
  ])('holds %s up to %d', (field, most, changed) => {
    expect(draft(changed(most))).toEqual([]);
    expect(draft(changed(most + 1))).toEqual([{ code: 'letter-too-many', field, facts: { count: most + 1, most } }]);
  });

  it('asks for a reply by a day that there is, or by none', () => {
    expect(draft({ replyBy: '2024-04-30' })).toEqual([]);
    expect(told(draft({ replyBy: '2024-04-31' }))).toEqual([['letter-day-invalid', 'replyBy']]);
  });
});
