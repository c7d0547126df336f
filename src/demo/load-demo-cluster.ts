import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { Agreement, Baseline } from '../domain/agreement/indicator.ts';
import { entryIndicator } from '../domain/catalogue/entry-indicator.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { Rule } from '../domain/scoring/rule.ts';
import { demoCluster, demoClusterChoices } from './demo-cluster.data.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';
import { publishedFramework } from './published-framework.ts';

/** The draft agreement of one cluster, so that a year with clusters can be tried; an existing one is not changed. */
export async function loadDemoCluster(deps: Pick<DemoDeps, 'transactions' | 'clock'>): Promise<void> {
  const { id: organisationId, fiscalYear } = demoCluster;
  await deps.transactions.run(async (stores) => {
    if (await stores.agreements.find(organisationId, fiscalYear)) return;
    const framework = await publishedFramework(stores, fiscalYear);
    const list = await stores.catalogue.inForce(fiscalYear);
    const indicators = demoClusterChoices.map(({ code, weight }, index) => {
      const entry = list?.entries.find((one) => one.code === code);
      if (!entry) throw new Error(`the list of ${fiscalYear} has no ${code}`);
      return { ...entryIndicator(framework, entry, index + 1), weight, baselines: baselinesOf(entry.rule, fiscalYear) };
    });
    const draft: Agreement = {
      ...{
        organisationId,
        fiscalYear,
        version: 1,
        frameworkVersion: framework.version,
        status: 'draft',
        rowVersion: 1,
      },
      vision: `${demoLabel}: ประตูการค้าและการท่องเที่ยวลุ่มน้ำโขง`,
      strategicIssues: `${demoLabel}: พัฒนาการค้าชายแดนและการท่องเที่ยว\nเพิ่มมูลค่าสินค้าเกษตร`,
      goals: `${demoLabel}: มูลค่าการค้าชายแดนและรายได้จากการท่องเที่ยวเพิ่มขึ้น\nรายได้ของเกษตรกรเพิ่มขึ้น`,
      ...{ wishesToNegotiate: false, proposedAt: null, signedAt: null, contentHash: null, returnReason: null },
      signatures: [],
      indicators,
    };
    await stores.agreements.insert(draft, deps.clock.now());
    await appendYearJournalRow(stores, systemActor, {
      key: { organisationId, fiscalYear },
      action: 'demo.load',
      permission: 'publish-framework',
      before: null,
      after: { status: draft.status, indicators: draft.indicators.map((one) => one.code) },
      reason: demoLabel,
    });
  });
}

/** The two years before came to the lowest target. */
function baselinesOf(rule: Rule, fiscalYear: number): readonly Baseline[] {
  const value = ('points' in rule ? rule.points?.[0]?.[0] : null) ?? null;
  return [fiscalYear - 2, fiscalYear - 1].map((year) => ({ fiscalYear: year, value }));
}
