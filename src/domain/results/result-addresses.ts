import type { SummaryKey } from './result-summary.ts';

interface EditionPlace<Year, Round, Edition> {
  readonly fiscalYear: Year;
  readonly round: Round;
  readonly edition: Edition;
}

/** The address of a party's own result within the product. A pattern of it has `:round`. */
export const partyResultAddress = <
  Year extends number | string,
  Round extends string,
  Edition extends number | string,
  Party extends string,
>(
  { fiscalYear, round, edition }: EditionPlace<Year, Round, Edition>,
  party: Party,
) => `/${fiscalYear}/results/${round}/${edition}/${party}/result.pdf` as const;

/** The same of each party, with the mark that a letter replaces by its recipient's code. */
export const ownResultAddress = (key: SummaryKey) => partyResultAddress(key, '{รหัสผู้รับ}');
