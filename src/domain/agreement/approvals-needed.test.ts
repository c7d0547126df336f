import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework, signedFramework } from '../../testing/shipped-framework.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';
import { approvalsMissing, approvalsNeeded } from './approvals-needed.ts';

const shipped = shippedFramework(2568);
const joint = walkTree(shipped.components).find(({ component }) => component.joint?.value === true)?.component;
if (joint === undefined) throw new Error('the year has no joint indicators');
/** The year with a component whose slots are joint one by one. */
const year: Framework = {
  ...shipped,
  components: [...shipped.components, { ...joint, code: '9', joint: undefined, children: undefined }],
};
const jointPlace = joint.code;
const jointSlot = joint.slots?.find((slot) => slot.joint)?.code ?? '';
const plainPlace = '1.2';
const indicator = (code: string, componentCode: string, inForce: 'in-force' | 'cancelled' = 'in-force') => ({
  ...growth,
  ...{ code, componentCode, inForce },
});
const plain = indicator('x', plainPlace);
const subjects = (indicators: Parameters<typeof approvalsNeeded>[1], framework = year) =>
  approvalsNeeded(framework, indicators).map(({ subject }) => subject);

describe('the approvals that a year asks for', () => {
  it('are of the details, and of joint indicators where the party has one by component or by slot', () => {
    expect(jointSlot).not.toBe('');
    expect(subjects([plain])).toEqual(['indicator-details']);
    expect(subjects([])).toEqual(['indicator-details']);
    expect(subjects([plain, indicator('x', jointPlace)])).toEqual(['indicator-details', 'joint-indicators']);
    expect(subjects([plain, indicator(jointSlot, '9')])).toEqual(['indicator-details', 'joint-indicators']);
  });

  it('are none of a joint indicator that was cancelled, of another code in its component or of a component that is none', () => {
    expect(subjects([indicator('x', jointPlace, 'cancelled')])).toEqual(['indicator-details']);
    expect(subjects([indicator('x', '9')])).toEqual(['indicator-details']);
    expect(subjects([indicator(jointSlot, 'none')])).toEqual(['indicator-details']);
  });

  it('are given by the body that the year names for each', () => {
    const needed = approvalsNeeded(year, [indicator('x', jointPlace)]);
    expect(needed.map(({ body }) => body.organisationId)).toEqual(['committee.oversight', 'committee.subcommission']);
    expect(approvalsNeeded({ ...year, bodies: [] }, [plain])).toEqual([]);
  });

  it('are of the settled agreement where one is signed', () => {
    expect(subjects([indicator('x', jointPlace)], signedFramework(2568))).toEqual([]);
    const bodies = (signedFramework(2568).bodies ?? []).map((body, index) =>
      index === 0
        ? { ...body, decides: [{ subject: 'settled-agreement' as const, source: { assumption: 'ทดสอบ' } }] }
        : body,
    );
    expect(subjects([indicator('x', jointPlace)], { ...signedFramework(2568), bodies })).toEqual(['settled-agreement']);
  });

  it('are missing until each was given', () => {
    const indicators = [indicator('x', jointPlace)];
    const missing = (...given: readonly ('indicator-details' | 'joint-indicators')[]) =>
      approvalsMissing(year, { indicators, approvals: given.map((subject) => ({ subject }) as never) }).map(
        ({ subject }) => subject,
      );
    expect(missing()).toEqual(['indicator-details', 'joint-indicators']);
    expect(missing('indicator-details')).toEqual(['joint-indicators']);
    expect(missing('indicator-details', 'joint-indicators')).toEqual([]);
    expect(approvalsMissing(year, { indicators })).toHaveLength(2);
  });
});
