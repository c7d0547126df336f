import type { Actor } from '../../domain/people/actor.ts';
import { systemActor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { HeadListStores } from '../journal/head-list-ports.ts';
import type { JournalBreak, JournalVerifier } from '../journal/journal-ports.ts';
import { type ListFault, type VerifyListDeps, verifyAgainstList } from '../journal/verify-against-list.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { IntegrityCheck, IntegrityStores } from './integrity-ports.ts';
import type { ScoreDifference } from './score-difference.ts';
import type { VerificationStores } from './verification-ports.ts';
import { verifyScores } from './verify-scores.ts';

/** The chain of what concerns the whole installation. */
const OPDC = 'opdc';
/** Longer than any check takes: whoever began one before has ended. */
const LOST_AFTER = 2 * 60 * 60 * 1000;

type Stores = YearStores & VerificationStores & HeadListStores & IntegrityStores;

export interface CheckIntegrityDeps extends Pick<VerifyListDeps, 'checkSignature' | 'publicKey'> {
  readonly transactions: Transactions<Stores>;
  readonly journal: JournalVerifier;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/**
 * The day's comparison of the journal with itself and with the newest published list, and of all scores with what they
 * follow from. One process makes it, once a day; what differs leaves a journal row. Null if the day has its check.
 */
export async function checkIntegrity(deps: CheckIntegrityDeps): Promise<IntegrityCheck | null> {
  const { clock, transactions } = deps;
  const day = clock.today();
  const startedAt = clock.now();
  const lostBefore = new Date(Date.parse(startedAt) - LOST_AFTER).toISOString();
  if (!(await transactions.run(({ integrity }) => integrity.begin(day, startedAt, lostBefore)))) return null;
  const list = await transactions.read(({ headLists }) => headLists.newest());
  const journal = await deps.journal.verify();
  const against = list === null ? [] : (await verifyAgainstList(deps, list.text)).faults;
  const { scores, rounds, differences } = await verifyScores(deps);
  const faults = [...journal.breaks.map(breakText), ...against.map(listText), ...differences.map(differenceText)];
  const numbers = { journalRows: journal.rows, scores: scores + rounds };
  const check = { day, startedAt, finishedAt: clock.now(), ...numbers, faults };
  await transactions.run(async (stores) => {
    await stores.integrity.finish(check);
    if (faults.length > 0) await stores.journal.append(rowOf(check));
  });
  return check;
}

function rowOf({ day, faults }: IntegrityCheck) {
  return {
    organisationId: OPDC,
    actorUserId: systemActor.userId,
    actorName: systemActor.name,
    ...{ actingFor: null, action: 'integrity.differ', subject: day, before: null, reason: null },
    after: { count: faults.length, faults: faults.slice(0, 50) },
  };
}

const breakText = ({ organisationId, seq, fault }: JournalBreak) => `journal ${organisationId} ${seq} ${fault}`;

function listText(one: ListFault): string {
  if ('organisationId' in one) return `list ${one.organisationId} ${one.from}-${one.to} ${one.fault}`;
  return 'number' in one ? `list ${one.number} ${one.fault}` : `list ${one.fault}`;
}

const differenceText = ({ organisationId, fiscalYear, round, part, what }: ScoreDifference) =>
  `score ${organisationId} ${fiscalYear}/${round} ${part} ${what}`;

/** The newest finished comparison, for whoever may read the whole journal; null before the first. */
export async function readIntegrity(
  deps: { readonly transactions: Transactions<IntegrityStores> },
  actor: Actor,
): Promise<Outcome<IntegrityCheck | null, 'forbidden'>> {
  if (!isPermitted('read-journal', actor, { organisationId: OPDC })) return refuse('forbidden');
  return accept(await deps.transactions.read(({ integrity }) => integrity.newest()));
}
