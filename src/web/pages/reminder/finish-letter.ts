import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Letter } from '../../../application/reminder/reminder-ports.ts';
import type { Numerals } from '../../components/numerals-switch.tsx';
import { writeNumerals } from '../../render/thai-digits-in-html.ts';

/** The public address for links in mail, and whether the product is a demonstration. */
export interface LetterPlace {
  /** The public address of the product, such as https://samrit.example.go.th: printed on papers and used in mails. */
  readonly address: string;
  readonly isDemo: boolean;
}

interface Draft {
  readonly subject: string;
  /** Lines of the plain text. */
  readonly plain: readonly string[];
  readonly html: VNode;
}

/** A mail with every visible digit in the recipient's digits; addresses are not changed. */
export function finishLetter({ subject, plain, html }: Draft, numerals: Numerals): Letter {
  return {
    subject: inNumerals(oneLine(subject), numerals),
    plain: `${plain.map((line) => inNumerals(line, numerals)).join('\n')}\n`,
    html: `<!DOCTYPE html>\n${writeNumerals(renderToString(html), numerals)}`,
  };
}

/** Plain text is passed to the HTML converter piece by piece, so that nothing in it is taken for a tag. */
function inNumerals(text: string, numerals: Numerals): string {
  return text
    .split('<')
    .map((piece) => writeNumerals(piece, numerals))
    .join('<');
}

/** A subject is one line, whatever a name contains. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
