import type { Indicator } from '../../domain/agreement/indicator.ts';
import { type ApplicableParty, appliesTo } from '../../domain/catalogue/applies-to.ts';
import type { CatalogueEdition, CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { emptyIndicator } from '../agreement/new-indicator.ts';

/**
 * The initial indicator when an entry is chosen from the list: name, unit, formula and rule as approved. Weight,
 * baselines and, where the list leaves them open, targets are the party's own.
 */
export function entryIndicator(framework: Framework, entry: CatalogueEntry, position: number): Indicator {
  const { code, componentCode, name, definition, unit, formula, variables, rule, dataSource } = entry;
  return {
    ...emptyIndicator(framework, componentCode, position),
    ...{ code, name, definition, unit, formula, variables, rule, dataSource },
  };
}

/** The entries of a list that a party may still choose, mandatory ones first. */
export function choicesFor(
  edition: CatalogueEdition | null,
  party: ApplicableParty,
  taken: readonly Pick<Indicator, 'code'>[],
): readonly CatalogueEntry[] {
  const open = (edition?.entries ?? []).filter(
    (entry) => appliesTo(entry.applicability, party) && !taken.some((one) => one.code === entry.code),
  );
  return [...open.filter((entry) => entry.mandatory), ...open.filter((entry) => !entry.mandatory)];
}
