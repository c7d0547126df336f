/**
 * From when something is worth a question, where no source speaks: every figure here is an assumption of ours, shown on the
 * page beside what it led to. No score rests on any of them, and none of them says that anything is wrong.
 */
export const observationSettings = {
  /** A result lies close to a threshold within this share of the distance to the next point of its ladder, in percent. */
  nearThreshold: 5,
  /** With fewer cases than this nothing is said of pile-ups and of shifts. */
  fewestCases: 8,
  /**
   * So rare, in one of so many cases by chance, is what is shown: one in a hundred. Identical figures count by how many such
   * groups are expected: parties chosen in all ways, each with the others' figures by a chance that the data's own spread
   * gives. The values that are possible fill twice what lies between the quartiles of all parties, evenly, in steps of the
   * last decimal written (of a bell the chance is less, of even data it is that); of fewer parties than `fewestCases`, what
   * lies between zero and the figure. Small whole numbers, days or persons, are therefore alike by chance; amounts are not.
   */
  rarity: 100,
  /** More identical parties than this are counted, not listed. */
  mostListed: 5,
} as const;
