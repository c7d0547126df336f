import type { SummaryKey } from './result-summary.ts';

/** The address of each party's own result within the product, with the mark that a letter replaces by its recipient's code. */
export const ownResultAddress = ({ fiscalYear, round, edition }: SummaryKey) =>
  `/${fiscalYear}/results/${round}/${edition}/{รหัสผู้รับ}/result.pdf`;
