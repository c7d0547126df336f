import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { ApplicableParty } from '../../domain/catalogue/applies-to.ts';
import type { CatalogueEdition, CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import { choicesFor } from '../../domain/catalogue/entry-indicator.ts';
import { type OnListVerdict, onApprovedList } from '../../domain/catalogue/on-approved-list.ts';
import type { CatalogueStores } from './catalogue-ports.ts';

export interface CatalogueChoices {
  /** The edition in force, or when it was proposed; null while the year's list is not approved. */
  readonly edition: CatalogueEdition | null;
  /** What the party may still choose, mandatory entries first. */
  readonly choices: readonly CatalogueEntry[];
  /** Whether each indicator is on the list, by its code. */
  readonly verdicts: ReadonlyMap<string, OnListVerdict>;
}

export interface ReadChoicesInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly indicators: readonly Indicator[];
  /** Of the agreement: what has been proposed is judged by the edition it was proposed under. */
  readonly status?: AgreementStatus | undefined;
  readonly listEdition?: number | null | undefined;
}

/**
 * The approved list from the view of one party's agreement. The list in force is public, so no permission is needed.
 */
export async function choicesIn(stores: CatalogueStores, input: ReadChoicesInput): Promise<CatalogueChoices> {
  const { indicators } = input;
  const { edition, party } = await listFor(stores, input);
  return {
    edition,
    choices: choicesFor(edition, party, indicators),
    verdicts: new Map(indicators.map((one) => [one.code, verdictOf(one, edition, party)] as const)),
  };
}

/** The list by which a party's agreement is judged (a draft by the one in force), and the party as its entries name it. */
export async function listFor(
  { catalogue }: CatalogueStores,
  { organisationId, fiscalYear, status, listEdition }: Omit<ReadChoicesInput, 'indicators'>,
): Promise<{ readonly edition: CatalogueEdition | null; readonly party: ApplicableParty }> {
  const pinned = status === undefined || status === 'draft' ? null : (listEdition ?? null);
  const edition =
    pinned === null ? await catalogue.inForce(fiscalYear) : await catalogue.find({ fiscalYear, edition: pinned });
  return { edition, party: { organisationId, clusterIds: await catalogue.clustersOf(organisationId) } };
}

/** A province's shared indicator is on the list as the cluster's, under the cluster's code. */
function verdictOf(indicator: Indicator, edition: CatalogueEdition | null, party: ApplicableParty): OnListVerdict {
  const { sharedFrom } = indicator;
  if (!sharedFrom) return onApprovedList(indicator, edition, party);
  const cluster = { organisationId: sharedFrom.organisationId, clusterIds: [] };
  return onApprovedList({ ...indicator, code: sharedFrom.code }, edition, cluster);
}
