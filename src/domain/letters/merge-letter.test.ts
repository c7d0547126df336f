import { describe, expect, it } from 'vitest';
import { isReplyOverdue } from './letter-delivery.ts';
import { beforeNumber } from './letter-number.ts';
import { addressedTo, enclosedFor, mergedParagraph, withoutLine } from './merge-letter.ts';
import { isLetterId, yearOfLetterId } from './official-letter.ts';
import { contentFrom, emptyContent } from './start-letter.ts';

const lopburi = { organisationId: 'TH-16', name: 'จังหวัดลพบุรี', line: 'ตัวชี้วัดที่ 1' };

describe('what each addressee alone reads', () => {
  it('has their name once with the word of its kind, and their own line wherever it is asked for', () => {
    expect(mergedParagraph('ตามที่จังหวัด{ผู้รับ} {ข้อความเฉพาะ} และ{ข้อความเฉพาะ}', lopburi)).toBe(
      'ตามที่จังหวัดลพบุรี ตัวชี้วัดที่ 1 และตัวชี้วัดที่ 1',
    );
    expect(mergedParagraph('อำเภอ{ผู้รับ}', lopburi)).toBe('อำเภอจังหวัดลพบุรี');
    expect(mergedParagraph('กลุ่มจังหวัด{ผู้รับ} {ผู้รับ}', { ...lopburi, name: 'กลุ่มจังหวัดภาคกลาง' })).toBe(
      'กลุ่มจังหวัดภาคกลาง กลุ่มจังหวัดภาคกลาง',
    );
  });

  it('is addressed to them by name, or as the letter says where it leaves a place', () => {
    expect(addressedTo('หัวหน้าส่วนราชการ', lopburi)).toBe('จังหวัดลพบุรี');
    expect(addressedTo('ผู้ว่าราชการจังหวัด{ผู้รับ}', lopburi)).toBe('ผู้ว่าราชการจังหวัดลพบุรี');
  });

  it('encloses a paper of their own; for everybody it has no address', () => {
    const own = { title: 'ก', count: '1', unit: 'ชุด', file: null, address: '/2568/{รหัสผู้รับ}/x/{รหัสผู้รับ}' };
    const common = { ...own, address: '/2568' };
    expect(enclosedFor([own, common], 'TH-16').map((one) => one.address)).toEqual(['/2568/TH-16/x/TH-16', '/2568']);
    expect(enclosedFor([own, common], null)).toEqual([{ ...own, address: '' }, common]);
  });

  it('is said not to be enclosed, with nothing to open, for whom its office confirmed that there is none', () => {
    const own = { title: 'ก', count: '1', unit: 'ชุด', file: null, address: '/2568/{รหัสผู้รับ}', notFor: ['TH-16'] };
    expect(enclosedFor([own], 'TH-16')).toEqual([
      { title: 'ก (ไม่ได้ส่งมาด้วย)', count: '', unit: '', file: null, address: '' },
    ]);
    expect(enclosedFor([own], 'TH-42')).toEqual([
      { title: 'ก', count: '1', unit: 'ชุด', file: null, address: '/2568/TH-42' },
    ]);
  });

  it('lacks a line only where the text asks for one', () => {
    const silent = { ...lopburi, line: '' };
    const recipients = [lopburi, silent];
    expect(withoutLine({ paragraphs: ['ก', '{ข้อความเฉพาะ}'], recipients })).toEqual([silent]);
    expect(withoutLine({ paragraphs: ['ก'], recipients })).toEqual([]);
  });
});

describe('a letter', () => {
  it('has an id with the fiscal year in which it was begun', () => {
    expect(yearOfLetterId('2568-3fa9c1d2e0')).toBe(2568);
    const ids = [
      '2568-3fa9c1d2e0',
      '2668-3fa9c1d2e0',
      '2568-3fa9c1d2e',
      '2568-3FA9c1d2e0',
      'x2568-3fa9c1d2e0',
      '2568-3fa9c1d2e0x',
    ];
    expect(ids.map(isLetterId)).toEqual([true, false, false, false, false, false]);
  });

  it('has what stands before its number, except where the series is the whole organisation’s', () => {
    const kinds = ['letter', 'memo', 'circular', 'order', 'announcement'] as const;
    expect(kinds.map((kind) => beforeNumber('ลย 0017.5', kind))).toEqual([
      ...['ที่ ลย 0017.5/', 'ที่ ลย 0017.5/', 'ที่ ลย 0017.5/ว ', null, null],
    ]);
  });

  it('is begun from a template with the year in its subject, text and enclosures', () => {
    const enclosure = { title: 'กรอบ {ปี}', count: '', unit: '', file: null, address: '/frameworks/{ปี}' };
    const content = { subject: '{ปี} {ปี}', paragraphs: ['ปี {ปี}'], enclosures: [enclosure], closing: 'ลงท้าย' };
    const source = { assumption: 'ทดสอบ' };
    expect(contentFrom({ name: '', kind: 'circular', content, source }, 2568)).toEqual({
      ...emptyContent,
      ...{ subject: '2568 2568', paragraphs: ['ปี 2568'], closing: 'ลงท้าย', fiscalYears: [2568] },
      enclosures: [{ ...enclosure, title: 'กรอบ 2568', address: '/frameworks/2568' }],
    });
    expect(contentFrom({ name: '', kind: 'letter', content: {}, source }, 2568)).toEqual({
      ...emptyContent,
      fiscalYears: [2568],
    });
    expect(emptyContent).toEqual({
      ...{ speed: 'ordinary', secrecy: 'open', numerals: 'thai', annex: false, oneEach: false, isPublic: false },
      ...{ subject: '', to: '', closing: '', copies: '', replyBy: null },
      ...{ references: [], enclosures: [], paragraphs: [], recipients: [], fiscalYears: [], days: [] },
    });
  });

  it('lacks its reply once the day it was asked for is over', () => {
    const at = '2024-05-01T02:00:00.000Z';
    expect(isReplyOverdue('2024-04-30', null, '2024-05-01')).toBe(true);
    expect(isReplyOverdue('2024-04-30', null, '2024-04-30')).toBe(false);
    expect(isReplyOverdue('2024-04-30', at, '2024-05-01')).toBe(false);
    expect(isReplyOverdue(null, null, '2024-05-01')).toBe(false);
  });
});
