import { agreementText } from '../../domain/agreement/agreement-text.ts';
import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { checkWeights } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { systemActor } from '../../domain/people/actor.ts';
import type { Province } from '../../frameworks/provinces.ts';
import type { Stores } from '../stores.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import { buildDemoAgreement, type DemoAgreement } from './build-demo-agreement.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoGovernor } from './demo-names.ts';
import { demoFiscalYear, demoLabel, demoSignedAt } from './demo-year.data.ts';

/** The agreement a province has in the demonstration, held to the same checks as one that people write. */
export function demoAgreementOf(framework: Framework, province: Province): DemoAgreement {
  const signed = { at: demoSignedAt, by: demoGovernor(province) };
  const built = buildDemoAgreement(province, framework.version, signed);
  const weights = checkWeights(framework, built.agreement.indicators);
  const refusals = [...checkIndicators(built.agreement.indicators), ...(weights.ok ? [] : weights.refusals)];
  if (refusals.length > 0) throw new Error(`${province.code} cannot agree: ${JSON.stringify(refusals)}`);
  return built;
}

/** Stores a province's signed agreement with its hosts and a journal row. */
export async function loadDemoAgreement(stores: Stores, deps: DemoDeps, built: DemoAgreement): Promise<void> {
  const { agreement, hosts } = built;
  const { organisationId } = agreement;
  const signed: Agreement = { ...agreement, contentHash: deps.secrets.sha256(agreementText(agreement)) };
  await stores.agreements.insert(signed, demoSignedAt);
  await stores.agreements.update(signed, demoSignedAt);
  for (const host of hosts) await stores.agreements.assignHost(organisationId, demoFiscalYear, host);
  await appendYearEntry(stores, systemActor, {
    key: { organisationId, fiscalYear: demoFiscalYear },
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
