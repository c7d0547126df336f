import { appendCatalogueJournalRow, readReference, readTarget } from '../application/catalogue/catalogue-deps.ts';
import type { CatalogueEdition } from '../domain/catalogue/catalogue-entry.ts';
import { systemActor } from '../domain/people/actor.ts';
import { buildDemoCatalogue } from './build-demo-catalogue.ts';
import { demoCatalogues, demoDraft } from './demo-catalogue.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';
import { publishedFramework } from './published-framework.ts';

/**
 * Approved lists for the demonstrated years, each approved by a made-up resolution, and one draft copied from another
 * year. An existing list is not changed.
 */
export async function loadDemoCatalogues(deps: Pick<DemoDeps, 'transactions' | 'clock'>): Promise<void> {
  await deps.transactions.run(async (stores) => {
    const reference = await readReference(stores);
    for (const catalogue of demoCatalogues) {
      if ((await stores.catalogue.editions(catalogue.fiscalYear)).length > 0) continue;
      const framework = await publishedFramework(stores, catalogue.fiscalYear);
      const edition = buildDemoCatalogue(catalogue, await readTarget(stores, framework, reference), framework);
      await stores.catalogue.insert(edition);
      await stores.catalogue.update(edition);
      await tell(stores, edition);
    }
    await startDemoDraft(stores, deps.clock.now());
  });
}

async function startDemoDraft(stores: DemoStores, now: string) {
  if ((await stores.catalogue.editions(demoDraft.fiscalYear)).length > 0) return;
  const source = await stores.catalogue.inForce(demoDraft.from);
  if (!source) return;
  const draft: CatalogueEdition = {
    ...source,
    ...{ fiscalYear: demoDraft.fiscalYear, edition: 1, status: 'draft', approval: null, changedAt: now },
    basedOn: { fiscalYear: source.fiscalYear, edition: source.edition },
    entries: source.entries.map((entry) => ({ ...entry, confirmedFlags: [] })),
  };
  await stores.catalogue.insert(draft);
  await tell(stores, draft);
}

function tell(stores: DemoStores, edition: CatalogueEdition) {
  return appendCatalogueJournalRow(stores, systemActor, {
    ref: edition,
    action: 'demo.load',
    permission: 'edit-catalogue',
    before: null,
    after: { status: edition.status, entries: edition.entries.length },
    reason: demoLabel,
  });
}
