import { checkReplyDay } from '../../domain/advice/check-advice.ts';
import type { SixMonthAnalysis } from '../../domain/advice/six-month-analysis.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { isNameIn, rowIn } from '../../domain/values/known-names.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type AdviceDeps, type AdviceTables, keyOf } from './advice-deps.ts';
import { adviceLifecycle } from './advice-lifecycle.ts';
import { type PartyYear, readSixMonths, type SixMonthRefusal, sixMonthsIn } from './read-six-months.ts';
import { mayWarn } from './read-warnings.ts';
import { beginAdvice } from './write-advice.ts';

type WriteRefusal = SixMonthRefusal | 'six-months-published' | 'changed-meanwhile';

export interface SaveSixMonthsInput extends PartyYear, Pick<SixMonthAnalysis, 'summary' | 'words'> {
  readonly rowVersion: number | null;
}

/** Saves OPDC's words; what is written of an indicator that the party does not have is left out. */
export async function saveSixMonths(
  deps: AdviceDeps,
  actor: Actor,
  { rowVersion, summary, words, ...key }: SaveSixMonthsInput,
): Promise<Outcome<SixMonthAnalysis, WriteRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const reading = await readSixMonths(deps, actor, key);
  if (!reading.ok) return reading;
  const codes = reading.value.figures.results.map(({ code }) => code);
  const said = {
    summary: summary.trim(),
    words: Object.fromEntries(
      codes.flatMap((code) => {
        const text = rowIn(words, code)?.trim() ?? '';
        return text === '' ? [] : [[code, text]];
      }),
    ),
  };
  return deps.transactions.run(async (stores): Promise<Outcome<SixMonthAnalysis, WriteRefusal>> => {
    const found = await stores.sixMonths.find(key.organisationId, key.fiscalYear, { lock: true });
    if (found?.status === 'published') return refuse('six-months-published');
    if (found !== null && isSameContent({ summary: found.summary, words: found.words }, said))
      return acceptUnchanged(found);
    if (isStale(rowVersion, found ?? { rowVersion: 0 })) return refuse('changed-meanwhile');
    const saved: SixMonthAnalysis = {
      ...{ ...key, ...said, status: 'draft', rowVersion: (found?.rowVersion ?? 0) + 1, figures: null },
      ...{ publishedAt: null, publishedName: null, changedAt: deps.clock.now(), changedName: actor.name },
    };
    await stores.sixMonths.save(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: draftSubjectOf(key), action: 'six-months.save', permission: 'give-advice' },
      ...{ before: found && { summary: found.summary, words: found.words }, after: said },
    });
    return accept(saved);
  });
}

export type PublishSixMonthsRefusal = WriteRefusal | 'six-months-empty' | 'advice-day-required' | 'advice-day-past';

/** Publishes it to its party with the figures of the day, and gives what it advises indicator by indicator. */
export async function publishSixMonths(
  deps: AdviceDeps,
  actor: Actor,
  { replyBy, rowVersion, ...key }: PartyYear & { readonly replyBy: string | null; readonly rowVersion: number | null },
): Promise<Outcome<SixMonthAnalysis, PublishSixMonthsRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<SixMonthAnalysis, PublishSixMonthsRefusal>> => {
    // Together with what is written: a report that was sent back between would be published with figures that fell.
    const reading = await sixMonthsIn(deps, stores, actor, key);
    if (!reading.ok) return reading;
    const found = await stores.sixMonths.find(key.organisationId, key.fiscalYear, { lock: true });
    if (found?.status === 'published') return refuse('six-months-published');
    if (found === null || (found.summary === '' && Object.keys(found.words).length === 0))
      return refuse('six-months-empty', undefined, 'summary');
    if (isStale(rowVersion, found)) return refuse('changed-meanwhile');
    const { figures } = reading.value;
    const advised = figures.results.filter(({ code }) => isNameIn(found.words, code));
    const day = advised.length === 0 ? accept(true as const) : checkReplyDay(replyBy, deps.clock.today());
    if (!day.ok) return day;
    const now = deps.clock.now();
    const published: SixMonthAnalysis = {
      ...{ ...found, status: 'published', figures, publishedAt: now, publishedName: actor.name },
      ...{ changedAt: now, changedName: actor.name, rowVersion: found.rowVersion + 1 },
    };
    await stores.sixMonths.save(published);
    for (const { code, reasons } of advised)
      await giveOne(deps, stores, actor, {
        ...{ ...key, code, reasons, replyBy, advice: rowIn(found.words, code) ?? '', source: 'six-month-analysis' },
      });
    await appendYearJournalRow(stores, actor, {
      ...{ key: subjectOf(key), action: 'six-months.publish', permission: 'give-advice' },
      ...{ before: { status: found.status }, after: { status: 'published', advised: advised.map(({ code }) => code) } },
    });
    return accept(published);
  });
}

async function giveOne(
  deps: AdviceDeps,
  stores: AdviceTables,
  actor: Actor,
  details: Parameters<typeof beginAdvice>[3],
): Promise<void> {
  const begun = await beginAdvice(deps, stores, actor, details);
  const call = { tools: deps, actor, input: keyOf(begun), action: 'give-advice' } as const;
  const given = await makeMoveIn(adviceLifecycle, stores, call);
  if (!given.ok) throw new Error('advice of a published analysis could not be given');
}

function subjectOf({ organisationId, fiscalYear }: PartyYear) {
  return { organisationId, fiscalYear, round: '6m', code: 'analysis' };
}

/** Of what is saved before it is published: in OPDC's own chain, which its party does not read. */
function draftSubjectOf({ organisationId, fiscalYear }: PartyYear) {
  return { organisationId: 'opdc', fiscalYear, round: '6m', code: `analysis/${organisationId}` };
}
