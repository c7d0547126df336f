import { agreementContent } from '../../domain/agreement/agreement-content.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { filedPlansOf } from '../plans/filed-plans-of.ts';
import { clusterPlanOf } from '../year/cluster-sharing.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { IssuePaperInput } from './issue-agreement-paper.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal } from './papers-ports.ts';

/** An agreement that is not signed yet, as a paper marked ร่าง. For readers of the draft; not stored. */
export async function renderDraftPaper(
  deps: PapersDeps,
  actor: Actor,
  input: IssuePaperInput,
): Promise<Outcome<Uint8Array, 'forbidden' | 'not-found' | PaperRendererRefusal>> {
  const found = await deps.transactions.read(async (stores) => {
    const agreement = await stores.agreements.find(input.organisationId, input.fiscalYear);
    const party = await stores.organisations.find(input.organisationId);
    const where = { organisationId: input.organisationId, submitted: (agreement?.status ?? 'draft') !== 'draft' };
    if (!isPermitted('read-drafts', actor, where) && !isPermitted('read-proposal', actor, where))
      return refuse('forbidden');
    if (!agreement || !party) return refuse('not-found');
    const framework = await frameworkOf(stores, agreement);
    const plan = await clusterPlanOf(stores, framework, agreement);
    const filed = await filedPlansOf(stores, framework, agreement);
    const content = agreementContent(agreement, framework, party.name, plan, filed);
    return accept({ content, signatures: agreement.signatures, approvals: agreement.approvals ?? [] });
  });
  if (!found.ok) return found;
  const source = {
    ...found.value,
    seal: null,
    verifyAddress: null,
    headList: null,
    at: deps.clock.now(),
    isDemo: deps.isDemo,
  };
  return deps.paperRenderer.agreement(source, input.format);
}
