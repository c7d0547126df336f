import type { IncomingLetter } from '../../domain/letters/letter-delivery.ts';
import { registerYearOf } from '../../domain/letters/letter-number.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type LetterDeps, shortId } from './letter-deps.ts';

export type IncomingInput = Pick<
  IncomingLetter,
  'organisationId' | 'unitId' | 'receivedOn' | 'fromName' | 'numberText' | 'datedOn' | 'subject' | 'secret' | 'replyBy'
>;

export type IncomingRefusal =
  | 'forbidden'
  | 'letter-unit-required'
  | 'incoming-sender-required'
  | 'letter-subject-required'
  | 'letter-day-invalid'
  | 'incoming-received-before-dated'
  | 'incoming-received-in-future'
  | 'letter-unit-closed';

/** Registers a letter of outside under the next receive number of its unit. */
export async function registerIncoming(
  deps: LetterDeps,
  actor: Actor,
  input: IncomingInput,
): Promise<Outcome<IncomingLetter, IncomingRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  const { organisationId, receivedOn, datedOn, replyBy } = input;
  if (input.fromName.trim() === '') return refuse('incoming-sender-required', undefined, 'fromName');
  if (input.subject.trim() === '') return refuse('letter-subject-required', undefined, 'subject');
  for (const [field, day] of Object.entries({ receivedOn, datedOn, replyBy }))
    if (day !== null && !isCivilDate(day)) return refuse('letter-day-invalid', undefined, field);
  if (datedOn !== null && receivedOn < datedOn)
    return refuse('incoming-received-before-dated', undefined, 'receivedOn');
  const today = deps.clock.today();
  if (receivedOn > today) return refuse('incoming-received-in-future', { today: formatThaiDate(today) }, 'receivedOn');
  return deps.transactions.run(async (stores) => {
    const unit = await stores.letterUnits.find(organisationId, input.unitId);
    if (unit === null) return refuse('letter-unit-required', undefined, 'unitId');
    if (unit.endsOn !== null && unit.endsOn < today)
      return refuse('letter-unit-closed', { code: unit.code, day: formatThaiDate(unit.endsOn) }, 'unitId');
    const year = registerYearOf(receivedOn);
    const number = await stores.letters.takeIncomingNumber(unit, year);
    const letter = { ...input, id: shortId(deps.ids), year, number, registeredName: actor.name };
    await stores.incomingLetters.insert(letter, deps.clock.now());
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId, action: 'letter.register-incoming', subject: `letter-unit/${unit.id}` },
      after: { number, year, receivedOn },
    });
    return accept(letter);
  });
}
