import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { mayEnterSomething, measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { isNameIn } from '../../domain/values/known-names.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { checkWorkbookStamp, type WorkbookStampRefusal } from '../../domain/workbook/check-workbook-stamp.ts';
import type { StoredWorkbookResult } from '../../domain/workbook/diff-workbook.ts';
import { rowsChangedSince } from '../../domain/workbook/rows-changed-since.ts';
import type { TypedWorkbook, WorkbookStamp } from '../../domain/workbook/typed-workbook.ts';
import type { LoadContentRefusal } from './load-content.ts';
import type { WorkbookTables } from './workbook-deps.ts';
import type { UnreadableWorkbook, WorkbookFiles } from './workbook-ports.ts';

/** An assumption: larger than any workbook of a round. */
export const LARGEST_WORKBOOK = 5 * 1024 * 1024;

/** Reads an uploaded file and refuses one that belongs to another party, year or round. */
export async function readUpload(
  workbooks: WorkbookFiles,
  bytes: Uint8Array,
  key: RoundKey,
): Promise<Outcome<TypedWorkbook, UnreadableWorkbook | WorkbookStampRefusal>> {
  const typed = await workbooks.read(bytes);
  if (!typed.ok) return typed;
  const ours = checkWorkbookStamp(typed.value.mark, key);
  return ours.ok ? typed : ours;
}

/** Refuses people who enter no result of the round; which ones they may enter is checked for each save. */
export async function mayUpload(
  stores: WorkbookTables,
  actor: Actor,
  { organisationId, fiscalYear, round }: RoundKey,
  today: string,
): Promise<Outcome<true, LoadContentRefusal>> {
  if (!mayEnterSomething(actor, organisationId)) return refuse('forbidden');
  const agreement = await stores.agreements.ofRound({ organisationId, fiscalYear, round });
  const report = await stores.reports.find({ organisationId, fiscalYear, round });
  if (!agreement || !report) return refuse('not-found');
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  const enters = agreement.indicators.some(({ code, rule }) =>
    isPermitted(permissionToEnter(rule), actor, {
      ...{ organisationId, hostAgencyIds: hostAgencyIds(hosts, code), measure: measureOf({ fiscalYear, code }) },
    }),
  );
  return enters ? accept(true) : refuse('forbidden');
}

/**
 * Refuses a workbook that was downloaded before the agreement changed and asks for something else than the round does now; the
 * indicators that differ are named, and nothing of the round is touched.
 */
export async function checkWorkbookVersion(
  stores: WorkbookTables,
  key: RoundKey,
  { agreementVersion, rowVersions }: Pick<WorkbookStamp, 'agreementVersion' | 'rowVersions'>,
): Promise<Outcome<true, 'workbook-older-version'>> {
  const agreement = await stores.agreements.ofRound(key);
  if (agreement === null || agreementVersion === undefined || agreementVersion === agreement.version)
    return accept(true);
  const written = await stores.agreements.ofVersion(key.organisationId, key.fiscalYear, agreementVersion);
  const changed = rowsChangedSince(written?.indicators ?? [], agreement.indicators);
  const named = changed.filter(({ code }) => isNameIn(rowVersions, code)).map(({ code, name }) => `${code} ${name}`);
  if (named.length === 0) return accept(true);
  const facts = { from: agreementVersion, newest: agreement.version, indicators: named.join(', ') };
  return refuse('workbook-older-version', facts, 'evidence');
}

/** The stored data of every indicator of the round. */
export async function loadStored(stores: WorkbookTables, key: RoundKey): Promise<readonly StoredWorkbookResult[]> {
  const agreement = await stores.agreements.ofRound(key);
  const results = await stores.results.listOfRound(key);
  return (agreement?.indicators ?? []).flatMap((indicator) => {
    const result = results.find((one) => one.code === indicator.code);
    if (result === undefined) return [];
    return [{ indicator, variables: result.variables, ...resultTextsOf(result) }];
  });
}
