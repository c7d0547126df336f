import { describe, expect, it } from 'vitest';
import type { Appointment, Seat, SeatHolder } from './body.ts';
import { appointmentOn, daysLeftOfTerm, isSeatedHere, lastDayOf, partsOf } from './in-force.ts';
import { checkSitting, quorumOf } from './quorum.ts';

const day = '2026-01-15';
const holder = (name: string, given: Partial<SeatHolder> = {}): SeatHolder => ({
  ...{ id: name, as: 'holder', userId: name, name, document: '', validFrom: '2025-01-01', validTo: null },
  ...given,
});
const seat = (position: number, given: Partial<Seat> = {}): Seat => ({
  ...{ position, role: 'member', office: `กรรมการ ${position}`, represents: null, termTo: null, source: null },
  ...{ holders: [] },
  ...given,
});
const represents = (organisationId: string) => ({ organisationId, name: `ชื่อ ${organisationId}` });
const body: Appointment = {
  ...{ bodyId: 'committee.x', id: 'a', document: 'order', number: '1/2568', issuedOn: '2025-01-01', title: 'แต่งตั้ง' },
  ...{ appointedBy: 'ก.พ.ร.', quorum: null, source: null, validFrom: '2025-01-01', validTo: '2026-12-31' },
  required: [represents('central.budget')],
  seats: [
    seat(1, { role: 'chair', holders: [holder('c')] }),
    seat(2, { represents: represents('central.budget') }),
    seat(3, { termTo: '2025-12-31' }),
    seat(4, { holders: [holder('h', { validTo: '2025-06-30' }), holder('s', { as: 'substitute' })] }),
    seat(5, { role: 'member-secretary' }),
    seat(6, { role: 'secretary' }),
  ],
};
const present = (...seats: readonly number[]) => seats.map((one) => ({ seat: one, as: 'holder' as const }));
const refusalsOf = (...given: Parameters<typeof checkSitting>) => {
  const checked = checkSitting(...given);
  return checked.ok ? [] : checked.refusals;
};

describe('a sitting of a body', () => {
  it('needs half of its members where its document states no number, secretaries who are no members aside', () => {
    expect(quorumOf(body)).toBe(3);
    expect(quorumOf({ ...body, quorum: 5 })).toBe(5);
    const secretaries = [seat(7, { role: 'secretary' }), seat(8, { role: 'assistant-secretary' })];
    expect(quorumOf({ ...body, seats: [...body.seats, ...secretaries] })).toBe(3);
    expect(checkSitting(body, present(1, 2, 5), day)).toEqual({ ok: true, value: true });
    expect(refusalsOf(body, present(1, 2, 5), day)).toEqual([]);
    expect(refusalsOf(body, present(1, 2, 6), day)).toEqual([
      { code: 'quorum-missing', facts: { present: 2, needed: 3 } },
    ]);
  });

  it('counts a seat once, whoever came for it', () => {
    const twice = [...present(1, 1, 2), { seat: 4, as: 'substitute' as const }, { seat: 4, as: 'substitute' as const }];
    expect(refusalsOf(body, twice, day)).toEqual([]);
    expect(refusalsOf(body, present(1, 1, 2, 2), day)).toMatchObject([{ facts: { present: 2 } }]);
  });

  it('does not decide without those who must be represented, and names them', () => {
    expect(refusalsOf(body, [...present(1, 5), { seat: 4, as: 'substitute' }], day)).toEqual([
      { code: 'representative-missing', facts: { organisations: 'ชื่อ central.budget' } },
    ]);
  });

  it('does not count whoever’s term is over: of the seat, of the holder, of the whole appointment', () => {
    expect(refusalsOf(body, present(1, 2, 5, 3), day)).toEqual([{ code: 'term-over', facts: { office: 'กรรมการ 3' } }]);
    expect(refusalsOf(body, present(1, 2, 5, 3), '2025-12-31')).toEqual([]);
    expect(refusalsOf(body, present(1, 2, 5, 4), day)).toEqual([{ code: 'term-over', facts: { office: 'กรรมการ 4' } }]);
    expect(refusalsOf(body, present(1, 2, 5, 4), '2025-06-30')).toEqual([]);
    expect(refusalsOf(body, present(1, 2, 5), '2027-01-01').map((one) => one.code)).toEqual([
      ...['term-over', 'term-over', 'term-over', 'quorum-missing', 'representative-missing'],
    ]);
  });

  it('takes nobody for a substitute who is not named as one', () => {
    const substitute = { seat: 2, as: 'substitute' as const };
    expect(refusalsOf(body, [...present(1, 5), substitute], day).map((one) => one.code)).toContain('term-over');
  });

  it('takes the holder of an office that has a substitute but no holder by name', () => {
    const seats = [seat(1, { holders: [holder('s', { as: 'substitute' })] })];
    expect(refusalsOf({ ...body, required: [], seats }, present(1), day)).toEqual([]);
  });

  it('takes no substitute whose days are over for somebody who holds the office', () => {
    const seats = [seat(1, { holders: [holder('s', { as: 'substitute', validTo: '2025-06-30' })] })];
    const came = [{ seat: 1, as: 'substitute' as const }];
    expect(refusalsOf({ ...body, required: [], seats }, came, '2025-06-30')).toEqual([]);
    expect(refusalsOf({ ...body, required: [], seats }, came, day).map((one) => one.code)).toContain('term-over');
  });
});

