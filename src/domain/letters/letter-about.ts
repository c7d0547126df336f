/** What of a year provinces are told by a letter. */
export const noticeKinds = ['framework', 'results'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How a letter names what it tells of: `framework/2568/3`, `results/2568`, `meeting/kbtm-4xqd`. */
export const letterAbout = {
  framework: (fiscalYear: number, version: number) => `framework/${fiscalYear}/${version}`,
  results: (fiscalYear: number) => `results/${fiscalYear}`,
  meeting: (id: string) => `meeting/${id}`,
} as const;
