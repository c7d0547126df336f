import type { CatalogueEdition, EditionRef } from '../../domain/catalogue/catalogue-entry.ts';
import { compareEditions, type EditionComparison } from '../../domain/catalogue/compare-editions.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { atOpdc, type CatalogueDeps, type CatalogueWork } from './catalogue-deps.ts';
import { seenHead } from './read-catalogue.ts';

export interface ReadComparisonInput {
  readonly before: EditionRef;
  readonly after: EditionRef;
}

export interface ComparisonReading {
  readonly before: CatalogueEdition;
  readonly after: CatalogueEdition;
  readonly comparison: EditionComparison;
}

/** Two editions side by side, of one year or of two; drafts for those signed in. */
export async function readComparison(
  deps: Pick<CatalogueDeps, 'transactions'>,
  actor: Actor,
  input: ReadComparisonInput,
): Promise<Outcome<ComparisonReading, 'forbidden' | 'catalogue-edition-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const before = await openEdition(stores, actor, input.before);
    if (!before) return refuse('catalogue-edition-not-found', { year: input.before.fiscalYear });
    const after = await openEdition(stores, actor, input.after);
    if (!after) return refuse('catalogue-edition-not-found', { year: input.after.fiscalYear });
    return accept({ before, after, comparison: compareEditions(before, after) });
  });
}

async function openEdition(stores: CatalogueWork, actor: Actor, ref: EditionRef) {
  const found = await stores.catalogue.find(ref);
  const opens = found?.status === 'approved' || isPermitted('read-catalogue-draft', actor, atOpdc);
  return found && opens ? seenHead(actor, found) : null;
}
