import { describe, expect, it } from 'vitest';
import type { SiteVisit } from './site-visit.ts';
import { type TypedRecord, writeRecord } from './write-record.ts';

const visit: SiteVisit = {
  ...{ organisationId: 'TH-52', fiscalYear: 2554, round: '12m', status: 'confirmed', sequence: 1 },
  ...{ day: '2011-12-14', starts: '09:00', ends: '15:00', place: 'ศาลากลาง', asked: null, reason: null },
  items: [{ number: 1, code: '1.1', matter: '', meets: '' }],
  ...{ team: [{ userId: 'u1', name: 'หนึ่ง' }], headId: 'u1', others: [], attendance: null, notes: [], findings: [] },
  ...{ signedAt: null, signedName: null, rowVersion: 1, changedAt: '', changedName: '' },
};
const one = { userId: 'u1', name: 'หนึ่ง', at: '2011-12-14T03:00:00.000Z' };
const two = { userId: 'u2', name: 'สอง', at: '2011-12-14T04:00:00.000Z' };
const nothing: TypedRecord = { attendance: null, notes: [], findings: [] };
const finding = { code: '1.1', verdict: 'differs', seen: 'น้อยกว่าที่รายงาน', toShow: 'ทะเบียน', base: 0 };
const write = (before: SiteVisit, typed: Partial<TypedRecord>, who = one) =>
  writeRecord(before, { ...nothing, ...typed }, who, ['1.1']);
const versionOf = ({ findings }: SiteVisit) => findings[0]?.version ?? 0;
const emptied = (before: SiteVisit) => ({ code: '1.1', verdict: '', seen: '', toShow: '', base: versionOf(before) });

describe('what is written at the place', () => {
  it('is saved part by part, and the same sent once more changes nothing', () => {
    const record = {
      attendance: { text: ' ก \r\n\r\n ข', base: 0 },
      notes: [{ item: 1, text: 'เห็นแฟ้มแล้ว', base: 0 }],
      findings: [finding],
    };
    const first = write(visit, record);
    expect(first.saved).toEqual(['came', 'note.1', 'finding.1.1.verdict']);
    expect(first.visit.attendance?.text).toBe('ก\nข');
    const again = write(first.visit, record);
    expect([again.saved, again.refused, again.visit]).toEqual([[], [], first.visit]);
  });

  it('is refused where somebody else has changed the part since, while other parts are saved', () => {
    const { visit: before } = write(visit, { findings: [finding] });
    const mine = { ...finding, seen: 'ตรงทุกแฟ้ม', verdict: 'agrees' };
    const typed = { findings: [mine], notes: [{ item: 1, text: 'พบหัวหน้า', base: 0 }] };
    const clash = write(before, typed, two);
    expect(clash.saved).toEqual(['note.1']);
    expect(clash.refused).toMatchObject([{ code: 'site-visit-part-changed', field: 'finding.1.1.verdict' }]);
    expect(clash.visit.findings[0]?.seen).toBe('น้อยกว่าที่รายงาน');
    const merged = write(before, { findings: [{ ...mine, base: versionOf(before) }] }, two);
    expect(merged.visit.findings[0]).toMatchObject({ verdict: 'agrees', name: 'สอง' });
    expect(versionOf(merged.visit)).toBeGreaterThan(versionOf(before));
  });

  it('keeps each one’s own note of an item', () => {
    const { visit: before } = write(visit, { notes: [{ item: 1, text: 'ของหนึ่ง', base: 0 }] });
    const { visit: after } = write(before, { notes: [{ item: 1, text: 'ของสอง', base: 0 }] }, two);
    expect(after.notes.map(({ text }) => text)).toEqual(['ของหนึ่ง', 'ของสอง']);
  });

  it('says what is missing beside its field, and removes a finding that was emptied', () => {
    const refusals = (typed: Partial<TypedRecord>) =>
      write(visit, typed).refused.map(({ code, field }) => [code, field]);
    expect(refusals({ findings: [{ ...finding, verdict: '' }] })).toEqual([
      ['site-visit-verdict-required', 'finding.1.1.verdict'],
    ]);
    expect(refusals({ findings: [{ ...finding, seen: ' ' }] })).toEqual([
      ['site-visit-seen-required', 'finding.1.1.seen'],
    ]);
    expect(refusals({ findings: [{ ...finding, code: '9.9' }] })).toEqual([
      ['site-visit-item-unknown', 'finding.9.9.verdict'],
    ]);
    expect(refusals({ notes: [{ item: 7, text: 'ก', base: 0 }] })).toEqual([['site-visit-item-none', 'note.7']]);
    const { visit: before } = write(visit, { findings: [finding] });
    expect(write(before, { findings: [emptied(before)] }).visit.findings).toEqual([]);
  });

  it('is another version where a finding was emptied and written again, so that nobody overwrites it unseen', () => {
    const stored = (written: SiteVisit): SiteVisit => ({ ...written, rowVersion: written.rowVersion + 1 });
    const first = stored(write(visit, { findings: [finding] }).visit);
    const empty = stored(write(first, { findings: [emptied(first)] }).visit);
    const again = stored(write(empty, { findings: [{ ...finding, seen: 'ครบถ้วน', verdict: 'agrees' }] }, two).visit);
    expect(versionOf(again)).toBeGreaterThan(versionOf(first));
    const late = write(again, { findings: [{ ...finding, seen: 'ขาดสองเรื่อง', base: versionOf(first) }] });
    expect([late.saved, late.refused]).toMatchObject([[], [{ code: 'site-visit-part-changed' }]]);
    expect(late.visit.findings[0]?.seen).toBe('ครบถ้วน');
  });
});
