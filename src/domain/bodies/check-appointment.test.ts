import { describe, expect, it } from 'vitest';
import { isMemberRole, isSecretaryRole, seatRoleNames, seatRoles } from './body.ts';
import { checkAppointment, type TypedAppointment } from './check-appointment.ts';
import type { TypedSeat } from './check-seats.ts';

const today = '2026-01-15';
const seat: TypedSeat = { position: 1, role: 'chair', office: 'ประธาน', represents: null, termTo: null };
const member = (position: number, change: Partial<TypedSeat> = {}) => ({
  ...seat,
  position,
  role: 'member',
  ...change,
});
const sound: TypedAppointment = {
  ...{ document: 'order', number: '1/2569', issuedOn: '2026-01-15', title: 'แต่งตั้ง', appointedBy: 'ก.พ.ร.' },
  ...{ quorum: 2, validFrom: '2026-02-01', validTo: '2027-01-31', required: [], seats: [seat, member(2)] },
};
const check = (change: Partial<TypedAppointment>) => {
  const checked = checkAppointment({ ...sound, ...change }, today);
  return checked.ok ? [] : checked.refusals;
};
const told = (change: Partial<TypedAppointment>) => check(change).map(({ code, field }) => [code, field]);

describe('an appointment as it is typed', () => {
  it('is sound with any document, with or without an end, a quorum and terms of its seats', () => {
    for (const document of ['order', 'resolution', 'law']) expect(check({ document })).toEqual([]);
    expect(checkAppointment(sound, today)).toEqual({ ok: true, value: true });
    expect(check({ quorum: null, validTo: null })).toEqual([]);
    expect(check({ quorum: 1, seats: [seat, member(999, { termTo: '2027-01-31' })] })).toEqual([]);
    expect(check({ seats: [{ ...seat, office: 'ก'.repeat(300) }, member(2)] })).toEqual([]);
  });

  it.each<[Partial<TypedAppointment>, string, string]>([
    [{ document: 'letter' }, 'appointing-document-unknown', 'document'],
    [{ number: '' }, 'appointment-number-required', 'number'],
    [{ issuedOn: '2026-02-30' }, 'appointment-date-invalid', 'issuedOn'],
    [{ issuedOn: '2026-01-16' }, 'appointment-dated-ahead', 'issuedOn'],
    [{ title: '' }, 'appointment-title-required', 'title'],
    [{ appointedBy: '' }, 'appointed-by-required', 'appointedBy'],
    [{ validFrom: 'x' }, 'period-invalid', 'validFrom'],
    [{ validTo: '2026-01-31' }, 'period-invalid', 'validTo'],
    [{ validFrom: '1900-01-01', validTo: null }, 'period-outside-bounds', 'validFrom'],
    [{ seats: [] }, 'seats-missing', 'seats'],
    [{ seats: [seat, member(0)] }, 'seat-position-invalid', 'seats.1.position'],
    [{ seats: [seat, member(1.5)] }, 'seat-position-invalid', 'seats.1.position'],
    [{ seats: [seat, member(1000)] }, 'seat-position-invalid', 'seats.1.position'],
    [{ seats: [seat, member(1)] }, 'seat-position-twice', 'seats.1.position'],
    [{ seats: [seat, member(2), member(3, { role: 'guest' })] }, 'seat-role-unknown', 'seats.2.role'],
    [{ seats: [seat, member(2, { office: '' })] }, 'seat-office-required', 'seats.1.office'],
    [{ seats: [seat, member(2, { office: 'ก'.repeat(301) })] }, 'seat-office-required', 'seats.1.office'],
    [{ seats: [seat, member(2, { termTo: '2027-02-01' })] }, 'seat-term-invalid', 'seats.1.termTo'],
    [{ seats: [seat, member(2, { termTo: '2026-02-30' })] }, 'seat-term-invalid', 'seats.1.termTo'],
    [{ seats: [seat, member(2, { role: 'chair' })] }, 'chair-twice', 'seats.1.role'],
    [{ quorum: 0 }, 'quorum-out-of-range', 'quorum'],
    [{ quorum: 1.5 }, 'quorum-out-of-range', 'quorum'],
    [{ quorum: 3 }, 'quorum-out-of-range', 'quorum'],
  ])('is refused beside its field: %j', (change, code, field) => {
    expect(told(change)).toEqual([[code, field]]);
  });

  it('names what is asked for', () => {
    expect(check({ number: '', document: 'law' })).toMatchObject([{ facts: { document: 'กฎหมาย' } }]);
    expect(check({ number: '', document: 'x' })).toMatchObject([{}, { facts: { document: 'เอกสาร' } }]);
    expect(check({ issuedOn: '2026-01-16' })).toMatchObject([{ facts: { today } }]);
    expect(check({ seats: [seat, member(2, { office: '' })] })).toMatchObject([{ facts: { row: 2 } }]);
    expect(check({ seats: [seat, member(1)] })).toMatchObject([{ facts: { position: 1 } }]);
    expect(check({ quorum: 9, seats: [seat, member(2), member(3, { role: 'secretary' })] })).toMatchObject([
      { facts: { members: 2 } },
    ]);
  });

  it('says a number that is none once, and measures no term by a period that is none', () => {
    expect(told({ seats: [member(Number.NaN), member(Number.NaN)] })).toEqual([
      ...[
        ['seat-position-invalid', 'seats.0.position'],
        ['seat-position-invalid', 'seats.1.position'],
      ],
    ]);
    expect(told({ validFrom: 'x', seats: [seat, member(2, { termTo: 'y' })] })).toEqual([
      ['period-invalid', 'validFrom'],
    ]);
    const three = [member(5), member(2), member(2), member(5)];
    expect(told({ seats: three })).toEqual([['seat-position-twice', 'seats.2.position']]);
  });

  it('has seats that decide, and seats that write', () => {
    expect(seatRoles.filter(isMemberRole)).toEqual(['chair', 'vice-chair', 'member', 'member-secretary']);
    expect(seatRoles.filter(isSecretaryRole)).toEqual(['member-secretary', 'secretary', 'assistant-secretary']);
    const names = seatRoles.map((role) => seatRoleNames[role]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(seatRoles.length);
  });
});
