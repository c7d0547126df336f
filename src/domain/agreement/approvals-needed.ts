import type { Framework } from '../framework/framework-schema.ts';
import { bodyDeciding, type DecidingBody, instrumentOf } from '../framework/instrument.ts';
import { walkTree } from '../framework/walk-tree.ts';
import type { ApprovalSubject } from './approval.ts';
import type { Agreement, Indicator } from './indicator.ts';

/** An approval that the year asks for, and the body that gives it. */
export interface NeededApproval {
  readonly subject: ApprovalSubject;
  readonly body: DecidingBody;
}

/**
 * Which bodies approve what was settled before it is signed (S2 แผนภาพที่ 2, second box), or in a year without signatures
 * before it comes into force; joint indicators only where the party has one.
 */
export function approvalsNeeded(
  framework: Framework,
  indicators: readonly Pick<Indicator, 'code' | 'componentCode' | 'inForce'>[],
): readonly NeededApproval[] {
  const details: readonly ApprovalSubject[] = indicators.some((one) => isJointIndicator(framework, one))
    ? ['indicator-details', 'joint-indicators']
    : ['indicator-details'];
  const subjects: readonly ApprovalSubject[] =
    instrumentOf(framework) === 'agreement' ? ['settled-agreement'] : details;
  return subjects.flatMap((subject) => {
    const body = bodyDeciding(framework, subject);
    return body === null ? [] : [{ subject, body }];
  });
}

/** The approvals that are still to be given. */
export function approvalsMissing(
  framework: Framework,
  { indicators, approvals = [] }: Pick<Agreement, 'indicators' | 'approvals'>,
): readonly NeededApproval[] {
  return approvalsNeeded(framework, indicators).filter(
    ({ subject }) => !approvals.some((one) => one.subject === subject),
  );
}

/** True for a Joint KPI of the framework, by its slot or by its component. */
export function isJointIndicator(
  framework: Pick<Framework, 'components'>,
  { code, componentCode, inForce }: Pick<Indicator, 'code' | 'componentCode' | 'inForce'>,
): boolean {
  if (inForce !== 'in-force') return false;
  const place = walkTree(framework.components).find(({ component }) => component.code === componentCode)?.component;
  return place?.joint?.value === true || place?.slots?.find((slot) => slot.code === code)?.joint === true;
}
