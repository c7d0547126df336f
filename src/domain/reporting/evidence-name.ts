import { rowIn } from '../values/known-names.ts';
import { fileNameForAll } from './archive-names.ts';

/** The endings a file of a type may have; the first is given where the name has none of them. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** Control characters, and characters that turn the direction of what follows: `a\u202Egnp.exe` reads “aexe.png”. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in a name.
const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A name or a title with nothing in it that is not seen. */
export function withoutHidden(text: string): string {
  return text.toWellFormed().replace(hidden, '');
}

const sentAs: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' };

/**
 * A file's name as it was before it was sent in a form: there browsers write a quote and the ends of lines as `%22`, `%0D`
 * and `%0A`, and nothing else; a `%` of the name itself stays as it is. Where no file was chosen there is no name.
 */
export function sentFileName(name: string | undefined): string {
  return (name ?? '').replace(/%(?:22|0D|0A)/g, (code) => rowIn(sentAs, code) ?? code);
}

/**
 * The one name of a file of evidence, shown, downloaded and packed alike: what its sender called it, without hidden
 * characters and quotes, and with the ending of the type its bytes were recognised as. What opens it is chosen by that
 * ending, so it is never the sender's word.
 */
export function evidenceFileName(sent: string, mediaType: string): string {
  const [usual = 'bin', ...others] = rowIn(endings, mediaType) ?? [];
  const name = fileNameForAll(withoutHidden(sent).replace(/["'`]/g, ''));
  const [, stem = name, ending = ''] = /^(.+)\.((?=[a-z0-9]*[a-z])[a-z0-9]{1,10})$/i.exec(name) ?? [];
  if ([usual, ...others].includes(ending.toLowerCase())) return name;
  return fileNameForAll(`${stem}.${usual}`);
}
