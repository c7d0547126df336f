import { sealOf, textToSign } from '../application/agreement/seal-agreement.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { checkAgreementWeights } from '../domain/agreement/check-agreement-weights.ts';
import { checkIndicators } from '../domain/agreement/check-indicator.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { Signature } from '../domain/agreement/signature.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { instrumentOf } from '../domain/framework/instrument.ts';
import { systemActor } from '../domain/people/actor.ts';
import { officeTitle } from '../domain/people/roles.ts';
import type { Province } from '../frameworks/provinces.ts';
import { buildDemoAgreement, type DemoAgreement } from './build-demo-agreement.ts';
import { chooseDemoIndicators } from './choose-demo-indicators.ts';
import { demoApprovals } from './demo-approvals.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { loadDemoHosting } from './demo-hosting.ts';
import { demoSigner } from './demo-names.ts';
import { demoLabel, demoSignedAt } from './demo-year.data.ts';
import { judgeDemoProposal } from './judge-demo-proposal.ts';

interface DemoYear {
  readonly framework: Framework;
  readonly province: Province;
}

/** A province's agreement in the demonstration, with the same checks as one that people write. */
export function demoAgreementOf(framework: Framework, province: Province): DemoAgreement {
  const indicators = chooseDemoIndicators(province.code).map(({ template: { code, componentCode } }) => ({
    ...{ code, componentCode, inForce: 'in-force' as const },
  }));
  const signatures = instrumentOf(framework) === 'agreement' ? demoSignatures(framework, province) : [];
  const approvals = demoApprovals(framework, indicators, demoSignedAt);
  const built = buildDemoAgreement(province, framework.version, { signatures, approvals });
  const weights = checkAgreementWeights(framework, built.agreement.indicators);
  const refusals = [...checkIndicators(built.agreement.indicators), ...(weights.ok ? [] : weights.refusals)];
  if (refusals.length > 0)
    throw new Error(`${province.code} has an invalid demonstration agreement: ${JSON.stringify(refusals)}`);
  return built;
}

/** One signature per signatory, a minute apart, still without the hash of what was signed. */
export function demoSignatures(
  framework: Framework,
  province: Province,
  firstAt: string = demoSignedAt,
): readonly Signature[] {
  return framework.signatories.map((signatory, index) => ({
    position: index + 1,
    office: signatory.role === 'governor' ? officeTitle('governor', province.name) : signatory.position,
    signerName: demoSigner(province, signatory),
    actingFor: null,
    signedAt: new Date(Date.parse(firstAt) + index * 60_000).toISOString(),
    contentHash: '',
  }));
}

/** Stores a province's signed and sealed agreement with its hosts and a journal row. */
export async function loadDemoAgreement(stores: DemoStores, deps: DemoDeps, built: DemoAgreement, year: DemoYear) {
  const { agreement, hosts } = built;
  const { organisationId, fiscalYear } = agreement;
  const firstAt = agreement.signatures[0]?.signedAt ?? agreement.signedAt ?? demoSignedAt;
  const { content, contentHash } = textToSign(
    deps.secrets,
    agreement,
    year.framework,
    year.province.name,
    agreement.clusterPlan ?? null,
  );
  const signatures = agreement.signatures.map((one) => ({ ...one, contentHash }));
  const approvals = (agreement.approvals ?? []).map((one) => ({ ...one, contentHash }));
  const signed: Agreement = { ...agreement, contentHash, signatures, approvals };
  await stores.agreements.insert(signed, firstAt);
  await stores.agreements.update(signed, firstAt);
  await judgeDemoProposal(stores, signed);
  for (const one of approvals) await stores.agreements.addApproval(signed, one, systemActor.userId);
  for (const one of signatures) await stores.agreements.addSignature(signed, one, systemActor.userId);
  await stores.seals.insert(sealOf(deps.secrets, signed, content, signed.signedAt ?? firstAt));
  for (const host of hosts) await stores.agreements.assignHost(organisationId, fiscalYear, host);
  await loadDemoHosting(stores, built, signed.signedAt ?? firstAt);
  await appendYearJournalRow(stores, systemActor, {
    key: { organisationId, fiscalYear },
    action: 'demo.load',
    permission: 'publish-framework',
    before: null,
    after: {
      status: signed.status,
      contentHash: signed.contentHash,
      indicators: signed.indicators.map((one) => one.code),
      hosts: hosts.length,
    },
    reason: demoLabel,
  });
}
