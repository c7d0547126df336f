import type { AccountLetters } from '../../../application/people/account-letters.ts';
import { formatMachineInstant } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { accountLetterText, accountNewsText, letterText } from '../../text/reminder-text.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton, MailText } from './letter-body.tsx';
import { Footer } from './write-digest.tsx';

/** Writes mails about a person's own account: a link to set a password, and what was done to it. */
export function accountLettersAt(at: LetterPlace): AccountLetters {
  const host = /^https?:\/\/([^/:]+)/.exec(at.address)?.[1] ?? 'localhost';
  return {
    link: (person, { kind, expiresAt }, token) =>
      write(person, at, {
        subject: accountLetterText.linkSubject[kind],
        lines: [
          accountLetterText.linkLines[kind],
          accountLetterText.linkUntil(formatMachineInstant(expiresAt, at.isDemo)),
        ],
        button: { href: `${at.address}${paths.accountLink(token)}`, label: accountLetterText.linkButton },
      }),
    news: (person, { news, at: instant, detail }) => {
      const text = accountNewsText[news];
      const button =
        text.opens === 'account'
          ? { href: `${at.address}${paths.account()}`, label: accountLetterText.accountButton }
          : { href: `${at.address}${paths.secondFactor()}`, label: accountLetterText.factorsButton };
      const lines = [text.happened(formatMachineInstant(instant, at.isDemo), detail), ...text.advice];
      return write(person, at, { subject: text.subject, lines, button });
    },
    messageId: (id) => `<${id}@${host}>`,
  };
}

interface Content {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly button: { readonly href: string; readonly label: string };
}

function write(person: Parameters<AccountLetters['news']>[0], at: LetterPlace, { subject, lines, button }: Content) {
  const footer = [letterText.automatic, ...(at.isDemo ? [letterText.demo] : [])];
  const dear = `${letterText.dear} ${person.name}`;
  const plain = [dear, '', ...lines, '', `${button.label}:`, button.href, '', '--', ...footer];
  const html = (
    <LetterBody title={subject} dear={dear} footer={<Footer lines={footer.map((text) => ({ text }))} />}>
      {lines.map((line) => (
        <p key={line} style="margin:0 0 12px">
          <MailText>{line}</MailText>
        </p>
      ))}
      <LetterButton href={button.href} label={button.label} />
    </LetterBody>
  );
  return finishLetter({ subject, plain, html }, person.numerals);
}
