import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import {
  byTotal,
  type ComparedBy,
  type ComparedParties,
  compareParties,
} from '../../domain/results/compare-parties.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { provinceRowsOf } from '../year/board-of-year.ts';
import { type Announced, announcedEditions, readAnnounced } from './read-announced.ts';
import { type ResultsDeps, type ResultsTables, resultsPlace } from './results-deps.ts';
import type { RoundOfYear } from './summary-ports.ts';

/** To which zone and cluster a province belongs in the year; empty: to none. */
export interface ProvinceGroups {
  readonly zone: string;
  readonly cluster: string;
}

/** The results of all parties of a round beside each other, as they were announced last. */
export interface NationResults extends Announced, ComparedParties {
  readonly by: ComparedBy;
  readonly groups: ReadonlyMap<string, ProvinceGroups>;
}

/** Everybody may compare what is announced; nothing else is read. */
export async function readNationResults(
  { transactions }: Pick<ResultsDeps, 'transactions'>,
  actor: Actor,
  { by: asked, ...round }: RoundOfYear & { readonly by: ComparedBy },
): Promise<Outcome<NationResults, 'forbidden' | 'results-not-found'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const last = (await announcedEditions(stores, round)).at(-1);
    const announced = last === undefined ? null : await readAnnounced(stores, last);
    if (announced === null) return refuse('results-not-found');
    const { content, framework } = announced;
    const components = framework.components.map(({ code }) => code);
    // A component that the year does not have is compared by nothing.
    const by = components.includes(asked) ? asked : byTotal;
    const compared = compareParties(content, components, by);
    return accept({ ...announced, ...compared, by, groups: await groupsOf(stores, framework, round) });
  });
}

async function groupsOf(stores: ResultsTables, framework: Framework, { round }: RoundOfYear) {
  const rows = await provinceRowsOf(stores, framework, round);
  return new Map(
    rows.map(({ organisationId, inspectionZone, clusterName }): [string, ProvinceGroups] => [
      organisationId,
      { zone: inspectionZone ?? '', cluster: clusterName ?? '' },
    ]),
  );
}
