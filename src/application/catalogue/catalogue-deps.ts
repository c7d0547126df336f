import type { EditionRef } from '../../domain/catalogue/catalogue-entry.ts';
import { type FlagTarget, flagTargetOf } from '../../domain/catalogue/flag-catalogue-entry.ts';
import { usualUnits } from '../../domain/catalogue/usual-units.data.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ResolutionsOfYear } from '../../domain/meetings/sent-back.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow, type YearAct } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { CatalogueStores } from './catalogue-ports.ts';

/** What the use cases of the list read and write in one transaction. */
export type CatalogueWork = CatalogueStores &
  Pick<YearStores, 'frameworks' | 'journal'> &
  Pick<PeopleStores, 'organisations'> &
  Pick<BodyStores, 'bodies'> &
  ResolutionsOfYear;

export interface CatalogueDeps {
  readonly transactions: Transactions<CatalogueWork>;
  readonly clock: Clock;
}

/** The list is national: permissions for it are checked at OPDC. */
export const atOpdc = { organisationId: 'opdc' } as const;

/** The organisations an entry may name. */
export interface CatalogueReference {
  readonly provinces: readonly Organisation[];
  readonly clusters: readonly Organisation[];
  readonly centralOwners: readonly Organisation[];
}

export async function readReference(stores: Pick<CatalogueWork, 'organisations'>): Promise<CatalogueReference> {
  const ofKind = (kind: Organisation['kind']) => stores.organisations.list({ kind, provinceId: null });
  return {
    provinces: await ofKind('province'),
    clusters: await ofKind('cluster'),
    centralOwners: (await ofKind('central')).filter((one) => one.closedOn === null),
  };
}

/**
 * What entries of a year are checked against: its framework, the reference data, and the units its list has used
 * before.
 */
export async function readTarget(
  stores: Pick<CatalogueWork, 'catalogue'>,
  framework: Framework,
  reference: CatalogueReference,
): Promise<FlagTarget> {
  const approved = await stores.catalogue.inForce(framework.fiscalYear);
  const used = (approved?.entries ?? []).flatMap((entry) => [entry.unit, ...entry.variables.map((one) => one.unit)]);
  const { provinces, clusters, centralOwners } = reference;
  return flagTargetOf(framework, {
    units: [...usualUnits, ...used],
    organisations: new Set([...provinces, ...clusters, ...centralOwners].map((one) => one.id)),
  });
}

interface CatalogueChange extends YearAct {
  readonly ref: EditionRef;
}

/** One journal row of OPDC about an edition: subject `2568/catalogue-2`. */
export function appendCatalogueJournalRow(
  stores: Pick<CatalogueWork, 'journal'>,
  actor: Actor,
  change: CatalogueChange,
) {
  const { ref, ...entry } = change;
  const key = { ...atOpdc, fiscalYear: ref.fiscalYear, code: `catalogue-${ref.edition}` };
  return appendYearJournalRow(stores, actor, { key, ...entry });
}
