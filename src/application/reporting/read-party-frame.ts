import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ReadDeps } from '../year/read-deps.ts';

/** What the heading and the tabs of a party's year go by, whoever reads them. */
export interface PartyFrame {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  /** Null where none has been begun. */
  readonly agreementStatus: AgreementStatus | null;
  /** Rounds that were opened, the earliest due first. */
  readonly reports: readonly Report[];
}

/** Reads it in three statements; nothing in it depends on the reader, so it is kept until the party's year is changed. */
export async function readPartyFrame(
  { transactions }: Pick<ReadDeps, 'transactions'>,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<PartyFrame, 'not-found'>> {
  return transactions.read(async ({ organisations, agreements, reports }) => {
    const organisation = await organisations.find(organisationId);
    if (!organisation) return refuse('not-found');
    const found = (await agreements.list(fiscalYear)).find((one) => one.organisationId === organisationId);
    const { id, name } = organisation;
    return accept({
      organisation: { id, name },
      fiscalYear,
      agreementStatus: found?.status ?? null,
      reports: await reports.listOfProvince(organisationId, fiscalYear),
    });
  });
}
