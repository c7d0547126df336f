import { componentScores } from './component-scores.ts';
import { type NationalTable, nationalTable } from './national-table.ts';
import type { PartyOutcome, SummaryContent } from './summary-content.ts';

/** What parties are compared by: `total`, or the code of a component. */
export type ComparedBy = string;

export const byTotal: ComparedBy = 'total';

/** A party's place among those of its kind. */
export interface ComparedParty {
  readonly organisationId: string;
  readonly name: string;
  /** From 1; parties of the same score share it. Null without a score. */
  readonly place: number | null;
  /** Whether another party has the same place. */
  readonly shared: boolean;
  /** The score that is compared, four decimals. */
  readonly score: string | null;
  readonly total: string | null;
  readonly grade: string | null;
  /** The score of each component that was asked for, in that order. */
  readonly components: readonly (string | null)[];
}

export interface ComparedParties {
  readonly provinces: readonly ComparedParty[];
  readonly clusters: readonly ComparedParty[];
}

/** The parties of an edition by one of their scores, the highest first; provinces and clusters apart. */
export function compareParties(
  { parties }: Pick<SummaryContent, 'parties'>,
  components: readonly string[],
  by: ComparedBy,
): ComparedParties {
  const known = new Map(
    parties.map((party) => [party.organisationId, { party, own: componentScores(party, components) }]),
  );
  const scoreOf = ({ organisationId, total }: PartyOutcome) =>
    by === byTotal ? total : (known.get(organisationId)?.own[components.indexOf(by)] ?? null);
  const { provinces, clusters } = nationalTable(parties.map((party) => ({ ...party, total: scoreOf(party) })));
  const rows = (table: NationalTable['provinces']) =>
    table.flatMap(({ organisationId, place, total: score }): ComparedParty[] => {
      const found = known.get(organisationId);
      if (found === undefined) return [];
      const { name, total, grade } = found.party;
      const shared = place !== null && table.filter((other) => other.place === place).length > 1;
      return [{ organisationId, name, place, shared, score, total, grade, components: found.own }];
    });
  return { provinces: rows(provinces), clusters: rows(clusters) };
}
