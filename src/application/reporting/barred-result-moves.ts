import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { type ResultAction, resultMoves } from '../../domain/reporting/result-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { agenciesToAct } from '../../domain/reporting/supervision.ts';
import type { DoneAct } from '../journal/journal-ports.ts';
import { type BarredMove, barredMoves, type OtherPersonStores } from '../lifecycle/other-person.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';

/** Reads who did what to the results of a round, when it is first asked for, and once. */
export function doneOnce(
  stores: OtherPersonStores,
  { organisationId, fiscalYear, round }: RoundKey,
): () => Promise<readonly DoneAct[]> {
  const actions = resultMoves.flatMap((move) => move.otherPersonThan?.acts.map((act) => act.action) ?? []);
  const subject = yearSubject({ organisationId, fiscalYear, round });
  let read: Promise<readonly DoneAct[]> | undefined;
  return () => {
    read ??= stores.journal.peopleWhoDid({ organisationId, subject, actions: [...new Set(actions)] });
    return read;
  };
}

interface OfferedMoves {
  readonly result: Result;
  /** The indicator's own. */
  readonly hosts: readonly HostAssignment[];
  readonly moves: readonly ResultAction[];
  readonly today: string;
}

/** Which of the offered moves of a result another person has to make. */
export async function barredResultMoves(
  stores: OtherPersonStores,
  actor: Actor,
  { result, hosts, moves, today }: OfferedMoves,
  done: () => Promise<readonly DoneAct[]>,
): Promise<readonly BarredMove[]> {
  const { organisationId, fiscalYear, round, code } = result;
  const subject = yearSubject({ organisationId, fiscalYear, round, code });
  const barred: BarredMove[] = [];
  for (const move of resultMoves.filter((one) => moves.includes(one.action) && one.otherPersonThan)) {
    const where = { organisationId, hostAgencyIds: agenciesToAct(hosts, move.permission) };
    barred.push(...(await barredMoves(stores, actor, [move], { where, subject, today, done: await done() })));
  }
  return barred;
}
