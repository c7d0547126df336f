import { describe, expect, it } from 'vitest';
import type { Appointment, Seat, SeatHolder } from './body.ts';
import { checkHolder } from './check-holder.ts';

const holder = (change: Partial<SeatHolder> = {}): SeatHolder => ({
  ...{
    id: 'h',
    as: 'holder',
    userId: 'u1',
    name: 'นายก',
    document: '',
    validFrom: '2025-03-01',
    validTo: '2025-06-30',
  },
  ...change,
});
const seat = (change: Partial<Seat> = {}): Seat => ({
  ...{ position: 1, role: 'member', office: 'กรรมการ', represents: null, termTo: null, source: null, holders: [] },
  ...change,
});
const body: Appointment = {
  ...{
    bodyId: 'committee.x',
    id: 'a',
    document: 'order',
    number: '1',
    issuedOn: '2025-01-01',
    title: '',
    source: null,
  },
  ...{ appointedBy: '', quorum: null, required: [], seats: [], validFrom: '2025-01-01', validTo: '2025-12-31' },
};
const check = (wanted: Partial<SeatHolder>, of: Seat = seat(), at: Appointment = body) => {
  const checked = checkHolder(at, of, holder(wanted));
  return checked.ok ? [] : checked.refusals;
};

describe('who may hold a seat', () => {
  it('has a name, and days within the term of the seat', () => {
    expect(checkHolder(body, seat(), holder())).toEqual({ ok: true, value: true });
    expect(check({ name: '' })).toEqual([{ code: 'holder-name-required', field: 'name' }]);
    const facts = { from: '2025-01-01', to: '2025-12-31' };
    const outside = (field: string, more: object = facts) => [
      { code: 'holder-outside-appointment', field, facts: more },
    ];
    expect(check({ validFrom: '2024-12-31' })).toEqual(outside('validFrom'));
    expect(check({ validFrom: '2026-01-01', validTo: null })).toEqual(outside('validFrom'));
    expect(check({ validTo: '2026-01-01' })).toEqual(outside('validTo'));
    expect(check({ validFrom: '2025-01-01', validTo: '2025-12-31' })).toEqual([]);
    expect(check({ validFrom: '2025-12-31', validTo: null })).toEqual([]);
    const short = seat({ termTo: '2025-06-29' });
    expect(check({}, short)).toEqual(outside('validTo', { from: '2025-01-01', to: '2025-06-29' }));
    const endless = { ...body, validTo: null };
    expect(check({ validTo: '2030-01-01' }, seat(), endless)).toEqual([]);
    expect(check({ validFrom: '2024-12-31' }, seat(), endless)).toEqual(outside('validFrom', { from: '2025-01-01' }));
  });

  it('is one at a time, as holder and as substitute', () => {
    const taken = seat({ holders: [holder({ name: 'นายข', userId: 'u2' })] });
    expect(check({}, taken)).toEqual([
      {
        ...{ code: 'holder-already-there', field: 'validFrom' },
        facts: { name: 'นายข', as: 'ผู้ดำรงตำแหน่ง', from: '2025-03-01', to: '2025-06-30' },
      },
    ]);
    expect(check({ as: 'substitute' }, taken)).toEqual([]);
    expect(check({ validFrom: '2025-07-01', validTo: null }, taken)).toEqual([]);
    const endless = seat({ holders: [holder({ as: 'substitute', validTo: null })] });
    expect(check({ as: 'substitute', userId: 'u2' }, endless)).toMatchObject([
      { facts: { as: 'ผู้แทน', from: '2025-03-01' } },
    ]);
  });

  it('is not also their own substitute; two names without accounts are two people', () => {
    expect(check({ as: 'substitute' }, seat({ holders: [holder()] }))).toEqual([
      { code: 'holder-also-substitute', field: 'email', facts: { name: 'นายก' } },
    ]);
    expect(check({ as: 'substitute', userId: null }, seat({ holders: [holder({ userId: null })] }))).toEqual([]);
  });
});
