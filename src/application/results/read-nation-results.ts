import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import {
  byTotal,
  type ComparedBy,
  type ComparedParties,
  compareParties,
} from '../../domain/results/compare-parties.ts';
import { componentScores } from '../../domain/results/component-scores.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { type Announced, announcedEditions, readAnnounced } from './read-announced.ts';
import { type ResultsDeps, resultsPlace } from './results-deps.ts';
import type { RoundOfYear } from './summary-ports.ts';

/** To which zone and cluster a province belongs in the year; empty: to none. */
export interface ProvinceGroups {
  readonly zone: string;
  readonly cluster: string;
}

/** The results of all parties of a round beside each other, as they were announced last. */
export interface NationResults extends Announced, ComparedParties {
  readonly by: ComparedBy;
  /** The components of the year that anybody has a score of in this round. */
  readonly components: Framework['components'];
  /** Parties of the year that the edition has no result of, by the alphabet. */
  readonly absent: readonly { readonly organisationId: string; readonly name: string }[];
  readonly groups: ReadonlyMap<string, ProvinceGroups>;
}

/** Everybody may compare what is announced, by the total or by a component that was scored; nothing else is read. */
export async function readNationResults(
  { transactions }: Pick<ResultsDeps, 'transactions'>,
  actor: Actor,
  { by, ...round }: RoundOfYear & { readonly by: ComparedBy },
): Promise<Outcome<NationResults, 'forbidden' | 'not-found' | 'results-not-found'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const last = (await announcedEditions(stores, round)).at(-1);
    const announced = last === undefined ? null : await readAnnounced(stores, last);
    if (announced === null) return refuse('results-not-found');
    const { content, framework } = announced;
    const components = scoredComponents(content, framework);
    const codes = components.map(({ code }) => code);
    if (by !== byTotal && !codes.includes(by)) return refuse('not-found');
    const rows = await provinceRowsOf(stores, framework, round.round);
    const parties = [...rows, ...(await clusterRowsOf(stores, framework, round.round))];
    const absent = parties
      .filter((one) => content.parties.every(({ organisationId }) => organisationId !== one.organisationId))
      .map(({ organisationId, name }) => ({ organisationId, name }))
      .toSorted((a, b) => compareThai(a.name, b.name));
    return accept({
      ...announced,
      ...compareParties(content, codes, by),
      by,
      components,
      absent,
      groups: groupsOf(rows),
    });
  });
}

/** A round may cover a part of the year's components. */
function scoredComponents({ parties }: SummaryContent, { components }: Framework): Framework['components'] {
  const codes = components.map(({ code }) => code);
  const scores = parties.map((party) => componentScores(party, codes));
  return components.filter((_, at) => scores.some((own) => own[at] !== null));
}

function groupsOf(rows: readonly StoredBoardRow[]): ReadonlyMap<string, ProvinceGroups> {
  return new Map(
    rows.map(({ organisationId, inspectionZone, clusterName }) => [
      organisationId,
      { zone: inspectionZone ?? '', cluster: clusterName ?? '' },
    ]),
  );
}
