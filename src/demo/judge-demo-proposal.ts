import type { Agreement } from '../domain/agreement/indicator.ts';
import type { DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';

/**
 * OPDC judges every indicator of a demonstration proposal as appropriate, which is required before the annexes are
 * sent.
 */
export async function judgeDemoProposal(stores: DemoStores, { organisationId, fiscalYear, proposedAt }: Agreement) {
  // As stored, so that the judgements refer to the indicators exactly as they are read back.
  const stored = await stores.agreements.find(organisationId, fiscalYear);
  if (!stored || proposedAt === null) return;
  for (const indicator of stored.indicators)
    await stores.analysis.saveJudgement(stored, {
      ...{ code: indicator.code, verdict: 'appropriate', reason: '', judged: indicator, rowVersion: 1 },
      judgedAt: proposedAt,
      judgedName: `${demoLabel}: เจ้าหน้าที่สำนักงาน ก.พ.ร.`,
    });
}
