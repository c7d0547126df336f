import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { remarksOf } from '../../../domain/results/outcome-figures.ts';
import type { SummaryContent } from '../../../domain/results/summary-content.ts';
import { resultsText } from '../../text/results-text.ts';

type Party = SummaryContent['parties'][number];

/** The results of all parties as a table. */
export function outcomeColumns(content: SummaryContent): readonly CsvColumn<Party>[] {
  return [
    { heading: resultsText.partyCode, cell: ({ organisationId }) => organisationId },
    { heading: resultsText.party, cell: ({ name }) => name },
    { heading: resultsText.total, cell: ({ total }) => total },
    { heading: resultsText.points, cell: ({ ledger }) => ledger.points },
    { heading: resultsText.grade, cell: ({ grade }) => grade },
    { heading: resultsText.lateDays, cell: ({ lateDays }) => lateDays },
    { heading: resultsText.deduction, cell: ({ deduction }) => deduction },
    { heading: resultsText.remark, cell: (party) => remarksOf(content, party).join(' · ') },
    { heading: resultsText.frameworkVersion, cell: ({ frameworkVersion }) => frameworkVersion },
  ];
}
