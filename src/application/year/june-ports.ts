import type { JuneGiven } from '../../domain/work/stages.ts';

/** What OPDC gave a party in June, as it is recorded. */
export interface JuneStore {
  given(organisationId: string, fiscalYear: number): Promise<JuneGiven>;
}
