import type { NationResults } from '../../../application/results/read-nation-results.ts';
import type { YearsResults } from '../../../application/results/read-years-results.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import type { ComparedParty } from '../../../domain/results/compare-parties.ts';
import { nationResultsText as text } from '../../text/nation-results-text.ts';

/** The order of all parties as a file, with every decimal. */
export function comparedColumns({ components, groups }: NationResults): readonly CsvColumn<ComparedParty>[] {
  return [
    { heading: text.place, cell: ({ place }) => place },
    { heading: text.provinceCode, cell: ({ organisationId }) => organisationId },
    { heading: text.province, cell: ({ name }) => name },
    { heading: text.zone, cell: ({ organisationId }) => groups.get(organisationId)?.zone ?? null },
    { heading: text.cluster, cell: ({ organisationId }) => groups.get(organisationId)?.cluster ?? null },
    { heading: text.compared, cell: ({ score }) => score },
    { heading: text.total, cell: ({ total }) => total },
    { heading: text.grade, cell: ({ grade }) => grade },
    ...components.map(
      ({ code, name }, at): CsvColumn<ComparedParty> => ({
        heading: `${text.component} ${code} ${name}`,
        cell: ({ components: scores }) => scores[at] ?? null,
      }),
    ),
  ];
}

type Party = YearsResults['parties'][number];

/** Every party's total and grade of every year as a file. */
export function yearsColumns({ years }: YearsResults): readonly CsvColumn<Party>[] {
  return [
    { heading: text.provinceCode, cell: ({ organisationId }) => organisationId },
    { heading: text.party, cell: ({ name }) => name },
    ...years.flatMap(({ fiscalYear, round, outcomes }): CsvColumn<Party>[] => [
      {
        heading: `${text.total} ${fiscalYear} ${round}`,
        cell: (one) => outcomes.get(one.organisationId)?.total ?? null,
      },
      {
        heading: `${text.grade} ${fiscalYear} ${round}`,
        cell: (one) => outcomes.get(one.organisationId)?.grade ?? null,
      },
    ]),
  ];
}
