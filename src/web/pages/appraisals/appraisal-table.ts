import type { ProvinceAppraisal, ReadAppraisal } from '../../../application/appraisals/read-appraisals.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { appraisalText } from '../../text/appraisal-text.ts';

/** One round of one governor's appraisal. */
type AppraisalRow = Pick<ProvinceAppraisal, 'organisation'> & { readonly round: ReadAppraisal };

/** Every round of these provinces, in their order. */
export const appraisalRows = (provinces: readonly ProvinceAppraisal[]): readonly AppraisalRow[] =>
  provinces.flatMap(({ organisation, rounds }) => rounds.map((round) => ({ organisation, round })));

/** `นายก 92 วัน · นายข 90 วัน`. */
const holdersInWords = ({ holders }: ReadAppraisal) =>
  holders.map(({ name, days }) => `${name} ${days} ${appraisalText.days}`).join(' · ') || '–';

/** The rounds as a table for spreadsheets. */
export const appraisalColumns: readonly CsvColumn<AppraisalRow>[] = [
  { heading: appraisalText.code, cell: ({ organisation }) => organisation.id },
  { heading: appraisalText.province, cell: ({ organisation }) => organisation.name },
  { heading: appraisalText.round, cell: ({ round }) => round.number },
  {
    heading: appraisalText.period,
    cell: ({ round: { rule } }) => `${formatThaiDate(rule.from)} – ${formatThaiDate(rule.to)}`,
  },
  { heading: appraisalText.uses, cell: ({ round }) => roundName(round.rule.usesRound) },
  { heading: appraisalText.holders, cell: ({ round }) => holdersInWords(round) },
  { heading: appraisalText.points, cell: ({ round }) => round.score?.points ?? null },
  { heading: appraisalText.ofWeight, cell: ({ round }) => round.score?.weight ?? null },
  { heading: appraisalText.onHundred, cell: ({ round }) => round.score?.onHundred ?? null },
  { heading: appraisalText.fromEdition, cell: ({ round }) => round.edition?.edition ?? null },
];
