import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import {
  type ConsultationNow,
  consultationState,
  consultationStateNames,
  consultationStates,
  consultationTitle,
  consultationWindow,
  freeSlots,
} from './consultation.ts';

type Asked = Pick<ConsultationNow, 'slot' | 'meetingStatus' | 'moveRequest'>;
const none: Asked = { slot: null, meetingStatus: null, moveRequest: null };
const request = { reason: 'ก', slot: null, at: '', name: '', declined: null };

describe('a consultation', () => {
  it('has a name for each of its states', () => {
    expect(Object.keys(consultationStateNames)).toEqual([...consultationStates]);
  });

  it.each<[string, Asked | null]>([
    ['not-booked', null],
    ['not-booked', none],
    ['booked', { ...none, slot: 1 }],
    ['called', { ...none, slot: 1, meetingStatus: 'called' }],
    ['move-asked', { slot: 1, meetingStatus: 'called', moveRequest: request }],
    ['called', { slot: 1, meetingStatus: 'called', moveRequest: { ...request, declined: 'ข' } }],
    ['held', { slot: 1, meetingStatus: 'held', moveRequest: request }],
    ['held', { ...none, slot: 1, meetingStatus: 'minutes-approved' }],
    ['cancelled', { ...none, slot: 1, meetingStatus: 'cancelled' }],
  ])('is %s as its time and its meeting say', (state, one) => {
    expect(consultationState(one)).toBe(state);
  });

  it('has a window where the calendar of the year has one, and the name that the year gives it', () => {
    const event = consultationWindow(shippedFramework(2554));
    expect(event).toMatchObject({ from: '2011-06-01', to: '2011-06-30' });
    expect(event && consultationTitle(event)).toBe('ให้คำปรึกษา ครั้งที่ 1 (Site Visit I)');
    expect(consultationTitle({})).toBe('ให้คำปรึกษา');
    expect([2553, 2558, 2562, 2568].map((year) => consultationWindow(shippedFramework(year)))).toEqual(
      Array(4).fill(null),
    );
  });

  it('leaves free what nobody has', () => {
    const slot = (number: number) => ({ number, day: '2011-06-14', starts: '09:00', ends: '10:00' });
    expect(freeSlots({ slots: [slot(1), slot(2)] }, [{ slot: 1 }, { slot: null }])).toEqual([slot(2)]);
  });
});
