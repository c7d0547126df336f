/** How many indicators in force of one proposal have been judged in their current wording. */
export interface AnalysisProgress {
  readonly organisationId: string;
  readonly judged: number;
  readonly indicators: number;
}
