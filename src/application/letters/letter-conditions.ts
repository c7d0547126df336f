import { checkLetterWhole } from '../../domain/letters/check-letter.ts';
import { lackingWords, openCitations } from '../../domain/letters/cited-enclosures.ts';
import { checkAskedRecipient, checkLetterInTime } from '../../domain/letters/letter-about.ts';
import type { LetterContent } from '../../domain/letters/letter-parts.ts';
import { permissionNamed } from '../../domain/people/permissions.ts';
import { type Role, roleNames } from '../../domain/people/roles.ts';
import { accept, type Refusal, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { arrivalsOf } from './arrivals-of.ts';
import { contentHashOf } from './content-hash-of.ts';
import { copiesMoreSecret } from './copies-more-secret.ts';
import { letterSubject } from './letter-deps.ts';
import type { LetterTypes } from './letter-types.ts';
import { mayTakeBack, orderAppoints } from './order-appoints.ts';

const whole: Condition<LetterTypes> = ({ found: { letter, unit } }) => {
  const faults = checkLetterWhole(letter.kind, letter.content, unit);
  return faults.length === 0 ? accept(true) : refuseAll(faults);
};

/** The same of a letter that was signed: nothing of it can be mended any more. */
const signedWhole: Condition<LetterTypes> = ({ found: { letter, unit } }) => {
  const faults = checkLetterWhole(letter.kind, letter.content, unit);
  if (faults.length === 0) return accept(true);
  return refuseAll([...faults, refusal('letter-signed-incomplete')]);
};

/** Nothing goes out with a letter that is more secret than the letter: its own secrecy may have been lowered since. */
const copiesNotMoreSecret: Condition<LetterTypes> = async ({ stores, found: { letter } }) => {
  const faults = await copiesMoreSecret(stores, letter.content);
  return faults.length === 0 ? accept(true) : refuseAll(faults);
};

const signedCopiesNotMoreSecret: Condition<LetterTypes> = async ({ stores, found: { letter } }) => {
  const faults = await copiesMoreSecret(stores, letter.content);
  return faults.length === 0 ? accept(true) : refuseAll([...faults, refusal('letter-signed-incomplete')]);
};

/** Nobody is written to who is closed by now: their place was taken by another, or by nobody. */
const recipientsOpen: Condition<LetterTypes> = async ({ stores, tools, found: { letter } }) => {
  const arrivals = await arrivalsOf(stores, letter.content.recipients, tools.clock.today());
  const faults = arrivals.flatMap(({ closed, name }) =>
    closed === null
      ? []
      : refusal(
          'letter-recipient-closed',
          { name: closed.name, day: formatThaiDate(closed.on), successor: name },
          'recipients',
        ),
  );
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

/** A text that names an enclosure which is not there, or which some go without, is asked about when it is checked. */
const citationsAnswered: Condition<LetterTypes> = ({ input, found: { letter } }) => {
  if (input.citationsConfirmed === true) return accept(true);
  const faults = citationFaults(letter.content);
  return faults.length === 0 ? accept(true) : refuseAll(faults);
};

const unitOpen: Condition<LetterTypes> = ({ tools, found: { unit } }) => {
  if (unit.endsOn === null || unit.endsOn >= tools.clock.today()) return accept(true);
  return refuse('letter-unit-closed', { code: unit.code, day: formatThaiDate(unit.endsOn) });
};

/** What has a last day goes no further after it. */
const letterInTime: Condition<LetterTypes> = ({ tools, found: { letter } }) =>
  checkLetterInTime(letter.about, tools.clock.today());

/** What has to reach somebody names them, whatever its drafter took off. */
const recipientAsked: Condition<LetterTypes> = ({ found: { letter } }) =>
  checkAskedRecipient(letter.about, letter.content.recipients);

/** What there is to ask about the enclosures that a text names. */
export function citationFaults(
  content: Pick<LetterContent, 'paragraphs' | 'enclosures'>,
): Refusal<'letter-citation-open'>[] {
  return openCitations(content).map((one) => {
    const facts = { number: one.number, where: one.where, lacking: lackingWords(one, content.enclosures.length) };
    return refusal('letter-citation-open', facts, 'citations');
  });
}

/** What a letter's moves ask, each by its name in their table. */
export const letterConditions: Lifecycle<LetterTypes>['conditions'] = {
  'another-checks': anotherChecks,
  'letter-whole': whole,
  'signed-whole': signedWhole,
  'copies-not-more-secret': copiesNotMoreSecret,
  'signed-copies-not-more-secret': signedCopiesNotMoreSecret,
  'recipient-asked': recipientAsked,
  'recipients-open': recipientsOpen,
  'text-as-read': textAsRead,
  'letter-in-time': letterInTime,
  'citations-answered': citationsAnswered,
  'unit-open': unitOpen,
  'order-appoints': orderAppoints,
  'may-take-back': mayTakeBack,
};
