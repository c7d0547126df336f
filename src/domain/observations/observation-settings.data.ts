/**
 * From when something is worth a question, where no source speaks: every figure here is an assumption of ours, shown on the
 * page beside what it led to. No score rests on any of them, and none of them says that anything is wrong.
 */
export const observationSettings = {
  /** A result lies close to a threshold within this share of the distance to the next point of its ladder, in percent. */
  nearThreshold: 5,
  /** With fewer cases than this nothing is said of pile-ups and of shifts. */
  fewestCases: 8,
  /** So rare, in one of so many cases by chance, is what is shown: one in a hundred. */
  rarity: 100,
  /** More identical parties than this are counted, not listed. */
  mostListed: 5,
} as const;
