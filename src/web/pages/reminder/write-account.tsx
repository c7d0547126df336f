import type { AccountLetters } from '../../../application/people/account-letters.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { accountLetterText, letterText } from '../../text/reminder-text.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton } from './letter-body.tsx';
import { Footer } from './write-digest.tsx';

/** Writes mails about a person's own account: a link to set a password, that one was set, that factors were removed. */
export function accountLettersAt(at: LetterPlace): AccountLetters {
  const host = /^https?:\/\/([^/:]+)/.exec(at.address)?.[1] ?? 'localhost';
  return {
    link: (person, { kind, expiresAt }, token) =>
      write(person, at, {
        subject: accountLetterText.linkSubject[kind],
        lines: [accountLetterText.linkLines[kind], accountLetterText.linkUntil(formatThaiInstant(expiresAt))],
        button: { href: `${at.address}${paths.accountLink(token)}`, label: accountLetterText.linkButton },
      }),
    passwordSet: (person, instant) =>
      write(person, at, {
        subject: accountLetterText.setSubject,
        lines: [accountLetterText.setAt(formatThaiInstant(instant)), accountLetterText.notMe],
        button: { href: `${at.address}${paths.account()}`, label: accountLetterText.accountButton },
      }),
    factorsRemoved: (person, instant) =>
      write(person, at, {
        subject: accountLetterText.factorsSubject,
        lines: [
          accountLetterText.factorsAt(formatThaiInstant(instant)),
          accountLetterText.factorsNext,
          accountLetterText.factorsNotAsked,
        ],
        button: { href: `${at.address}${paths.secondFactor()}`, label: accountLetterText.factorsButton },
      }),
    messageId: (id) => `<${id}@${host}>`,
  };
}

interface Content {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly button: { readonly href: string; readonly label: string };
}

function write(
  person: Parameters<AccountLetters['passwordSet']>[0],
  at: LetterPlace,
  { subject, lines, button }: Content,
) {
  const footer = [letterText.automatic, ...(at.isDemo ? [letterText.demo] : [])];
  const dear = `${letterText.dear} ${person.name}`;
  const plain = [dear, '', ...lines, '', `${button.label}:`, button.href, '', '--', ...footer];
  const html = (
    <LetterBody title={subject} dear={dear} footer={<Footer lines={footer.map((text) => ({ text }))} />}>
      {lines.map((line) => (
        <p key={line} style="margin:0 0 12px">
          {line}
        </p>
      ))}
      <LetterButton href={button.href} label={button.label} />
    </LetterBody>
  );
  return finishLetter({ subject, plain, html }, person.numerals);
}
