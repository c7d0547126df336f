import type { Amendment } from '../../domain/agreement/amendment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isStillOpen } from '../../domain/reporting/still-open.ts';
import { sealOf, textToSign } from '../agreement/seal-agreement.ts';
import { followAgreement } from '../reporting/follow-agreement.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { ChangeTables, ChangeTools } from './change-deps.ts';

interface NextVersion {
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly indicators: readonly Indicator[];
  readonly amends: Amendment;
}

/** The next version as it will stand: in force as the one before, by the resolutions that it names and nobody's signature. */
function nextVersionOf({ agreement, indicators, amends }: Omit<NextVersion, 'framework'>, at: string): Agreement {
  return {
    ...agreement,
    ...{ version: agreement.version + 1, rowVersion: 1, indicators, amends },
    ...{ signatures: [], approvals: [], signedAt: at, contentHash: null },
  };
}

/**
 * Makes the next version of what was agreed, in the caller's transaction: sealed and printable as the first was. The versions
 * before stay as they are; rounds that were sent stay under theirs, open ones follow the new one.
 */
export async function makeVersion(
  stores: ChangeTables,
  { clock, secrets }: ChangeTools,
  actor: Actor,
  next: NextVersion,
): Promise<Agreement> {
  const { agreement, framework, amends } = next;
  const { organisationId, fiscalYear } = agreement;
  const now = clock.now();
  const party = await stores.organisations.find(organisationId);
  const drafted = nextVersionOf(next, now);
  const { content, contentHash } = textToSign(secrets, drafted, framework, party?.name ?? '');
  const made: Agreement = { ...drafted, contentHash };
  const reports = await stores.reports.listOfProvince(organisationId, fiscalYear, { lock: true });
  await stores.reports.keepVersion({ organisationId, fiscalYear }, agreement.version);
  await stores.agreements.insert(made, now);
  await stores.agreements.update(made, now);
  await stores.seals.insert(sealOf(secrets, made, content, now));
  await appendYearJournalRow(stores, actor, {
    key: { organisationId, fiscalYear },
    action: 'agreement.amend',
    permission: 'record-body-resolution',
    before: { version: agreement.version },
    after: { version: made.version, contentHash, request: amends.request, effectiveOn: amends.effectiveOn },
  });
  for (const report of reports)
    if (isStillOpen(report.status)) await followAgreement(stores, actor, { framework, agreement: made, report }, clock);
  return made;
}
