import type { Approval, ApprovalSubject } from '../../domain/agreement/approval.ts';
import { approvalsMissing } from '../../domain/agreement/approvals-needed.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { AgreementRefusal } from './agreement-deps.ts';
import { agreementLifecycle } from './agreement-lifecycle.ts';
import type { AgreementTypes } from './agreement-types.ts';
import { textOf, textSourcesOf } from './seal-agreement.ts';

export interface ResolvedAgreement {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly subject: ApprovalSubject;
  readonly resolution: Resolution;
}

export type ApproveRefusal = AgreementRefusal | AnyMoveRefusal | 'approval-not-asked' | 'body-does-not-decide';

/**
 * Carries out on one party's agreement what a body resolved, in the caller's transaction: an approval is kept, and the last one
 * that the year asks lets it be signed or brings it into force; what a body did not approve goes back with the resolution's
 * words; what it noted changes nothing. That the actor keeps the record of the body was found by the caller.
 */
export async function approveByResolution(
  stores: AgreementTypes['stores'],
  tools: AgreementTypes['tools'],
  actor: Actor,
  input: ResolvedAgreement,
): Promise<Outcome<Agreement, ApproveRefusal>> {
  const { organisationId, fiscalYear, subject, resolution } = input;
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
  if (!agreement) return refuse('not-found');
  const framework = await frameworkOf(stores, agreement);
  const asked = approvalsMissing(framework, agreement).find((one) => one.subject === subject);
  if (agreement.status !== 'settled' || asked === undefined)
    return refuse('approval-not-asked', { party: await nameOf(stores, organisationId) });
  if (asked.body.organisationId !== resolution.bodyId) return refuse('body-does-not-decide', { body: asked.body.name });
  const key = { organisationId, fiscalYear, rowVersion: null };
  // Who keeps the record of the body has the right by that, whatever role the person holds.
  const call = { tools, actor, input: { ...key, reason: resolution.text }, hasRight: true };
  if (resolution.decided === 'noted') return accept(agreement);
  if (resolution.decided !== 'approved')
    return makeMoveIn(agreementLifecycle, stores, { ...call, action: 'return-by-resolution' });
  const approved = await keepApproval(stores, { tools, actor, agreement, framework }, { subject, resolution });
  const isLast = approvalsMissing(framework, approved).length === 0;
  return isLast ? makeMoveIn(agreementLifecycle, stores, { ...call, action: 'approve-settled' }) : accept(approved);
}

async function nameOf({ organisations }: Pick<AgreementTypes['stores'], 'organisations'>, id: string): Promise<string> {
  const found = await organisations.find(id);
  return found === null ? id : partyTitle(found.name);
}

interface Approving {
  readonly tools: AgreementTypes['tools'];
  readonly actor: Actor;
  readonly agreement: Agreement;
  readonly framework: AgreementTypes['found']['framework'];
}

/** The approval with the hash of what was approved, whose text stays as it reads now. */
async function keepApproval(
  stores: AgreementTypes['stores'],
  { tools, actor, agreement, framework }: Approving,
  { subject, resolution }: Pick<Approval, 'subject' | 'resolution'>,
): Promise<Agreement> {
  const textSources = textSourcesOf(stores, framework, agreement);
  const { contentHash, fixed } = await textOf({ tools, found: { agreement, framework, textSources } });
  const recordedAt = tools.clock.now();
  const approval: Approval = { subject, resolution, contentHash, recordedAt };
  await stores.agreements.addApproval(agreement, approval, actor.userId);
  const approved: Agreement = { ...agreement, ...fixed, approvals: [...(agreement.approvals ?? []), approval] };
  await stores.agreements.update(approved, recordedAt);
  const { organisationId, fiscalYear } = agreement;
  await appendYearJournalRow(stores, actor, {
    key: { organisationId, fiscalYear },
    action: 'agreement.approval',
    permission: 'record-body-resolution',
    before: null,
    after: { subject, resolution, contentHash },
  });
  return { ...approved, rowVersion: agreement.rowVersion + 1 };
}
