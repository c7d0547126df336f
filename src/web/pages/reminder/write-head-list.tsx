import type { HeadList } from '../../../application/journal/head-list-ports.ts';
import type { Letter } from '../../../application/reminder/reminder-ports.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { headListLetterText, letterText } from '../../text/reminder-text.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton } from './letter-body.tsx';
import { Footer } from './write-digest.tsx';

/** Writes the mail with which a list of the journal's ends leaves the house; the list itself is attached. */
export function headListLetterAt(at: LetterPlace) {
  const host = /^https?:\/\/([^/:]+)/.exec(at.address)?.[1] ?? 'localhost';
  return ({ number, day, sha256 }: HeadList): Letter & { readonly messageId: string } => {
    const subject = headListLetterText.subject(number, formatThaiDate(day));
    const lines = [headListLetterText.keep, headListLetterText.compare, `SHA-256 ${sha256}`];
    const footer = [letterText.automatic, ...(at.isDemo ? [letterText.demo] : [])];
    const href = `${at.address}${paths.headLists()}`;
    const plain = [
      headListLetterText.dear,
      '',
      ...lines,
      '',
      `${headListLetterText.button}:`,
      href,
      '',
      '--',
      ...footer,
    ];
    const html = (
      <LetterBody
        title={subject}
        dear={headListLetterText.dear}
        footer={<Footer lines={footer.map((text) => ({ text }))} />}
      >
        {lines.map((line) => (
          <p key={line} style="margin:0 0 12px;overflow-wrap:anywhere">
            {line}
          </p>
        ))}
        <LetterButton href={href} label={headListLetterText.button} />
      </LetterBody>
    );
    // A hash is compared letter by letter: in the digits of its file.
    return { ...finishLetter({ subject, plain, html }, 'arabic'), messageId: `<journal-heads-${sha256}@${host}>` };
  };
}
