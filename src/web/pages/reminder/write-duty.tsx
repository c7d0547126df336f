import type { Duty } from '../../../application/reminder/reminder-deps.ts';
import type { Letter } from '../../../application/reminder/reminder-ports.ts';
import { inWordsOf } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { isRole, officeTitle, roleNames } from '../../../domain/people/roles.ts';
import { isCivilDate } from '../../../domain/values/civil-date.ts';
import { propertyOf } from '../../../domain/values/property-of.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { letterText } from '../../text/reminder-text.ts';
import { formatAction } from '../journal/format-action.ts';
import { formatSubject } from '../journal/format-subject.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton, MailText } from './letter-body.tsx';
import { Footer } from './write-digest.tsx';

/** What was returned to a person, or what they were appointed to: sent even without a digest. */
export function writeDuty(duty: Duty, at: LetterPlace): Letter {
  const { words: subjectWords, href } = formatSubject(duty.row.organisationId, duty.row.subject);
  const words = inWordsOf(duty.instrument, subjectWords);
  const { heading, what, subject } = titlesOf(duty, words);
  const link = `${at.address}${letterHref(duty) ?? href ?? paths.account()}`;
  const facts = factsOf(duty);
  const footer = [letterText.automatic, letterText.dutyAlways, ...(at.isDemo ? [letterText.demo] : [])];
  const plain = [
    ...[`${letterText.dear} ${duty.person.name}`, '', heading, what, ''],
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ...['', `${letterText.openIt}:`, link, '', '--', ...footer],
  ];
  const html = (
    <LetterBody
      title={heading}
      dear={`${letterText.dear} ${duty.person.name}`}
      footer={<Footer lines={footer.map((text) => ({ text }))} />}
    >
      <p style="margin:0 0 12px;font-weight:bold">{what}</p>
      {facts.map(([name, value]) => (
        <p key={name} style="margin:0 0 4px">
          <MailText>{`${name}: ${value}`}</MailText>
        </p>
      ))}
      <LetterButton href={link} label={letterText.openIt} />
    </LetterBody>
  );
  return finishLetter({ subject, plain, html }, duty.person.numerals);
}

/** Heading, the line below it, and the subject, which for a delegation names the office and nothing else. */
function titlesOf({ kind, row, organisationName, instrument }: Duty, words: string) {
  const what = `${inWordsOf(instrument, formatAction(row.action, row.subject))} — ${words}`;
  if (row.action === 'delegation.start') {
    const heading = `${letterText.delegated}${officeTitle('governor', organisationName)}`;
    return { heading, what, subject: heading };
  }
  if (kind === 'letter') {
    const number = propertyOf(row.after, 'number');
    const told = typeof number === 'string' ? number : '';
    const heading = row.action === 'letter.recall' ? letterText.recalled : letterText.arrived;
    return { heading, what: `${letterText.arrivedLetter} ${told}`, subject: `${heading} ${told}` };
  }
  const heading = headings[kind];
  return { heading, what, subject: `${heading}: ${what}` };
}

const headings: Readonly<Record<Exclude<Duty['kind'], 'letter'>, string>> = {
  returned: letterText.returned,
  appointed: letterText.appointed,
  objections: letterText.objections,
};

/** The letter in the inbox; null for every other duty. */
function letterHref({ kind, row }: Duty): string | null {
  const [sender, letterId] = [propertyOf(row.after, 'sender'), propertyOf(row.after, 'letterId')];
  if (kind !== 'letter' || typeof sender !== 'string' || typeof letterId !== 'string') return null;
  return paths.receivedLetter(row.organisationId, sender, letterId);
}

/** From the journal row: where, why, who, when; for an appointment also as what and for how long. */
function factsOf({ row, organisationName }: Duty): readonly (readonly [string, string])[] {
  const role = propertyOf(row.after, 'role');
  const facts: [string, string | null][] = [
    [letterText.place, partyTitle(organisationName)],
    [letterText.role, typeof role === 'string' && isRole(role) ? roleNames[role] : null],
    [letterText.from, dateOf(propertyOf(row.after, 'validFrom'))],
    [letterText.to, dateOf(propertyOf(row.after, 'validTo'))],
    [letterText.objectUntil, dateOf(propertyOf(row.after, 'endsOn'))],
    [letterText.reason, row.reason],
    [letterText.by, row.actingFor === null ? row.actorName : `${row.actorName} (${row.actingFor})`],
    [letterText.at, formatThaiInstant(row.at)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && isCivilDate(value) ? formatThaiDate(value) : null;
}
