import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import type { AllottedParty } from '../../../domain/incentives/allocate.ts';
import { incentiveText } from '../../text/incentive-text.ts';

/** Every province's amount as a table for spreadsheets. */
export const allocationColumns: readonly CsvColumn<AllottedParty>[] = [
  { heading: incentiveText.code, cell: ({ organisationId }) => organisationId },
  { heading: incentiveText.province, cell: ({ name }) => name },
  { heading: incentiveText.total, cell: ({ total }) => total },
  { heading: incentiveText.ofLevel, cell: ({ level }) => level },
  { heading: incentiveText.share, cell: ({ share }) => share },
  { heading: incentiveText.exact, cell: ({ exact }) => exact },
  { heading: incentiveText.amount, cell: ({ amount }) => amount },
  { heading: incentiveText.rounded, cell: ({ rounded }) => (rounded ? 1 : 0) },
];
