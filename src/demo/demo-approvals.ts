import type { Approval } from '../domain/agreement/approval.ts';
import { approvalsNeeded } from '../domain/agreement/approvals-needed.ts';
import type { Indicator } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { demoLabel } from './demo-year.data.ts';

/**
 * One approval by each body that the year asks, of a made-up meeting outside the product; still without the hash of what was
 * approved.
 */
export function demoApprovals(
  framework: Framework,
  indicators: readonly Pick<Indicator, 'code' | 'componentCode' | 'inForce'>[],
  at: string,
): readonly Approval[] {
  return approvalsNeeded(framework, indicators).map(({ subject, body }, index) => ({
    subject,
    resolution: {
      bodyId: body.organisationId ?? body.code,
      bodyName: body.name,
      meetingId: null,
      meetingNumber: `1/${framework.fiscalYear - 1}`,
      heldOn: civilDateOf(at),
      number: `ระเบียบวาระที่ 3.${index + 1}`,
      decided: 'approved',
      text: `${demoLabel}: เห็นชอบตามที่เสนอ`,
    },
    contentHash: '',
    recordedAt: at,
  }));
}
