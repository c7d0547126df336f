import {
  type CatalogueEdition,
  type CatalogueEntry,
  type EditionHead,
  editionInForce,
} from '../../domain/catalogue/catalogue-entry.ts';
import {
  type CatalogueEntryFlag,
  type FlagTarget,
  flagCatalogueEntry,
  openFlags,
} from '../../domain/catalogue/flag-catalogue-entry.ts';
import {
  type CatalogueFilter,
  everyEntry,
  searchCatalogueEntries,
} from '../../domain/catalogue/search-catalogue-entries.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { draftSentBack, type SentBack } from '../../domain/meetings/sent-back.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import {
  atOpdc,
  type CatalogueDeps,
  type CatalogueReference,
  type CatalogueWork,
  readReference,
  readTarget,
} from './catalogue-deps.ts';

export interface ReadCatalogueInput {
  readonly fiscalYear: number;
  /** Null selects the edition in force, or the draft if nothing is approved. */
  readonly edition: number | null;
  readonly filter?: CatalogueFilter;
}

export type ReadCatalogueRefusal = 'forbidden' | 'framework-not-found' | 'catalogue-edition-not-found';

export interface CatalogueReading {
  readonly framework: Framework;
  readonly reference: CatalogueReference;
  /** What entries are flagged and checked against. */
  readonly target: FlagTarget;
  /** The edition; null if the year has none that this reader may open. */
  readonly edition: CatalogueEdition | null;
  /** Every edition that this reader may open, newest first. */
  readonly editions: readonly EditionHead[];
  readonly inForce: EditionHead | null;
  /** What a body sent back of the draft, for those who read it as a draft. */
  readonly sentBack: SentBack | null;
  /** The entries that match the filter, best first. */
  readonly found: readonly CatalogueEntry[];
  /** Open flags by entry code; for drafts only. */
  readonly open: ReadonlyMap<string, readonly CatalogueEntryFlag[]>;
  /** Years whose list can be copied: those with an approved edition. */
  readonly copyable: readonly { readonly fiscalYear: number; readonly edition: number }[];
  readonly mayEdit: boolean;
  readonly mayApprove: boolean;
}

/** A year's list of indicators in one edition. Approved editions are public; drafts are for those signed in. */
export async function readCatalogue(
  deps: Pick<CatalogueDeps, 'transactions'>,
  actor: Actor,
  input: ReadCatalogueInput,
): Promise<Outcome<CatalogueReading, ReadCatalogueRefusal>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const editions = await editionsFor(stores, actor, input.fiscalYear);
    const inForce = editionInForce(editions);
    const wanted = input.edition ?? inForce?.edition ?? editions[0]?.edition ?? null;
    if (input.edition !== null && !editions.some((one) => one.edition === input.edition))
      return refuse('catalogue-edition-not-found', { year: input.fiscalYear });
    const asked = { fiscalYear: input.fiscalYear, edition: wanted ?? 0 };
    const stored = wanted === null ? null : await stores.catalogue.find(asked);
    const edition = stored && seenHead(actor, stored);
    const reference = await readReference(stores);
    const target = await readTarget(stores, framework, reference);
    return accept({
      ...{ framework, reference, target, edition, editions, inForce },
      sentBack: await sentBackOf(stores, edition),
      found: searchCatalogueEntries(edition?.entries ?? [], input.filter ?? everyEntry),
      open: flagsOf(edition, target),
      copyable: await copyableYears(stores),
      mayEdit: isPermitted('edit-catalogue', actor, atOpdc),
      mayApprove: isPermitted('approve-catalogue', actor, atOpdc),
    });
  });
}

export interface CatalogueEntryReading extends CatalogueReading {
  readonly entry: CatalogueEntry;
  /** Every flag of the entry, with the confirmed ones marked. */
  readonly flags: readonly (CatalogueEntryFlag & { readonly confirmed: boolean })[];
  /** The code in every edition that this reader may open, newest first. */
  readonly history: readonly { readonly head: EditionHead; readonly entry: CatalogueEntry }[];
}

/** One entry of an edition with its history through the years. */
export async function readCatalogueEntry(
  deps: Pick<CatalogueDeps, 'transactions'>,
  actor: Actor,
  input: ReadCatalogueInput & { readonly code: string },
): Promise<Outcome<CatalogueEntryReading, ReadCatalogueRefusal | 'catalogue-entry-unknown'>> {
  const reading = await readCatalogue(deps, actor, input);
  if (!reading.ok) return reading;
  const entry = reading.value.edition?.entries.find((one) => one.code === input.code);
  if (!entry) return refuse('catalogue-entry-unknown', { code: input.code });
  const history = await deps.transactions.read(({ catalogue }) => catalogue.history(input.code));
  const flags = reading.value.edition?.status === 'draft' ? flagCatalogueEntry(entry, reading.value.target) : [];
  return accept({
    ...reading.value,
    entry,
    flags: flags.map((flag) => ({ ...flag, confirmed: entry.confirmedFlags.includes(flag.key) })),
    history: history
      .filter(({ head }) => head.status === 'approved' || isPermitted('read-catalogue-draft', actor, atOpdc))
      .map((one) => ({ ...one, head: seenHead(actor, one.head) })),
  });
}

/** The resolution is public; who typed it in is told to those who are signed in. */
export function seenHead<Head extends EditionHead>(actor: Actor, head: Head): Head {
  if (head.approval === null || isPermitted('read-catalogue-draft', actor, atOpdc)) return head;
  return { ...head, approval: { ...head.approval, recordedName: '' } };
}

async function editionsFor(stores: CatalogueWork, actor: Actor, fiscalYear: number): Promise<readonly EditionHead[]> {
  const editions = await stores.catalogue.editions(fiscalYear);
  return isPermitted('read-catalogue-draft', actor, atOpdc)
    ? editions
    : editions.filter((one) => one.status === 'approved').map((one) => seenHead(actor, one));
}

async function sentBackOf({ resolutions }: CatalogueWork, edition: CatalogueEdition | null): Promise<SentBack | null> {
  if (edition?.status !== 'draft') return null;
  return draftSentBack(await resolutions.ofYear(edition.fiscalYear), edition);
}

function flagsOf(edition: CatalogueEdition | null, target: FlagTarget): CatalogueReading['open'] {
  if (edition?.status !== 'draft') return new Map();
  return new Map(edition.entries.map((entry) => [entry.code, openFlags(entry, target)] as const));
}

async function copyableYears(stores: CatalogueWork) {
  const years = await stores.catalogue.years();
  return years.flatMap(({ fiscalYear, inForce }) => (inForce === null ? [] : [{ fiscalYear, edition: inForce }]));
}

/** The year's draft for people who may change it. */
export async function readEditionDraft(
  deps: Pick<CatalogueDeps, 'transactions'>,
  actor: Actor,
  fiscalYear: number,
): Promise<Outcome<CatalogueReading, ReadCatalogueRefusal | 'catalogue-no-draft'>> {
  if (!isPermitted('edit-catalogue', actor, atOpdc)) return refuse('forbidden');
  const draft = await deps.transactions.read(({ catalogue }) => catalogue.draft(fiscalYear));
  if (!draft) return refuse('catalogue-no-draft', { year: fiscalYear });
  return readCatalogue(deps, actor, { fiscalYear, edition: draft.edition });
}
