import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Where } from '../../domain/people/is-permitted.ts';
import type { Place } from '../../domain/people/permission.ts';
import { permissionNamed } from '../../domain/people/permissions.ts';
import { roleNames } from '../../domain/people/roles.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../domain/values/result.ts';
import type { DoneAct, JournalStore } from '../journal/journal-ports.ts';
import type { HostStore } from '../year/host-ports.ts';

/** What is asked to know whether another person has to act. */
export interface OtherPersonStores {
  readonly journal: Pick<JournalStore, 'peopleWhoDid'>;
  readonly hosts: Pick<HostStore, 'othersWith'>;
}

export interface SamePersonQuestion {
  readonly move: StatusMove<string, string>;
  readonly where: Where;
  /** What is moved, as the journal names it: `2568/12m/1.2.1-1`. */
  readonly subject: string;
  readonly today: string;
  /** What was done to the subject and its parts, if it has been read already. */
  readonly done?: readonly DoneAct[];
}

/**
 * Refuses the move to whoever did one of the earlier acts of its row, whichever authority either is done with, and tells how
 * many others could make it.
 */
export async function checkOtherPerson(
  stores: OtherPersonStores,
  actor: Actor,
  { move, where, subject, today, done }: SamePersonQuestion,
): Promise<Outcome<true, 'same-person'>> {
  const rule = move.otherPersonThan;
  if (rule === undefined) return accept(true);
  const { organisationId } = where;
  const actions = rule.acts.map((one) => one.action);
  const all = done ?? (await peopleWhoDid(stores, rule, { organisationId, subject }));
  const about = all.filter((one) => actions.includes(one.action) && isPartOf(one.subject, subject));
  const own = rule.acts.find((act) => about.some((one) => one.userId === actor.userId && one.action === act.action));
  if (own === undefined) return accept(true);
  const role = move.actor;
  const besides = [...new Set([actor.userId, ...about.map((one) => one.userId)])];
  const others = await stores.hosts.othersWith(role, seatsOf(move, where), besides, today);
  if (others === 0 && rule.unlessAlone !== undefined) return accept(true);
  return refuse('same-person', { did: own.words, button: move.button, role: roleNames[role], others });
}

/** Who did the earlier acts that count, each since the last time of what makes it count. */
async function peopleWhoDid(
  { journal }: OtherPersonStores,
  rule: NonNullable<StatusMove<string, string>['otherPersonThan']>,
  place: { readonly organisationId: string; readonly subject: string },
): Promise<readonly DoneAct[]> {
  const starts = [...new Set(rule.acts.map((act) => act.since ?? rule.since))];
  const done: DoneAct[] = [];
  for (const since of starts) {
    const actions = rule.acts.filter((act) => (act.since ?? rule.since) === since).map((act) => act.action);
    done.push(...(await journal.peopleWhoDid({ ...place, actions, since })));
  }
  return done;
}

/** A move that the reader's role allows and their earlier act forbids, with what they are told. */
export interface BarredMove {
  readonly action: string;
  readonly refusal: Refusal<'same-person'>;
}

/** Which of these moves the reader may not make because of what they did before: said in advance, from the same rows. */
export async function barredMoves(
  stores: OtherPersonStores,
  actor: Actor,
  moves: readonly StatusMove<string, string>[],
  question: Omit<SamePersonQuestion, 'move'>,
): Promise<readonly BarredMove[]> {
  const barred: BarredMove[] = [];
  for (const move of actor.userId === '' ? [] : moves) {
    const checked = await checkOtherPerson(stores, actor, { ...question, move });
    if (!checked.ok) barred.push(...checked.refusals.map((refusal) => ({ action: move.action, refusal })));
  }
  return barred;
}

function isPartOf(part: string, subject: string): boolean {
  return part === subject || part.startsWith(`${subject}/`);
}

/** Where those sit who could make the move; null: anywhere. */
function seatsOf(move: StatusMove<string, string>, { organisationId, hostAgencyIds = [] }: Where) {
  const seats: Readonly<Record<Place, readonly string[] | null>> = {
    national: null,
    'once-submitted': null,
    'own-province': [organisationId],
    'own-cluster': [organisationId],
    'own-agency': hostAgencyIds,
    'own-measure': null,
    'in-person': [organisationId],
    central: null,
  };
  const grant = permissionNamed(move.permission).grants.find((one) => one.roles.includes(move.actor));
  return grant === undefined ? null : seats[grant.place];
}
