/** The cluster of 2552 to which Loei belongs, and the year in which its agreement can be tried. */
export const demoCluster = { id: 'cluster-2552-7', fiscalYear: 2554 } as const;

/** The cluster's indicators from the year's approved list, with weights that sum to 100. */
export const demoClusterChoices = [
  { code: '1-02', weight: '60' },
  { code: '1-06', weight: '40' },
] as const;
