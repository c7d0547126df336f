import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { listShippedFrameworks } from '../../src/frameworks/registry.ts';
import type { Followed } from './crawl.ts';
import { agreementWordsOn } from './words-of-year.ts';

/** What a page shows as people do not read it (decision 0057), one entry a fault. */
export function illShownOn({ url, type, body }: Followed): string[] {
  if (!type.startsWith('text/html')) return [];
  const [path = ''] = url.split('?');
  return [
    ...[...longFigures(path, body), ...loudReasons(path, body), ...timesInColons(body), ...idsOfTwo(body)],
    ...daysOfMachines(path, body),
    ...agreementWordsOn({ url, type, body }),
  ];
}

/** People read two decimals; ledgers have four, and the sources and tables compared with them their own. A figure that two would round to a whole has more. */
function longFigures(path: string, html: string): string[] {
  if (/\/ledger$|\/central-data\/|^\/gallery|^\/frameworks\/|\/calendar$/.test(path)) return [];
  const text = shownText(
    html.replace(/<details class="ledger"[\s\S]*?<\/details>|<code\b[^>]*>[\s\S]*?<\/code>/g, ' '),
  );
  return (text.match(/(?<![\d.])\d[\d,]*\.\d{3,}(?![\d.])/g) ?? []).filter(
    (figure) => !Number(figure.replaceAll(',', '')).toFixed(2).endsWith('.00'),
  );
}

const reasons = listShippedFrameworks().flatMap((framework) =>
  [...JSON.stringify(framework).matchAll(/"assumption":"((?:[^"\\]|\\.)+)"/g)].map(([, reason = '']) => reason),
);

/** Reasons of assumptions that stand in the open. A catalogue shows what was typed as a source beside what it was before. */
function loudReasons(path: string, html: string): string[] {
  if (/\/catalogue/.test(path)) return [];
  const text = shownText(html.replace(/<span class="assumed__reason"[\s\S]*?<\/span>/g, ' '));
  return reasons.filter((reason) => text.includes(toArabicDigits(reason)));
}

/** An hour is written 09.30 น. */
function timesInColons(html: string): string[] {
  return shownText(html).match(/(?<![\d:])\d{1,2}:\d{2}(?![\d:])/g) ?? [];
}

/** A day is written 6 ตุลาคม 2568; what changed is shown in the journal as it was kept, and a form of an address as it is typed. */
function daysOfMachines(path: string, html: string): string[] {
  if (path.startsWith('/journal')) return [];
  return (
    shownText(html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, ' ')).match(/(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g) ?? []
  );
}

/** A mark opens its own reason only where no other part has its id. */
function idsOfTwo(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `#${id} twice`);
}

function shownText(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  // A figure whose decimal point is aligned stands in two parts.
  const whole = main.replace(/<span class="decimal__part[^>]*>/g, '');
  const text = whole.replace(/<(script|style|textarea)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return toArabicDigits(text);
}
