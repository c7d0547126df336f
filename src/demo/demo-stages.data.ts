/** How far a province has come in the twelve-month round on the demonstration's date. */
export type DemoStage =
  | 'not-started'
  | 'partly'
  | 'ready'
  | 'with-governor'
  | 'submitted'
  | 'returned'
  | 'received'
  | 'assessing'
  | 'assessed'
  | 'final';

/** How far one result has come; `begun` has only its first figure. */
export type DemoEntry = 'empty' | 'begun' | 'draft' | 'sent' | 'accepted' | 'returned';

/** The provinces with demonstration accounts are at stages with something to do; one more has the highest grade. */
export const fixedStages: Readonly<Record<string, DemoStage>> = {
  'TH-42': 'partly',
  'TH-50': 'with-governor',
  'TH-13': 'returned',
  'TH-75': 'assessed',
};

/** How many of the other 72 provinces stand at each stage. */
export const stageCounts: readonly { readonly stage: DemoStage; readonly count: number }[] = [
  { stage: 'not-started', count: 14 },
  { stage: 'partly', count: 24 },
  { stage: 'ready', count: 6 },
  { stage: 'with-governor', count: 7 },
  { stage: 'submitted', count: 8 },
  { stage: 'received', count: 4 },
  { stage: 'assessing', count: 3 },
  { stage: 'assessed', count: 6 },
];

/** Loei's twelve-month round, with one result of each kind, so that a whole year can be played from here. */
export const loeiEntries: Readonly<Record<string, DemoEntry>> = {
  '1.1-WATER': 'sent',
  '1.1-TOURISM': 'accepted',
  '1.1-SME': 'empty',
  '1.1-PM25': 'returned',
  '1.2.1-1': 'accepted',
  '1.2.2-1': 'begun',
  '1.2.2-2': 'begun',
  '1.2.2-3': 'begun',
  '2.1-PMQA': 'accepted',
  '2.2-DGR': 'empty',
  '2.3-EIT': 'accepted',
};

/** The possible states of results in a partly entered province. */
export const partlyEntries: readonly DemoEntry[] = [
  'empty',
  'empty',
  'empty',
  'begun',
  'draft',
  'sent',
  'sent',
  'accepted',
  'accepted',
  'accepted',
];
