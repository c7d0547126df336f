import { describe, expect, it } from 'vitest';
import { checkAgreementWeights } from '../domain/agreement/check-agreement-weights.ts';
import { checkCriteria } from '../domain/agreement/check-criteria.ts';
import { checkDetails } from '../domain/agreement/check-details.ts';
import { checkIndicators } from '../domain/agreement/check-indicator.ts';
import { fy2562 } from '../frameworks/fy2562/framework.ts';
import { provinces } from '../frameworks/provinces.ts';
import { demoDistricts, districtsAssumed } from './demo-assignment-year.data.ts';
import { demoLabel } from './demo-year.data.ts';
import { buildAssignmentYear } from './load-assignment-year.ts';

const pathumThani = provinces.find((one) => one.code === 'TH-13');
if (!pathumThani) throw new Error('no Pathum Thani');
const { agreement, hosts } = buildAssignmentYear(fy2562, pathumThani);
const hostsOf = (code: string) => hosts.filter((one) => one.code === code).map((one) => one.agencyId);

describe('Pathum Thani’s FY2562 in the demonstration', () => {
  it('assigns what S3 states to the offices that S3 names, and says of everything that it is made up', () => {
    expect(hostsOf('4-INNOVATION')).toEqual(['TH-13.com', 'TH-13.health']);
    expect(hostsOf('3-DATABASE')).toEqual(['TH-13.stat', 'TH-13.office']);
    for (const { definition, dataSource } of agreement.indicators) {
      expect(definition).toContain(demoLabel);
      expect(dataSource).toContain(demoLabel);
    }
    expect(districtsAssumed).toContain(demoLabel);
  });

  it('has an agreement that its framework accepts, approved outside the product, and one leading host of each indicator', () => {
    const { indicators, approvals = [] } = agreement;
    expect([checkIndicators(indicators), checkDetails(indicators), checkCriteria(fy2562.scale, indicators)]).toEqual([
      ...[[], [], []],
    ]);
    expect(checkAgreementWeights(fy2562, indicators)).toEqual({ ok: true, value: true });
    expect(approvals.map((one) => one.resolution.meetingId)).toEqual([null]);
    for (const { code } of indicators)
      expect(hosts.filter((one) => one.code === code && one.part === 'lead')).toHaveLength(1);
    const districts = demoDistricts.map(([short]) => `TH-13.${short}`);
    expect(hosts.some(({ agencyId }) => districts.includes(agencyId))).toBe(true);
  });
});
