import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Letter } from '../../../application/reminder/reminder-ports.ts';
import type { Numerals } from '../../components/numerals-switch.tsx';
import { writeNumerals } from '../../render/thai-digits-in-html.ts';

/** Where mail leads, and whether the product is a demonstration. */
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

/** A letter with every digit the reader sees in their numerals; addresses keep theirs. */
export function finishLetter({ subject, plain, html }: Draft, numerals: Numerals): Letter {
  return {
    subject: inNumerals(oneLine(subject), numerals),
    plain: `${plain.map((line) => inNumerals(line, numerals)).join('\n')}\n`,
    html: `<!DOCTYPE html>\n${writeNumerals(renderToString(html), numerals)}`,
  };
}

/** Plain text goes through the converter of HTML a piece at a time, so that nothing in it reads as a tag. */
function inNumerals(text: string, numerals: Numerals): string {
  return text
    .split('<')
    .map((piece) => writeNumerals(piece, numerals))
    .join('<');
}

/** A subject is one line, whatever a name holds. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
