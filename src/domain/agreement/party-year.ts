/** Identifies one agreement: a party and a fiscal year (BE). */
export interface PartyYear {
  readonly organisationId: string;
  readonly fiscalYear: number;
}
