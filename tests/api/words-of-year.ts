import { instrumentOf } from '../../src/domain/framework/instrument.ts';
import { agreementWords } from '../../src/domain/framework/instrument-words.ts';
import { listShippedFrameworks } from '../../src/frameworks/registry.ts';
import type { Followed } from './crawl.ts';

/** Years in which committees approve details: nothing of them is an agreement, and nobody signs. */
const withoutSignatures = new Set(
  listShippedFrameworks().flatMap((one) => (instrumentOf(one) === 'approved-details' ? [String(one.fiscalYear)] : [])),
);

/** Pages of those years on which the words stand all the same, and why. */
const quoting: readonly (readonly [RegExp, string])[] = [
  [/^\/\d{4}\/catalogue/, 'a source of an entry of the list is quoted as it was typed'],
  [/^\/\d{4}\/(?:letters|notices)/, 'an official letter is signed in every year'],
];

/** Sentences that say why there is no agreement, and names of documents: they are read as the framework states them. */
const quoted = /<span class="assumed__reason"[\s\S]*?<\/span>|<(script|style|textarea)\b[\s\S]*?<\/\1>/g;

/** Where a page of such a year speaks of an agreement or of signatures. */
export function agreementWordsOn({ url, type, body }: Pick<Followed, 'url' | 'type' | 'body'>): string[] {
  const [path = ''] = url.split('?');
  const year = /^(?:\/frameworks)?\/(\d{4})(?:\/|$)/.exec(path)?.[1];
  if (!type.startsWith('text/html') || year === undefined || !withoutSignatures.has(year)) return [];
  return quoting.some(([pages]) => pages.test(path)) ? [] : linesWithWords(body);
}

/** The same of the rows of a list that name such a year: work, changes, the journal. */
export function agreementWordsInRows({ type, body }: Pick<Followed, 'type' | 'body'>): string[] {
  if (!type.startsWith('text/html')) return [];
  const rows = body.match(/<(li|tr)\b[\s\S]*?<\/\1>/g) ?? [];
  const named = rows.filter((row) =>
    [...withoutSignatures].some((year) => new RegExp(`ปี(?:งบประมาณ พ.ศ.)? ${year}`).test(row)),
  );
  return named.flatMap(linesWithWords);
}

function linesWithWords(html: string): string[] {
  const said = html
    .replace(quoted, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return [...said.matchAll(new RegExp(`.{0,40}(?:${agreementWords.source}).{0,40}`, 'g'))].map(([line]) => line);
}
