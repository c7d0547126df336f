import type { AgreementTypes } from '../application/agreement/agreement-types.ts';
import { approveByResolution } from '../application/agreement/approve-by-resolution.ts';
import { frameworkOf } from '../application/year/framework-of.ts';
import { approvalsMissing } from '../domain/agreement/approvals-needed.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { Actor } from '../domain/people/actor.ts';

/** Has every body of the year approve what was settled with this party; returns the agreement as it is then. */
export async function approveSettled(
  stores: AgreementTypes['stores'],
  tools: AgreementTypes['tools'],
  key: Pick<Agreement, 'organisationId' | 'fiscalYear'>,
): Promise<Agreement> {
  const { organisationId, fiscalYear } = key;
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (!agreement) throw new Error(`no agreement of ${organisationId}`);
  const framework = await frameworkOf(stores, agreement);
  let approved = agreement;
  for (const { subject, body } of approvalsMissing(framework, agreement)) {
    const resolution = {
      ...{ bodyId: body.organisationId ?? '', bodyName: body.name, meetingId: null, meetingNumber: '1/2553' },
      ...{ heldOn: tools.clock.today(), number: '1', decided: 'approved' as const, text: 'เห็นชอบ' },
    };
    const outcome = await approveByResolution(stores, tools, secretary, {
      organisationId,
      fiscalYear,
      subject,
      resolution,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    approved = outcome.value;
  }
  return approved;
}

const secretary: Actor = {
  userId: 'secretary-of-the-body',
  name: 'เลขานุการคณะ',
  holdings: [{ role: 'opdc-officer', organisationId: 'opdc' }],
};
