import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';

export interface SealStore {
  insert(seal: AgreementSeal): Promise<void>;
  /** The seal of the newest sealed version; null while none is sealed. */
  latest(organisationId: string, fiscalYear: number): Promise<AgreementSeal | null>;
  /** Every sealed version of a party's year, the first one first. */
  listOfParty(organisationId: string, fiscalYear: number): Promise<readonly AgreementSeal[]>;
  findByCode(code: string): Promise<AgreementSeal | null>;
  /** Parties of the year whose agreement is sealed, with the newest sealed version. */
  listOfYear(fiscalYear: number): Promise<readonly { organisationId: string; version: number; code: string }[]>;
}
