/** The made-up days of the summary of the six-month round: prepared, laid before the subcommission, announced. */
export const demoResults = {
  round: '6m',
  preparedAt: '2025-06-16T03:00:00.000Z',
  heldOn: '2025-06-19',
  announcedAt: '2025-06-23T01:00:00.000Z',
} as const;
