import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../testing/meeting-sample.ts';
import { checkAgenda } from './check-agenda.ts';
import type { AgendaItem } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';

const plan = { starts: '13:30', ends: '16:30' };
const check = (change: Partial<AgendaItem>, times: { starts: string; ends: string | null } = plan) =>
  checkAgenda([sampleItem, { ...sampleItem, ...change }], times);
const paper = (link: string, title = 'เอกสาร') => ({ papers: [{ title, link }] });

describe('the agenda of a meeting', () => {
  it('is sound with items inside the meeting, with an hour to begin alone, or with none', () => {
    expect(check({ starts: '13:30', ends: '16:30' })).toEqual([]);
    expect(check({ starts: '16:30', ends: null })).toEqual([]);
    expect(check({ starts: null, ends: null })).toEqual([]);
    expect(check({ starts: '23:00', ends: '23:59' }, { starts: '13:30', ends: null })).toEqual([]);
    expect(check({ title: 'ก'.repeat(meetingLimits.itemTitle), speakers: 'ก'.repeat(meetingLimits.speakers) })).toEqual(
      [],
    );
  });

  it.each<[Partial<AgendaItem>, string, string]>([
    [{ title: ' ' }, 'meeting-item-title-required', 'items.1.title'],
    [{ starts: null, ends: '14:00' }, 'meeting-item-time-invalid', 'items.1.starts'],
    [{ starts: '24:00', ends: null }, 'meeting-item-time-invalid', 'items.1.starts'],
    [{ starts: 'x14:00', ends: null }, 'meeting-item-time-invalid', 'items.1.starts'],
    [{ starts: '14:00x', ends: null }, 'meeting-item-time-invalid', 'items.1.starts'],
    [{ starts: '14:00', ends: '14:60' }, 'meeting-item-time-invalid', 'items.1.ends'],
    [{ starts: '14:00', ends: '14:00' }, 'meeting-item-ends-before-start', 'items.1.ends'],
    [{ starts: '14:00', ends: '13:45' }, 'meeting-item-ends-before-start', 'items.1.ends'],
    [{ starts: '13:29', ends: '14:00' }, 'meeting-item-outside-meeting', 'items.1.starts'],
    [{ starts: '16:00', ends: '16:31' }, 'meeting-item-outside-meeting', 'items.1.ends'],
    [{ starts: '13:30', ends: '16:31' }, 'meeting-item-outside-meeting', 'items.1.ends'],
    [{ starts: '16:31', ends: null }, 'meeting-item-outside-meeting', 'items.1.ends'],
    [paper('javascript:x'), 'meeting-paper-link-invalid', 'items.1.papers'],
    [paper('//evil.example'), 'meeting-paper-link-invalid', 'items.1.papers'],
    [paper('/\\evil'), 'meeting-paper-link-invalid', 'items.1.papers'],
    [paper('/a b'), 'meeting-paper-link-invalid', 'items.1.papers'],
    [paper('see /a'), 'meeting-paper-link-invalid', 'items.1.papers'],
    [paper('/a', ''), 'meeting-paper-link-invalid', 'items.1.papers'],
    [{ title: 'ก'.repeat(meetingLimits.itemTitle + 1) }, 'text-too-long', 'items.1.title'],
    [{ speakers: 'ก'.repeat(meetingLimits.speakers + 1) }, 'text-too-long', 'items.1.speakers'],
  ])('is refused beside its field: %j', (change, code, field) => {
    expect(check(change).map((one) => [one.code, one.field])).toEqual([[code, field]]);
  });

  it('takes pages of the product and https addresses as papers, each with a title', () => {
    expect(check({ papers: [...paper('/2568/catalogue').papers, ...paper('https://a.go.th/x').papers] })).toEqual([]);
    expect(check({ papers: [...paper('/2568').papers, ...paper('http://a.go.th').papers] })).toHaveLength(1);
  });

  it('counts its items from 1 and says the hours of the meeting', () => {
    for (const wrong of [{ title: '' }, { starts: 'x' }, { starts: '14:00', ends: '13:45' }])
      expect(check(wrong)).toMatchObject([{ facts: { item: 2 } }]);
    expect(check({ starts: '13:00', ends: null })).toMatchObject([{ facts: { item: 2, from: '13:30', to: '16:30' } }]);
    expect(check({ starts: '13:00', ends: null }, { starts: '13:30', ends: null })).toMatchObject([
      { facts: { from: '13:30', to: '23:59' } },
    ]);
    expect(check({ title: 'ก'.repeat(501) })).toMatchObject([{ facts: { length: 501, longest: 500 } }]);
    expect(check({ starts: 'x', ends: 'y' }).map((one) => one.field)).toEqual(['items.1.starts', 'items.1.ends']);
  });

  it('does not measure by an hour of the meeting that is none', () => {
    expect(check({ starts: '09:00', ends: null }, { starts: 'x', ends: null })).toEqual([]);
  });
});
