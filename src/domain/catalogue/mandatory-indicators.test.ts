import { describe, expect, it } from 'vitest';
import { sampleEdition, sampleEntry } from '../../testing/catalogue-sample.ts';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkMandatory, mandatoryFor } from './mandatory-indicators.ts';

const province = { organisationId: 'TH-42', clusterIds: ['cluster-2552-7'] };
const edition = sampleEdition([
  sampleEntry({ code: '3-01', mandatory: true }),
  sampleEntry({ code: '3-02', mandatory: false }),
  sampleEntry({ code: '3-03', mandatory: true, applicability: { kind: 'provinces', ids: ['TH-50'] } }),
  sampleEntry({ code: '1-PLAN', mandatory: true }),
]);
const of2554 = shippedFramework(2554);
const codes = (...asked: Parameters<typeof mandatoryFor>) =>
  mandatoryFor(...asked).map(({ code, origin }) => `${code} ${origin}`);

describe('the mandatory indicators of a province', () => {
  it('are those that the framework names for it and those that the approved list marks, each once', () => {
    expect(codes(of2554, edition, province)).toEqual(['1-PLAN framework', '2-SATISFACTION framework', '3-01 list']);
    expect(codes(of2554, edition, { ...province, organisationId: 'TH-50' })).toContain('3-03 list');
    expect(codes(of2554, null, province)).toEqual(['1-PLAN framework', '2-SATISFACTION framework']);
  });

  it('are as the framework says, and by both where an older version says nothing', () => {
    const { mandatory: _said, ...older } = of2554;
    expect(codes(older, edition, province)).toEqual(codes(of2554, edition, province));
    const listOnly = { ...of2554, mandatory: { source: { assumption: 'x' }, value: ['approved-list' as const] } };
    expect(codes(listOnly, edition, province)).toEqual(['3-01 list', '1-PLAN list']);
  });

  it('are by the framework alone where it says so, and of a place for named provinces only theirs', () => {
    const namedOnly = { ...of2554, mandatory: { source: { assumption: 'x' }, value: ['named-slots' as const] } };
    expect(codes(namedOnly, edition, province)).toEqual(['1-PLAN framework', '2-SATISFACTION framework']);
    const listed = (provinces: readonly string[]) =>
      JSON.parse(JSON.stringify(namedOnly), (key, value) =>
        key === 'applicability' ? { ...value, value: { kind: 'listed', provinces } } : value,
      ) as typeof of2554;
    expect(codes(listed(['TH-42']), edition, province)).toContain('1-PLAN framework');
    expect(codes(listed(['TH-50']), edition, province)).toEqual([]);
  });

  it('are not those of which only the number of provinces is known', () => {
    expect(codes(shippedFramework(2568), null, province).map((one) => one.split(' ')[0])).toEqual([
      ...['1.1-TOURISM', '1.1-SME', '2.1-PMQA', '2.2-DGR', '2.3-EIT'],
    ]);
  });

  it('do not bind a cluster: the clause speaks of the province', () => {
    expect(mandatoryFor(of2554, edition, { organisationId: 'cluster-2552-7', clusterIds: [] })).toEqual([]);
  });

  it('say in every year why they are mandatory', () => {
    for (const year of [2553, 2554, 2558, 2562, 2568])
      expect(shippedFramework(year).mandatory?.source, String(year)).toHaveProperty('assumption');
  });
});

describe('an agreement without a mandatory indicator', () => {
  const mandatory = [{ code: '3-01', name: 'งานบริการ', origin: 'list' as const }];
  const told = (...indicators: readonly Partial<typeof growth>[]) =>
    checkMandatory(
      mandatory,
      indicators.map((one) => ({ ...growth, ...one })),
    ).map(({ code, field }) => `${code} at ${field}`);

  it('is told which it lacks, and that one without weight does not count', () => {
    expect(told({})).toEqual(['mandatory-missing at mandatory.3-01']);
    expect(told({ code: '3-01', weight: '0.00' })).toEqual(['mandatory-without-weight at indicators.3-01.weight']);
    expect(told({ code: '3-01', weight: '0.01' })).toEqual([]);
    const facts = (code: string) =>
      checkMandatory(mandatory, [{ ...growth, code, weight: '0' }]).map((one) => one.facts);
    expect(facts('1-01')).toEqual([{ indicator: '3-01', name: 'งานบริการ', origin: 'list' }]);
    expect(facts('3-01')).toEqual([{ indicator: '3-01', name: 'งานบริการ' }]);
  });

  it('has it where its cluster’s is counted under another code, or where it was cancelled', () => {
    const sharedFrom = { organisationId: 'cluster-2552-7', organisationName: 'กลุ่ม', code: '3-01' };
    expect(told({ code: '3-01-C', sharedFrom })).toEqual([]);
    expect(told({ code: '3-01', weight: '0', inForce: 'cancelled' })).toEqual([]);
  });
});
