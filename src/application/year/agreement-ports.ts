import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Approval } from '../../domain/agreement/approval.ts';
import type { HostAssignment, NewHostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

/** How far one agreement of a year has come; `returnReason` as long as it lies where it was sent back to. */
interface ListedAgreement {
  readonly organisationId: string;
  readonly status: AgreementStatus;
  readonly signatures: number;
  readonly returnReason: string | null;
}

export interface AgreementStore {
  /** The newest version with its indicators in order; `lock` locks the row until the transaction ends. */
  find(organisationId: string, fiscalYear: number, options?: { lock?: boolean }): Promise<Agreement | null>;
  /** The version under which a round is scored: the one that its report was sent under, else the newest. */
  ofRound(key: RoundKey): Promise<Agreement | null>;
  /** One of its versions with its indicators in order; null if there is none. */
  ofVersion(organisationId: string, fiscalYear: number, version: number): Promise<Agreement | null>;
  /** The newest versions of several parties, by party; with a round those under which it is scored. */
  listOfParties(organisationIds: readonly string[], fiscalYear: number, round?: string): Promise<readonly Agreement[]>;
  insert(agreement: Agreement, at: string): Promise<void>;
  replaceIndicators(agreement: Agreement, indicators: readonly Indicator[]): Promise<void>;
  /** Writes the head row and increases rowVersion by one. */
  update(agreement: Agreement, at: string): Promise<void>;
  /** Adds one signature of `agreement.signatures`; rows of signatures are never changed. */
  addSignature(agreement: Agreement, signature: Signature, userId: string): Promise<void>;
  /** Adds one approval of what was settled; rows of approvals are never changed. */
  addApproval(agreement: Agreement, approval: Approval, userId: string): Promise<void>;
  /** Signatures and approvals given so far stay on record, but are none of the agreement's any more. */
  voidSignatures(agreement: Agreement): Promise<void>;
  /** The provinces that count an indicator of this cluster in some version of their agreement, by code. */
  sharersOf(clusterId: string, fiscalYear: number): Promise<readonly string[]>;
  /** Every party with its newest version's status and how many have signed it. */
  list(fiscalYear: number): Promise<readonly ListedAgreement[]>;
  /** Codes of the party's indicators whose template lies with OPDC or passed its audit. */
  sentTemplates(organisationId: string, fiscalYear: number): Promise<readonly string[]>;
  hosts(organisationId: string, fiscalYear: number, onDate: string): Promise<readonly HostAssignment[]>;
  hostsOfParties(
    organisationIds: readonly string[],
    fiscalYear: number,
    onDate: string,
  ): Promise<readonly (HostAssignment & { readonly organisationId: string })[]>;
  assignHost(organisationId: string, fiscalYear: number, assignment: NewHostAssignment): Promise<void>;
  /** Ends the current lead the day before a new one begins. */
  endLead(organisationId: string, fiscalYear: number, code: string, newLeadFrom: string): Promise<void>;
}
