import { checkLetterWhole, type LetterFault } from '../../domain/letters/check-letter.ts';
import { composeFace, type LetterFace } from '../../domain/letters/letter-face.ts';
import {
  type LetterAction,
  type LetterMove,
  letterMoves,
  letterStatusNames,
} from '../../domain/letters/letter-moves.ts';
import { beforeNumber, registerYearOf } from '../../domain/letters/letter-number.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import { actorAt, letterHolding, letterPlace } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { officeLines } from '../../domain/letters/sign-office.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { permissionNamed } from '../../domain/people/permissions.ts';
import { type Role, roleNames } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock, Secrets } from '../ports.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { type LetterDeps, type LettersTables, letterSubject } from './letter-deps.ts';

export interface LetterMoveInput extends Omit<MoveInput, 'fiscalYear' | 'round' | 'code'> {
  readonly letterId: string;
  /** What the signer has read; asked when it is signed. */
  readonly readHash?: string | undefined;
}

export interface LoadedLetter {
  readonly letter: OfficialLetter;
  readonly unit: LetterUnit;
  readonly organisation: Organisation;
}

export type LetterMoveRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'letter-unit-closed'
  | 'text-changed-since-read'
  | MoveRefusal
  | LetterFault;

export interface LetterTypes {
  readonly move: LetterMove;
  readonly stores: LettersTables;
  readonly tools: { readonly clock: Clock; readonly secrets: Pick<Secrets, 'sha256'> };
  readonly input: LetterMoveInput & { readonly fiscalYear: number; readonly round: string; readonly code: string };
  readonly found: LoadedLetter;
  readonly thing: OfficialLetter;
  readonly refusal: LetterMoveRefusal;
}

/** What a signer reads, by its SHA-256: signing asks that it is still that. */
export function contentHashOf(secrets: Pick<Secrets, 'sha256'>, { kind, content, unitId }: OfficialLetter): string {
  return secrets.sha256(JSON.stringify(inOrder({ kind, content, unitId })));
}

/** The same value with the names of every object in order: the database stores them in its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, inOrder(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The letter as it would be printed now. */
export function faceOf({ letter, unit, organisation }: LoadedLetter): LetterFace {
  if (letter.face !== null) return letter.face;
  const { kind, content, signature, number, issuedOn } = letter;
  const signer = signature === null ? null : { name: `(${signature.name})`, office: signature.office };
  return composeFace({ kind, content, unit, organisation, signer, number, issuedOn });
}

/** A letter with its unit and its organisation, locked if asked. */
export async function loadLetter(
  stores: LettersTables,
  { organisationId, letterId }: { readonly organisationId: string; readonly letterId: string },
  lock = false,
): Promise<Outcome<LoadedLetter, 'not-found'>> {
  const letter = await stores.letters.find({ organisationId, letterId }, { lock });
  if (letter === null) return refuse('not-found');
  const unit = await stores.letterUnits.find(organisationId, letter.unitId);
  const organisation = await stores.organisations.find(organisationId);
  return unit === null || organisation === null ? refuse('not-found') : accept({ letter, unit, organisation });
}

const whole: Condition<LetterTypes> = ({ found: { letter, unit } }) => {
  const faults = checkLetterWhole(letter.kind, letter.content, unit);
  return faults.length === 0 ? accept(true) : refuseAll(faults);
};

/** Who checks is not who sent it to be checked, unless nobody else of the organisation may. */
const anotherChecks: Condition<LetterTypes> = async ({ stores, actor, tools, move, found: { letter } }) => {
  const { organisationId } = letter;
  const subject = yearSubject(letterSubject(organisationId, letter.id));
  const since = 'letter.submit-letter';
  const did = await stores.journal.peopleWhoDid({ organisationId, subject, actions: [since], since });
  if (!did.some((one) => one.userId === actor.userId)) return accept(true);
  const roles = [...new Set(permissionNamed(move.permission).grants.flatMap((grant) => grant.roles))];
  const counts: { readonly role: Role; readonly others: number }[] = [];
  for (const role of roles) {
    const others = await stores.hosts.othersWith(role, [organisationId], [actor.userId], tools.clock.today());
    if (others > 0) counts.push({ role, others });
  }
  const [first] = counts;
  if (first === undefined) return accept(true);
  const words = { did: 'ส่งร่างหนังสือฉบับนี้ให้ตรวจ', button: move.button, role: roleNames[first.role], others: first.others };
  return refuse('same-person', words);
};

