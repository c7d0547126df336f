import { composeFace, type LetterFace } from '../../domain/letters/letter-face.ts';
import { type LetterAction, letterMoves, letterStatusNames } from '../../domain/letters/letter-moves.ts';
import { beforeNumber, registerYearOf } from '../../domain/letters/letter-number.ts';
import { actorAt, letterHolding, letterPlace } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { officeLines } from '../../domain/letters/sign-office.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Effect, Lifecycle } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { contentHashOf } from './content-hash-of.ts';
import { letterConditions } from './letter-conditions.ts';
import { type LetterDeps, type LettersTables, letterSubject } from './letter-deps.ts';
import type { LetterMoveInput, LetterMoveRefusal, LetterTypes, LoadedLetter } from './letter-types.ts';
import { type AddressesDeps, enclosureRefusals } from './missing-enclosures.ts';
import { noteRecall } from './note-recall.ts';
import { appointmentEnded, bodyAppointed } from './order-appoints.ts';

/** The letter as it would be printed now. */
export function faceOf({ letter, unit, organisation, emblem }: LoadedLetter): LetterFace {
  if (letter.face !== null) return letter.face;
  const { kind, content, signature, number, issuedOn } = letter;
  const signer = signature === null ? null : { name: `(${signature.name})`, office: signature.office };
  return composeFace({ kind, content, unit, organisation, signer, number, issuedOn, emblem });
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
  if (unit === null || organisation === null) return refuse('not-found');
  return accept({ letter, unit, organisation, emblem: await stores.emblems.current(organisationId) });
}

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
  conditions: letterConditions,
  effects: {
    'checker-named': { change: ({ actor }) => ({ checkedName: actor.name }) },
    'letter-signature': signature,
    'letter-number': numbered,
    'body-appointed': bodyAppointed,
    'appointment-ended': appointmentEnded,
    'copies-begun': {
      async write({ stores, found: { letter }, now }) {
        if (!letter.content.enclosures.some(({ address }) => address !== '')) return;
        await stores.enclosureCopies.begin({ organisationId: letter.organisationId, letterId: letter.id }, now);
      },
    },
    'recipients-told': {
      write: ({ stores, actor, reason, found }) => noteRecall(stores, actor, found.letter, reason),
    },
    'reason-recorded': { change: ({ reason }) => ({ cancelledReason: reason }) },
  },
};

/** Makes one move of a letter; one that binds asks for a proof. */
export async function moveLetter(
  deps: LetterDeps & IdentityDeps & AddressesDeps,
  actor: Actor,
  input: LetterMoveInput,
  { action, proof }: { readonly action: LetterAction; readonly proof?: Proof | undefined },
): Promise<Outcome<OfficialLetter, LetterMoveRefusal | ProofRefusal>> {
  const missing = await enclosureRefusals(deps, actor, input, action);
  if (missing.length > 0) return refuseAll(missing);
  const key = letterSubject(input.organisationId, input.letterId);
  const call = { tools: deps, actor: actorAt(actor, input.organisationId), input: { ...input, ...key }, action };
  return proveAndMove(letterLifecycle, deps, call, proof);
}
