/** What of a year is told by a letter that is prepared from the product's data. */
export const noticeKinds = ['framework', 'indicator-list', 'indicators', 'results'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How a letter names what it tells of: `framework/2568/3`, `list/2554/1`, `indicators/2568`, `results/2568`, `meeting/kbtm-4xqd`. */
export const letterAbout = {
  framework: (fiscalYear: number, version: number) => `framework/${fiscalYear}/${version}`,
  list: (fiscalYear: number, edition: number) => `list/${fiscalYear}/${edition}`,
  indicators: (fiscalYear: number) => `indicators/${fiscalYear}`,
  results: (fiscalYear: number) => `results/${fiscalYear}`,
  meeting: (id: string) => `meeting/${id}`,
} as const;
