import { describe, expect, it } from 'vitest';
import { hostAgencyIds } from '../agreement/host-assignment.ts';
import type { RoundKey } from '../reporting/round-key.ts';
import { addDays, civilDateOf } from './civil-date.ts';
import type { AgencyId, CivilDate, IndicatorCode, Instant, PartyId, Sha256, UserId } from './kinds-of-text.ts';

const party: PartyId = 'TH-42';
const agency: AgencyId = 'TH-42.cd';
const user: UserId = 'u-1';
const day: CivilDate = '2025-10-31';
const instant: Instant = '2025-10-31T02:00:00.000Z';
const hash: Sha256 = 'ab12';
const code: IndicatorCode = '1.1-SME';

describe('a text with a meaning of its own', () => {
  it('is an ordinary text when the program runs', () => {
    expect([party, agency, user, day, instant, hash, code].every((text) => typeof text === 'string')).toBe(true);
  });

  it('is refused by the compiler where another is meant: an agency or a user for a party, a party for an indicator', () => {
    const key: RoundKey = { organisationId: party, fiscalYear: 2568, round: '12m' };
    // @ts-expect-error an agency makes no agreement
    const ofAgency: RoundKey = { ...key, organisationId: agency };
    // @ts-expect-error nor does a user
    const ofUser: RoundKey = { ...key, organisationId: user };
    expect([ofAgency.organisationId, ofUser.organisationId]).toEqual([agency, user]);
    // @ts-expect-error a party is no indicator
    expect(hostAgencyIds([], party)).toEqual([]);
    expect(hostAgencyIds([], code)).toEqual([]);
  });

  it('is refused by the compiler where a day and an instant are swapped, or a hash is taken for either', () => {
    expect(civilDateOf(instant)).toBe(day);
    // @ts-expect-error a day is no instant
    expect(civilDateOf(day)).toBe(day);
    expect(addDays(day, 1)).toBe('2025-11-01');
    // @ts-expect-error an instant is no day
    expect(() => addDays(instant, Number.NaN)).toThrow(RangeError);
    // @ts-expect-error a hash is no day
    expect(() => addDays(hash, 1)).toThrow(RangeError);
  });
});
