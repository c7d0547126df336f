import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { YearStores } from './year-ports.ts';

type Frameworks = Pick<YearStores, 'frameworks'>;
type Pinned = Pick<Agreement, 'fiscalYear' | 'frameworkVersion' | 'status'>;

/**
 * The framework in force for a year: its newest published version, or null while it has none. It rules what concerns a
 * year as a whole and no agreement: catalogue, calendar, board, opening of drafts.
 */
export function frameworkInForce(stores: Frameworks, fiscalYear: number): Promise<Framework | null> {
  return stores.frameworks.current(fiscalYear);
}

/**
 * The framework of one agreement: the version it was proposed under, whatever is published later. A draft, which nobody
 * else has seen, is written under the one in force. That the version is there is certain: its absence is a bug.
 */
export async function frameworkOf(stores: Frameworks, agreement: Pinned): Promise<Framework> {
  const { fiscalYear, frameworkVersion, status } = agreement;
  const framework = await (status === 'draft'
    ? stores.frameworks.current(fiscalYear)
    : stores.frameworks.version(fiscalYear, frameworkVersion));
  if (!framework) throw new Error(`no version ${frameworkVersion} is published for fiscal year ${fiscalYear}`);
  return framework;
}

/** The framework that rules a party's year: that of its agreement, and while it has none the one in force; null: there is none. */
export function frameworkFor(
  stores: Frameworks,
  agreement: Pinned | null,
  fiscalYear: number,
): Promise<Framework | null> {
  return agreement === null ? frameworkInForce(stores, fiscalYear) : frameworkOf(stores, agreement);
}

/** The same for whoever knows that the party has an agreement, such as the holder of one of its reports. */
export async function frameworkOfParty(
  stores: Pick<YearStores, 'frameworks' | 'agreements'>,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Framework> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (!agreement) throw new Error(`${organisationId} has no agreement in fiscal year ${fiscalYear}`);
  return frameworkOf(stores, agreement);
}

/** The frameworks of many agreements, each version read once. */
export async function frameworksOf<One extends Pinned>(
  stores: Frameworks,
  agreements: readonly One[],
): Promise<ReadonlyMap<One, Framework>> {
  const read = new Map<string, Framework>();
  const found = new Map<One, Framework>();
  for (const agreement of agreements) {
    const version = agreement.status === 'draft' ? 'in force' : agreement.frameworkVersion;
    const name = `${agreement.fiscalYear}/${version}`;
    const framework = read.get(name) ?? (await frameworkOf(stores, agreement));
    read.set(name, framework);
    found.set(agreement, framework);
  }
  return found;
}
