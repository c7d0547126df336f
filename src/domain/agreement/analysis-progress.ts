/** How many indicators in force of one proposal are judged as they now read. */
export interface AnalysisProgress {
  readonly organisationId: string;
  readonly judged: number;
  readonly indicators: number;
}
