import { describe, expect, it } from 'vitest';
import { checkAgreementWeights } from '../domain/agreement/check-agreement-weights.ts';
import { checkCriteria } from '../domain/agreement/check-criteria.ts';
import { checkDetails } from '../domain/agreement/check-details.ts';
import { checkIndicators } from '../domain/agreement/check-indicator.ts';
import { flagTargetOf } from '../domain/catalogue/flag-catalogue-entry.ts';
import { checkMandatory, mandatoryFor } from '../domain/catalogue/mandatory-indicators.ts';
import { usualUnits } from '../domain/catalogue/usual-units.data.ts';
import { checkPassword } from '../domain/people/credentials.ts';
import { provinceOf } from '../domain/people/organisation.ts';
import { compileIndicator } from '../domain/scoring/score-indicator.ts';
import { fy2568 } from '../frameworks/fy2568/framework.ts';
import { provinces } from '../frameworks/provinces.ts';
import { buildDemoAgreement } from './build-demo-agreement.ts';
import { buildDemoCatalogue } from './build-demo-catalogue.ts';
import { provincesTaking } from './choose-demo-indicators.ts';
import { demoCatalogues } from './demo-catalogue.data.ts';
import { demoDelegations, demoPeople } from './demo-people.data.ts';
import { demoSignIns } from './demo-sign-ins.ts';

const agreements = provinces.map((province) => buildDemoAgreement(province, 1, { signatures: [], approvals: [] }));

describe('the agreements of the demonstration', () => {
  it('give every province 8 to 12 indicators that the framework accepts', () => {
    for (const { agreement } of agreements) {
      expect(agreement.indicators.length).toBeGreaterThanOrEqual(8);
      expect(agreement.indicators.length).toBeLessThanOrEqual(12);
      expect(checkIndicators(agreement.indicators)).toEqual([]);
      expect(checkAgreementWeights(fy2568, agreement.indicators)).toEqual({ ok: true, value: true });
    }
  });

  it('say of every indicator what an agreement says, and have every mandatory one', () => {
    const listed = demoCatalogues.find((one) => one.fiscalYear === 2568);
    if (!listed) throw new Error('no list of 2568');
    const target = flagTargetOf(fy2568, { units: usualUnits, organisations: new Set() });
    const edition = buildDemoCatalogue(listed, target);
    for (const { agreement } of agreements) {
      const { organisationId, indicators } = agreement;
      expect(checkDetails(indicators)).toEqual([]);
      expect(checkCriteria(fy2568.scale, indicators)).toEqual([]);
      const mandatory = mandatoryFor(fy2568, edition, { organisationId, clusterIds: [] });
      expect(mandatory.length).toBeGreaterThanOrEqual(6);
      expect(checkMandatory(mandatory, indicators)).toEqual([]);
    }
  });

  it('can all be scored, by the levels of the framework and with zero below the basic target', () => {
    for (const { agreement } of agreements)
      for (const indicator of agreement.indicators) {
        expect(compileIndicator(indicator).ok, `${agreement.organisationId} ${indicator.code}`).toBe(true);
        expect(indicator.rule).toMatchObject({ below: 'zero' });
        const points = 'points' in indicator.rule ? indicator.rule.points : [];
        expect(points?.map(([, score]) => score)).toEqual(['50', '75', '100']);
      }
  });

  it('take the agendas in as many provinces as the framework counts', () => {
    const taking = (code: string) =>
      agreements.filter(({ agreement }) => agreement.indicators.some((one) => one.code === code)).length;
    expect(['1.1-WATER', '1.1-TOURISM', '1.1-SME', '1.1-PM25'].map(taking)).toEqual([63, 76, 76, 64]);
    expect([...provincesTaking('water')].filter((code) => !provinces.some((one) => one.code === code))).toEqual([]);
  });

  it('say of every text that it is made up', () => {
    for (const { agreement } of agreements) {
      const texts = [agreement.vision, ...agreement.indicators.flatMap((one) => [one.definition, one.dataSource])];
      expect(texts.filter((text) => !text.startsWith('ข้อมูลสาธิต'))).toEqual([]);
    }
  });

  it('have one lead host per indicator, an agency of the province', () => {
    for (const { agreement, hosts } of agreements) {
      const leads = hosts.filter((host) => host.part === 'lead').map((host) => host.code);
      expect(leads).toEqual(agreement.indicators.map((one) => one.code));
      expect(hosts.filter((host) => provinceOf(host.agencyId) !== agreement.organisationId)).toEqual([]);
    }
  });

  it('are the same on every machine', () => {
    const loei = agreements.find(({ agreement }) => agreement.organisationId === 'TH-42')?.agreement;
    expect(loei?.indicators.map((one) => [one.code, one.weight])).toEqual([
      ['1.1-WATER', '6'],
      ['1.1-TOURISM', '6'],
      ['1.1-SME', '6'],
      ['1.1-PM25', '6'],
      ['1.2.1-1', '10'],
      ['1.2.2-3', '18'],
      ['1.2.3-2', '18'],
      ['2.1-PMQA', '10'],
      ['2.2-DGR', '10'],
      ['2.3-EIT', '10'],
    ]);
  });
});

describe('the people of the demonstration', () => {
  it('say in name and address that nobody real is meant', () => {
    expect(demoPeople.filter((person) => !person.name.startsWith('ผู้สาธิต '))).toEqual([]);
    expect(demoSignIns.filter((one) => !one.email.endsWith('@demo.samrit.example'))).toEqual([]);
    expect(new Set(demoSignIns.map((one) => one.email)).size).toBe(demoPeople.length);
  });

  it.each([
    ['provincial-officer', 'TH-42'],
    ['opdc-officer', 'opdc'],
  ] as const)('are two where one person may not do both acts: %s of %s', (role, organisationId) => {
    const seat = { role, organisationId };
    const seated = demoPeople.filter(({ holdings }) =>
      holdings.some((one) => one.role === seat.role && one.organisationId === seat.organisationId),
    );
    expect(seated.length).toBe(2);
    expect(seated.slice(1).map(({ tries }) => tries.includes('ไม่ได้'))).toEqual([true]);
  });

  it('share a password that the product would take', () => {
    for (const { email, password } of demoSignIns) expect(checkPassword(password, email).ok).toBe(true);
  });

  it('delegate only between persons who exist, by one who holds the role', () => {
    for (const { from, to, role, organisationId } of demoDelegations) {
      const holder = demoPeople.find((person) => person.key === from);
      expect(holder?.holdings).toContainEqual({ role, organisationId });
      expect(demoPeople.some((person) => person.key === to)).toBe(true);
    }
  });
});
