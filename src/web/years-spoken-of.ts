import { AsyncLocalStorage } from 'node:async_hooks';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { instrumentOf } from '../domain/framework/instrument.ts';
import { hearYearsFrom, type YearsSpokenOf } from './text/year-words.ts';

const spoken = new AsyncLocalStorage<YearsSpokenOf>();
hearYearsFrom(() => spoken.getStore());

/** Whatever is written meanwhile is in the words of this year, null for none, and of the years it names. */
export function speakingOf<Answer>(
  fiscalYear: number | null,
  frameworks: readonly Framework[],
  answer: () => Answer,
): Answer {
  const byYear = new Map(frameworks.map((one) => [one.fiscalYear, instrumentOf(one)]));
  const ofPage = fiscalYear === null ? null : (byYear.get(fiscalYear) ?? null);
  return spoken.run({ ofPage, byYear }, answer);
}
