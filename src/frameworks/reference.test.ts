import { describe, expect, it } from 'vitest';
import { regionOf } from '../domain/calendar/holiday.ts';
import { isCivilDate } from '../domain/values/civil-date.ts';
import { holidays } from './holidays.ts';
import { bangkok, provinces } from './provinces.ts';

describe('the table of provinces', () => {
  it('has 76 provinces, each code, name and letter code once, and Bangkok apart', () => {
    expect(provinces).toHaveLength(76);
    for (const key of ['code', 'name', 'letterCode'] as const) {
      expect(new Set(provinces.map((one) => one[key])).size).toBe(76);
    }
    expect(provinces.some((one) => one.code === bangkok.code)).toBe(false);
  });

  it('has 75 provinces in the clusters of 2552: Bueng Kan came later', () => {
    expect(provinces.filter((one) => one.cluster2552 === null).map((one) => one.name)).toEqual(['บึงกาฬ']);
  });

  it('puts each province in the region its cluster of 2560 names', () => {
    const names = {
      'north-east': 'ภาคตะวันออกเฉียงเหนือ',
      north: 'ภาคเหนือ',
      south: 'ภาคใต้',
      east: 'ภาคตะวันออก',
      central: 'ภาคกลาง',
    };
    for (const { code, cluster2560 } of provinces) {
      const region = regionOf(code);
      expect(region && cluster2560.startsWith(names[region]), code).toBe(true);
      expect(region === 'east' && cluster2560.startsWith(names['north-east']), code).toBe(false);
    }
  });
});

describe('the table of holidays', () => {
  it('has real dates from 2551 to 2569, in order, each with a name and a scope', () => {
    const dates = holidays.map((one) => one.date);
    expect(dates.every(isCivilDate)).toBe(true);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0], dates.at(-1)?.slice(0, 4)]).toEqual(['2008-01-01', '2026']);
    const scope = /^(national|(TH-\d{2}|region:[a-z-]+)( (TH-\d{2}|region:[a-z-]+))*)$/;
    expect(holidays.filter((one) => one.name === '' || !scope.test(one.scope))).toEqual([]);
  });
});