const textAsRead: Condition<LetterTypes> = ({ tools, input, found: { letter } }) =>
  input.readHash === contentHashOf(tools.secrets, letter) ? accept(true) : refuse('text-changed-since-read');

const unitOpen: Condition<LetterTypes> = ({ tools, found: { unit } }) => {
  if (unit.endsOn === null || unit.endsOn >= tools.clock.today()) return accept(true);
  return refuse('letter-unit-closed', { code: unit.code, day: formatThaiDate(unit.endsOn) });
};

const signature: Effect<LetterTypes> = {
  change({ actor, tools, found: { letter, organisation }, now }) {
    const holding = letterHolding('sign-letter', actor, letter.organisationId);
    if (holding === undefined) throw new Error('who signs holds no office');
    return {
      signature: {
        ...{ userId: actor.userId, name: actor.name, office: officeLines(holding, organisation), signedAt: now },
        ...{ actingFor: holding.onBehalfOf ?? null, contentHash: contentHashOf(tools.secrets, letter) },
      },
    };
  },
};

/** The number and the day, and with them the printed letter, in the statement that takes the number. */
const numbered: Effect<LetterTypes> = {
  async change({ stores, actor, tools, found }) {
    const { letter } = found;
    const issuedOn = tools.clock.today();
    const year = registerYearOf(issuedOn);
    const register = { series: letter.kind, year, before: beforeNumber(found.unit.code, letter.kind) };
    const taken = await stores.letters.takeNumber(letter, register, issuedOn, actor.name);
    const number = { series: letter.kind, year, number: taken };
    const issued = { ...letter, number, issuedOn, issuedName: actor.name };
    return { number, issuedOn, issuedName: actor.name, face: faceOf({ ...found, letter: issued }) };
  },
  journalled: (_, moved) => ({ after: { number: moved.face?.number, issuedOn: moved.issuedOn } }),
};

/** The lifecycle of an official letter. */
export const letterLifecycle: Lifecycle<LetterTypes> = {
  name: 'letter',
  moves: letterMoves,
  statusNames: letterStatusNames,
  load: (stores, input) => loadLetter(stores, input, true),
  thingOf: ({ letter }) => letter,
  rightTo: (_, move, { organisationId }) => ({ permission: move.permission, where: letterPlace(organisationId) }),
  async write({ stores, found, now }, status, changes) {
    const letter = { ...found.letter, ...changes, status, changedAt: now };
    await stores.letters.update(letter);
    return { ...letter, rowVersion: letter.rowVersion + 1 };
  },
  conditions: {
    'another-checks': anotherChecks,
    'letter-whole': whole,
    'text-as-read': textAsRead,
    'unit-open': unitOpen,
  },
  effects: {
    'checker-named': { change: ({ actor }) => ({ checkedName: actor.name }) },
    'letter-signature': signature,
    'letter-number': numbered,
    'reason-recorded': { change: ({ reason }) => ({ cancelledReason: reason }) },
  },
};

/** Makes one move of a letter; one that binds asks for a proof. */
export function moveLetter(
  deps: LetterDeps & IdentityDeps,
  actor: Actor,
  input: LetterMoveInput,
  { action, proof }: { readonly action: LetterAction; readonly proof?: Proof | undefined },
): Promise<Outcome<OfficialLetter, LetterMoveRefusal | ProofRefusal>> {
  const key = letterSubject(input.organisationId, input.letterId);
  const call = { tools: deps, actor: actorAt(actor, input.organisationId), input: { ...input, ...key }, action };
  return proveAndMove(letterLifecycle, deps, call, proof);
}