describe('what is in force on a day', () => {
  it('is the appointment whose days contain it', () => {
    const former = { ...body, id: 'former', validFrom: '2020-01-01', validTo: '2024-12-31' };
    expect(appointmentOn([body, former], '2024-12-31')?.id).toBe('former');
    expect(appointmentOn([body, former], '2025-01-01')?.id).toBe('a');
    expect(appointmentOn([body, former], '2027-01-01')).toBeNull();
  });

  it('is a person’s part as holder or substitute, on the days of both the person and the seat', () => {
    expect(partsOf(body, 'c', day).map((one) => [one.seat.position, one.as])).toEqual([[1, 'holder']]);
    expect(partsOf(body, 's', day).map((one) => [one.seat.position, one.as])).toEqual([[4, 'substitute']]);
    expect(partsOf(body, 'h', day)).toEqual([]);
    expect(partsOf(body, 'h', '2025-06-30')).toHaveLength(1);
    expect(partsOf(body, 'c', '2027-01-01')).toEqual([]);
    const ended = { ...body, seats: [seat(1, { termTo: '2025-12-31', holders: [holder('c')] })] };
    expect(partsOf(ended, 'c', day)).toEqual([]);
  });

  it('ends with the seat’s own term or with the appointment, whichever is earlier', () => {
    expect(body.seats.slice(0, 3).map((one) => lastDayOf(body, one))).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2025-12-31',
    ]);
    expect(lastDayOf({ ...body, validTo: null }, seat(3, { termTo: '2025-12-31' }))).toBe('2025-12-31');
    expect(lastDayOf(body, seat(3, { termTo: '2027-12-31' }))).toBe('2026-12-31');
    expect([daysLeftOfTerm('2026-01-31', day), daysLeftOfTerm('2026-01-01', day), daysLeftOfTerm(null, day)]).toEqual([
      16,
      0,
      null,
    ]);
  });

  it('is a body that meets in the product once somebody with an account holds a seat', () => {
    expect(isSeatedHere(body, day)).toBe(true);
    expect(isSeatedHere(body, '2027-01-01')).toBe(false);
    expect(isSeatedHere(null, day)).toBe(false);
    expect(
      isSeatedHere({ ...body, seats: [seat(1), seat(2, { holders: [holder('n', { userId: null })] })] }, day),
    ).toBe(false);
  });
});
