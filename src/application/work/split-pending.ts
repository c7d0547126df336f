import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { isMine } from '../../domain/work/whose-work.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import { checkOtherPerson, type OtherPersonStores } from '../lifecycle/other-person.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';

type Ruled = StatusMove<string, string>;

const ruled: readonly Ruled[] = [...agreementMoves, ...reportMoves, ...resultMoves].filter(
  (move) => move.otherPersonThan !== undefined,
);
const acts = [...new Set(ruled.flatMap((move) => move.otherPersonThan?.acts.map((act) => act.action) ?? []))];

export interface SplitPending {
  readonly mine: readonly Pending[];
  readonly others: readonly Pending[];
}

interface SplitStores extends OtherPersonStores {
  readonly journal: OtherPersonStores['journal'] & Pick<JournalStore, 'actsBy'>;
}

/**
 * The actor's own pending work, and what waits for others: nobody is told to do what another person has to, because they did
 * the earlier act themselves.
 */
export async function splitPending(
  stores: SplitStores,
  actor: Actor,
  pending: readonly Pending[],
  today: string,
): Promise<SplitPending> {
  const asked = pending.filter((one) => isMine(actor, one));
  const done = asked.some((one) => moveOf(one) !== undefined) ? await stores.journal.actsBy(actor.userId, acts) : [];
  const barred = new Set<Pending>();
  for (const one of asked) {
    const move = moveOf(one);
    const { organisationId, hostIds } = one;
    const subject = subjectOf(one);
    const before = done.some(
      (act) =>
        act.organisationId === organisationId && (act.subject === subject || act.subject.startsWith(`${subject}/`)),
    );
    if (move === undefined || !before) continue;
    const where = { organisationId, hostAgencyIds: hostIds };
    if (!(await checkOtherPerson(stores, actor, { move, where, subject, today })).ok) barred.add(one);
  }
  const mine = asked.filter((one) => !barred.has(one));
  return { mine, others: pending.filter((one) => !mine.includes(one)) };
}

function moveOf({ kind }: Pending): Ruled | undefined {
  return ruled.find((move) => move.action === kind);
}

function subjectOf({ organisationId, fiscalYear, round, indicator }: Pending): string {
  return yearSubject({
    ...{ organisationId, fiscalYear },
    ...(round === null ? {} : { round }),
    ...(indicator === null ? {} : { code: indicator.code }),
  });
}
