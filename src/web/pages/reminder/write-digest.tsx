import type { Digest } from '../../../application/reminder/reminder-deps.ts';
import type { Letter } from '../../../application/reminder/reminder-ports.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { paths } from '../../paths.ts';
import { letterText } from '../../text/reminder-text.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton, LetterSections } from './letter-body.tsx';
import { type LetterSection, sectionsOf, subjectOf } from './letter-view.ts';

/** The day's reminders of one person, as plain text and as HTML. */
export function writeDigest(digest: Digest, at: LetterPlace): Letter {
  const sections = sectionsOf(digest, at.address);
  const subject = subjectOf(digest);
  const html = <DigestBody digest={digest} sections={sections} subject={subject} at={at} />;
  return finishLetter({ subject, plain: plainOf(digest, sections, at), html }, digest.person.numerals);
}

function plainOf(digest: Digest, sections: readonly LetterSection[], at: LetterPlace): readonly string[] {
  return [
    `${letterText.dear} ${digest.person.name}`,
    '',
    formatThaiDateWithWeekday(digest.today),
    ...sections.flatMap((section) => ['', `== ${section.title} ==`, ...section.groups.flatMap(plainGroup)]),
    '',
    ...(digest.more > 0 ? [formatOthers(digest)] : []),
    `${letterText.open}:`,
    `${at.address}${paths.work()}`,
    '',
    '--',
    ...footerOf(digest, at).flatMap(({ text, href }) => (href === undefined ? [text] : [`${text}:`, href])),
  ];
}

function plainGroup(group: LetterSection['groups'][number]): readonly string[] {
  return [
    '',
    group.title,
    ...group.facts,
    ...group.lines.flatMap(({ text, href }) => [`- ${text}`, `  ${href}`]),
    ...(group.more > 0 ? [`${letterText.andMore} ${group.more} ${letterText.things}`] : []),
  ];
}

function formatOthers({ more }: Digest): string {
  return `${letterText.others} ${more} ${letterText.things}`;
}

interface FooterLine {
  readonly text: string;
  readonly href?: string;
}

/** Why this mail was sent, how days were counted, and the unsubscribe link if there is one. */
function footerOf(digest: Digest, at: LetterPlace): readonly FooterLine[] {
  const counted = [...new Set([...digest.mine, ...digest.climbed].map((item) => placeName(item.countedAt)))];
  const { unsubscribeUrl } = digest;
  return [
    { text: letterText.automatic },
    { text: `${letterText.countedAt}${counted.join(' ')}` },
    ...(unsubscribeUrl === null
      ? [{ text: letterText.dutyAlways }]
      : [{ text: letterText.unsubscribe, href: unsubscribeUrl }, { text: letterText.duties }]),
    { text: letterText.settings, href: `${at.address}${paths.account()}#digests` },
    ...(at.isDemo ? [{ text: letterText.demo }] : []),
  ];
}

interface DigestBodyProps {
  readonly digest: Digest;
  readonly sections: readonly LetterSection[];
  readonly subject: string;
  readonly at: LetterPlace;
}

function DigestBody({ digest, sections, subject, at }: DigestBodyProps) {
  const workHref = `${at.address}${paths.work()}`;
  return (
    <LetterBody
      title={subject}
      dear={`${letterText.dear} ${digest.person.name}`}
      footer={<Footer lines={footerOf(digest, at)} />}
    >
      <p style="margin:0">{formatThaiDateWithWeekday(digest.today)}</p>
      <LetterSections sections={sections} workHref={workHref} />
      {digest.more > 0 ? <p style="margin:16px 0 0">{formatOthers(digest)}</p> : null}
      <LetterButton href={workHref} label={letterText.open} />
    </LetterBody>
  );
}

/** The small print of a mail. */
export function Footer({ lines }: { readonly lines: readonly FooterLine[] }) {
  return (
    <>
      {lines.map(({ text, href }) => (
        <p key={text} style="margin:0 0 6px">
          {href === undefined ? (
            text
          ) : (
            <a href={href} style="color:#0b4a5b">
              {text}
            </a>
          )}
        </p>
      ))}
    </>
  );
}
