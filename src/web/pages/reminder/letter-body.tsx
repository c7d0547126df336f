import { type ComponentChildren, Fragment } from 'preact';
import { letterText } from '../../text/reminder-text.ts';
import type { LetterGroup, LetterSection } from './letter-view.ts';

// Mail programs support little of a style sheet: every style is on its element, and one column fits any width.
const font = "font-family:Sarabun,'Leelawadee UI',Thonburi,Tahoma,sans-serif";
const ink = '#1b1f23';
const soft = '#4c545c';
const action = '#0b4a5b';
const tones: Readonly<Record<LetterGroup['tone'], string>> = { late: '#9d1c2c', near: '#7d5200', calm: '#0b4a5b' };

/** A text that somebody typed, with its line breaks: in HTML a line end alone is a space. */
export function MailText({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(/\r\n?|\n/).map((line, index) => (
        <Fragment key={`${index} ${line}`}>
          {index === 0 ? null : <br />}
          {line}
        </Fragment>
      ))}
    </>
  );
}

export interface LetterBodyProps {
  readonly title: string;
  /** The salutation. */
  readonly dear: string;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
}

/** The frame of a mail: a header with the product's name, the text, and who sent it and why. */
export function LetterBody({ title, dear, children, footer }: LetterBodyProps) {
  return (
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={`margin:0;padding:0;background:#f7f5f0;color:${ink};${font};font-size:16px;line-height:1.65`}>
        <div style="max-width:600px;margin:0 auto;background:#ffffff">
          <header style="background:#0b3b49;color:#ffffff;padding:12px 20px;font-size:18px;font-weight:bold">
            {letterText.brand}
          </header>
          <main style="display:block;padding:20px">
            <p style="margin:0 0 4px">
              <MailText>{dear}</MailText>
            </p>
            <h1 style={`margin:0 0 4px;font-size:20px;line-height:1.5;color:${ink}`}>{title}</h1>
            {children}
          </main>
          <footer
            style={`display:block;padding:16px 20px 24px;border-top:1px solid #d8d4ca;color:${soft};font-size:14px`}
          >
            {footer}
          </footer>
        </div>
      </body>
    </html>
  );
}

function LetterHeading({ children }: { readonly children: ComponentChildren }) {
  return <h2 style={`margin:24px 0 8px;font-size:18px;line-height:1.5;color:${ink}`}>{children}</h2>;
}

/** The sections of a digest, group by group; each item is a link to its field. */
export function LetterSections(props: { readonly sections: readonly LetterSection[]; readonly workHref: string }) {
  return (
    <>
      {props.sections.map((section) => (
        <div key={section.title}>
          <LetterHeading>{section.title}</LetterHeading>
          {section.groups.map((group) => (
            <Group key={group.title} group={group} workHref={props.workHref} />
          ))}
        </div>
      ))}
    </>
  );
}

function Group({ group, workHref }: { readonly group: LetterGroup; readonly workHref: string }) {
  const { title, facts, tone, lines, more } = group;
  return (
    <div style={`margin:0 0 16px;padding:4px 0 4px 14px;border-left:4px solid ${tones[tone]}`}>
      <p style="margin:0;font-weight:bold">{title}</p>
      {facts.map((fact) => (
        <p key={fact} style={`margin:0;color:${tones[tone]}`}>
          {fact}
        </p>
      ))}
      {lines.map((line) => (
        <p key={line.href} style="margin:8px 0 0">
          <a href={line.href} style={`color:${action};display:inline-block;padding:2px 0`}>
            {line.text}
          </a>
        </p>
      ))}
      {more === 0 ? null : (
        <p style="margin:8px 0 0">
          <a href={workHref} style={`color:${action}`}>
            {letterText.andMore} {more} {letterText.things}
          </a>
        </p>
      )}
    </div>
  );
}

export function LetterButton({ href, label }: { readonly href: string; readonly label: string }) {
  const look = `display:inline-block;background:${action};color:#ffffff;padding:10px 20px;text-decoration:none;font-weight:bold`;
  return (
    <p style="margin:20px 0 0">
      <a href={href} style={look}>
        {label}
      </a>
    </p>
  );
}
