import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { JuneGiven } from '../../domain/work/stages.ts';
import type { ReadStores } from '../year/read-deps.ts';

interface AskedFacts {
  readonly organisationId: string;
  readonly framework: Framework;
  /** Whose hosts are in force, ISO date. */
  readonly today: string;
}

/**
 * What the steps of a party's year are told by, besides its framework and agreement; what OPDC gave it in June only to those who
 * may read advice to it.
 */
export async function stageFactsOf(stores: ReadStores, actor: Actor, { organisationId, framework, today }: AskedFacts) {
  const { fiscalYear } = framework;
  return {
    hosts: await stores.agreements.hosts(organisationId, fiscalYear, today),
    reports: await stores.reports.listOfProvince(organisationId, fiscalYear),
    sentTemplates: await stores.agreements.sentTemplates(organisationId, fiscalYear),
    ...(await juneFor(stores, actor, framework, organisationId)),
  };
}

/** What OPDC gave the party in June, for those who may read advice to it; nothing in a year that foresees none. */
async function juneFor(
  { june }: Pick<ReadStores, 'june'>,
  actor: Actor,
  { fiscalYear, calendar }: Framework,
  organisationId: string,
): Promise<{ readonly june?: JuneGiven }> {
  const foreseen = calendar.some(({ kind }) => kind === 'consultation' || kind === 'early-warning');
  if (!foreseen || !isPermitted('read-advice', actor, { organisationId })) return {};
  return { june: await june.given(organisationId, fiscalYear) };
}
