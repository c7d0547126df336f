import { roundName } from '../domain/framework/round-name.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { partyTitle } from '../domain/people/organisation.ts';
import type { Crumb } from './components/breadcrumbs.tsx';
import { paths } from './paths.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The year of a party as every breadcrumb names it: `จังหวัดเลย 2568`. */
export function partyCrumb(fiscalYear: number, { id, name }: Named): Crumb {
  return { label: `${partyTitle(name)} ${fiscalYear}`, href: paths.province(fiscalYear, id) };
}

/** The same, and the round's report under it, linked for a reader who may open it. */
export function roundCrumbs(fiscalYear: number, organisation: Named, round: RoundCode, opens: boolean): Crumb[] {
  const href = opens ? paths.report(fiscalYear, organisation.id, round) : undefined;
  return [partyCrumb(fiscalYear, organisation), { label: roundName(round), href }];
}
