import type { Consultation, ConsultationNow, ConsultationRound } from '../../domain/consultations/consultation.ts';

export interface ConsultationStore {
  findRound(fiscalYear: number, options?: { readonly lock?: boolean }): Promise<ConsultationRound | null>;
  /** Those of every year, the newest first. */
  listRounds(): Promise<readonly ConsultationRound[]>;
  /** Inserts it, or writes all of it; the row version is the next. */
  saveRound(round: ConsultationRound): Promise<void>;
  find(
    organisationId: string,
    fiscalYear: number,
    options?: { readonly lock?: boolean },
  ): Promise<ConsultationNow | null>;
  /** Every party's of the year that has begun, by party. */
  listOfYear(fiscalYear: number): Promise<readonly ConsultationNow[]>;
  /** Inserts it, or writes all of it. */
  save(consultation: Consultation): Promise<void>;
}

export interface ConsultationStores {
  readonly consultations: ConsultationStore;
}
