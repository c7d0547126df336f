import { describe, expect, it } from 'vitest';
import { shippedFramework, signedFramework } from '../../testing/shipped-framework.ts';
import { checkBodies } from './check-bodies.ts';
import { bodyDeciding, instrumentOf } from './instrument.ts';

const year = shippedFramework(2568);
const source = { assumption: 'ทดสอบ' };
const bodies = year.bodies ?? [];
const { approval: _, ...unapproved } = year;
const deciding = (subject: 'indicator-details' | 'framework') => ({ subject, source });

describe('the bodies of a year', () => {
  it('each decide on what no other decides on', () => {
    expect(checkBodies(year)).toEqual([]);
    const own = { code: 'own', name: 'คณะ', source, duties: [] };
    const twice = [
      { ...own, decides: [deciding('indicator-details')] },
      { ...own },
      { ...own, decides: [deciding('framework'), deciding('indicator-details'), deciding('framework')] },
    ];
    const facts = (value: string) => ({ facts: { value, expected: 'เรื่องที่คณะเดียวเป็นผู้พิจารณา' } });
    expect(checkBodies({ ...unapproved, bodies: twice })).toMatchObject([
      { code: 'framework-code-duplicate', field: 'bodies.2.decides.1.subject', ...facts('indicator-details') },
      { code: 'framework-code-duplicate', field: 'bodies.2.decides.2.subject', ...facts('framework') },
    ]);
  });

  it('include one that brings details into force where nobody signs', () => {
    const missing = [{ code: 'framework-value-missing', field: 'bodies' }];
    expect(checkBodies({ ...unapproved, bodies: [] })).toMatchObject(missing);
    expect(checkBodies({ ...unapproved, bodies: undefined })).toMatchObject(missing);
    expect(checkBodies({ ...signedFramework(2568), bodies: [] })).toEqual([]);
  });

  it('resolve on the framework where they decide on frameworks, and approve before a signature that needs no approval nowhere', () => {
    const { approval } = year;
    if (approval === undefined) throw new Error('FY2568 states the resolution on its framework');
    expect(checkBodies({ ...year, approval: { ...approval, body: 'oversight-committee' } })).toMatchObject([
      { code: 'framework-value-not-allowed', field: 'approval.body', facts: { expected: 'subcommission-assessment' } },
    ]);
    const [first] = bodies;
    if (first === undefined) throw new Error('FY2568 has bodies');
    const settles = { ...first, decides: [{ subject: 'settled-agreement' as const, source }] };
    const signed = { ...signedFramework(2568), signedWithoutApproval: { value: true as const, source } };
    expect(checkBodies(signed)).toEqual([]);
    expect(checkBodies({ ...signed, bodies: [settles] })).toMatchObject([
      { code: 'framework-value-not-allowed', field: 'signedWithoutApproval.value' },
    ]);
  });

  it('are found by what they decide on, with the source that says so', () => {
    const [first] = bodies;
    expect(bodyDeciding(year, 'indicator-details')).toEqual({
      ...{ code: first?.code, name: first?.name, organisationId: 'committee.oversight' },
      source: first?.decides?.find((one) => one.subject === 'indicator-details')?.source,
    });
    expect(
      bodyDeciding(
        { bodies: [{ code: 'b', name: 'ข', source, duties: [], decides: [deciding('framework')] }] },
        'framework',
      ),
    ).toEqual({ code: 'b', name: 'ข', organisationId: null, source });
    expect(bodyDeciding({ bodies: [] }, 'framework')).toBeNull();
    expect(bodyDeciding({}, 'framework')).toBeNull();
    expect(bodyDeciding({ bodies: [{ code: 'b', name: 'ข', source, duties: [] }] }, 'framework')).toBeNull();
  });

  it('settle an agreement where no version said otherwise', () => {
    expect([instrumentOf(year), instrumentOf({})]).toEqual(['approved-details', 'agreement']);
  });
});
