import type { Approval } from '../domain/agreement/approval.ts';
import { approvalsNeeded } from '../domain/agreement/approvals-needed.ts';
import type { Indicator } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { meetingYear } from '../domain/meetings/meeting.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { demoDecidedAt } from './demo-body-meetings.data.ts';
import { demoLabel } from './demo-year.data.ts';

/**
 * One approval by each body that the year asks, at a made-up meeting in the product (`load-demo-body-meetings.ts` stores it);
 * still without the hash of what was approved.
 */
export function demoApprovals(
  framework: Framework,
  indicators: readonly Pick<Indicator, 'code' | 'componentCode' | 'inForce'>[],
  at: string,
): readonly Approval[] {
  const heldOn = civilDateOf(at);
  return approvalsNeeded(framework, indicators).map(({ subject, body: { organisationId, code, name } }) => ({
    subject,
    resolution: {
      ...{ bodyId: organisationId ?? code, bodyName: name, heldOn },
      // A body that is no organisation of the product met outside it.
      meetingId: organisationId === null ? null : `${code.replace(/[^0-9a-z-]/g, '-')}-${framework.fiscalYear}`,
      ...{ meetingNumber: `1/${meetingYear(heldOn)}`, number: `ระเบียบวาระที่ ${demoDecidedAt}`, decided: 'approved' },
      text: `${demoLabel}: เห็นชอบตามที่เสนอ`,
    },
    contentHash: '',
    recordedAt: at,
  }));
}
