import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { checkClaims, nameClaims } from '../../domain/reporting/evidence-claims.ts';
import { type Placing, placeAmong } from '../../domain/reporting/evidence-limits.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { mayEnterSomething, measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { loadResultEntry, lockRefusal, type ResultEntry } from './load-result-entry.ts';

/** A file or a link, and how it is added to a result. */
export type EvidencePiece = Pick<
  Evidence,
  'sha256' | 'title' | 'url' | 'fileName' | 'mediaType' | 'sizeBytes' | 'claims'
>;

export type PlaceRefusal =
  | 'forbidden'
  | 'not-found'
  | 'claim-unknown'
  | 'too-many-files'
  | 'evidence-already-there'
  | LockCode;

interface OpenEntry {
  readonly entry: ResultEntry;
  readonly permission: PermissionName;
  /** The piece is already at another result. */
  readonly again?: true;
}

/** The result, locked until the transaction ends, if this actor may change its evidence today. */
export async function openForEvidence(
  stores: YearStores,
  actor: Actor,
  key: ResultKey,
  today: string,
  options = { lock: true },
): Promise<Outcome<OpenEntry, 'forbidden' | 'not-found' | LockCode>> {
  if (!mayEnterSomething(actor, key.organisationId)) return refuse('forbidden');
  const entry = await loadResultEntry(stores, key, today, options);
  if (!entry) return refuse('not-found');
  const permission = permissionToEnter(entry.indicator.rule);
  const { organisationId, code } = key;
  const where = { organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, code), measure: measureOf(key) };
  if (!isPermitted(permission, actor, where)) return refuse('forbidden');
  if (entry.lock) return refuseAll([lockRefusal(entry.lock, entry)]);
  return accept({ entry, permission });
}

/**
 * Adds one piece of evidence to a result: beside the others, as a newer version of the same title, or, if it is already
 * there, with further claims. Writes rows and a journal row only, in the caller's transaction.
 */
export async function placeEvidence(
  deps: { readonly clock: Clock },
  stores: YearStores,
  actor: Actor,
  { entry, permission, again }: OpenEntry,
  piece: EvidencePiece,
): Promise<Outcome<Evidence, PlaceRefusal>> {
  const { organisationId, fiscalYear, round, code } = entry.result;
  const key = { organisationId, fiscalYear, round, code };
  const claims = checkClaims(entry.indicator, piece.claims);
  if (!claims.ok) return claims;
  const present = (await stores.evidence.listOfRound(key)).filter((one) => one.code === code);
  const placing = placeAmong(present, { ...piece, claims: claims.value });
  if (!placing.ok) return placing;
  if (placing.value.kind === 'proves-more') {
    const { inUse, claims: all } = placing.value;
    const before = present.find((one) => one.sha256 === inUse.sha256);
    if (!before) return refuse('not-found');
    await stores.evidence.setClaims(key, inUse.sha256, all);
    const said = (list: readonly string[]) => nameClaims(entry.indicator, list);
    const told = (list: readonly string[]) => ({ sha256: inUse.sha256, title: inUse.title, claims: said(list) });
    const rows = { before: told(inUse.claims), after: told(all) };
    await appendYearJournalRow(stores, actor, { key, action: 'evidence.claim', permission, ...rows });
    return accept({ ...before, claims: all });
  }
  const added = newEvidence(key, { ...piece, claims: claims.value }, placing.value, actor.name, deps.clock.now());
  await write(stores, added, placing.value);
  const after = {
    ...journalledEvidence(added),
    version: added.version,
    claims: nameClaims(entry.indicator, added.claims),
  };
  const before = placing.value.kind === 'supersedes' ? journalledEvidence(placing.value.older) : null;
  const action = placing.value.kind === 'supersedes' ? 'evidence.supersede' : actionOf(piece, again);
  await appendYearJournalRow(stores, actor, { key, action, permission, before, after });
  return accept(added);
}

type Adding = Exclude<Placing, { kind: 'proves-more' }>;

function newEvidence(
  key: ResultKey,
  piece: EvidencePiece,
  placing: Adding,
  addedName: string,
  addedAt: string,
): Evidence {
  const { sha256, title, url, fileName, mediaType, sizeBytes, claims } = piece;
  const version = placing.kind === 'supersedes' ? placing.older.version + 1 : 1;
  const told = { addedName, addedAt, version, supersededBy: null, supersededAt: null };
  return { ...key, sha256, title, url, fileName, mediaType, sizeBytes, claims, ...told };
}

async function write(stores: YearStores, added: Evidence, placing: Adding) {
  if (placing.kind === 'supersedes')
    await stores.evidence.supersede(added, placing.older.sha256, added.sha256, added.addedAt);
  await stores.evidence.add(added);
}

function actionOf(piece: EvidencePiece, again: true | undefined): string {
  if (again) return 'evidence.reuse';
  return piece.url === null ? 'evidence.attach' : 'evidence.link';
}

/** What a journal row records about a piece. */
export function journalledEvidence(
  piece: { readonly sha256: string; readonly title: string } & Partial<EvidencePiece>,
) {
  const { sha256, title, url = null, fileName = '', sizeBytes = '0' } = piece;
  return url === null ? { sha256, title, fileName, sizeBytes: Number(sizeBytes) } : { sha256, title, url };
}
