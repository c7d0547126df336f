import { isAdviceOpen } from '../../domain/advice/advice.ts';
import { checkAdvice } from '../../domain/advice/check-advice.ts';
import { warningLine } from '../../domain/advice/warning-line.ts';
import { outlookNames } from '../../domain/forecast/forecast-words.data.ts';
import { outlookOfRow, reasonsOf } from '../../domain/forecast/forecast-words.ts';
import { mayStillLose } from '../../domain/forecast/party-forecast.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { longestLine } from '../../domain/letters/check-letter.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import type { LetterContent, Recipient } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { blankMark, letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { contentFrom } from '../../domain/letters/start-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { readWatchList, type WatchedIndicator } from '../forecast/read-watch-list.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import { beginDraft, openUnit } from '../letters/write-letter.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { type AdviceDeps, type AdviceTables, keyOf } from './advice-deps.ts';
import { adviceLifecycle } from './advice-lifecycle.ts';
import { mayWarn, warningLetters, warningSender, warningsInForce } from './read-warnings.ts';
import { beginAdvice } from './write-advice.ts';

export interface PrepareWarningsInput {
  readonly fiscalYear: number;
  readonly unitId: string;
  /** `TH-42/1.1-SME` each. */
  readonly chosen: readonly string[];
  /** What every province is asked to do; a draft's own words may be changed before it is given. */
  readonly advice: string;
  readonly replyBy: string | null;
}

export type PrepareWarningsRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'warning-not-in-year'
  | 'warning-nothing-chosen'
  | 'warning-unknown-choice'
  | 'warning-prepared-already'
  | 'warning-none-decided'
  | 'warning-still-stands'
  | 'advice-text-required'
  | 'advice-day-required'
  | 'advice-day-past'
  | 'letter-unit-required'
  | 'letter-unit-closed';

export type WarningDeps = AdviceDeps & Pick<LetterDeps, 'ids'>;

/**
 * Prepares the year's early warning: a draft of advice for each indicator chosen, with its reasons as they are today, and one
 * circular with a line for each province. Nothing is sent: people check, sign and send the letter (S4 ข้อ ๕: once a year, if any).
 */
export async function prepareWarnings(
  deps: WarningDeps,
  actor: Actor,
  input: PrepareWarningsInput,
): Promise<Outcome<OfficialLetter, PrepareWarningsRefusal>> {
  if (!mayWarn(actor) || !mayWithLetters('write-letter', actor, warningSender)) return refuse('forbidden');
  const { fiscalYear, unitId } = input;
  const watch = await readWatchList(deps, actor, { fiscalYear });
  if (!watch.ok) return watch;
  const { framework, rows } = watch.value;
  const said = checkChoice(framework, input, deps.clock.today());
  if (!said.ok) return said;
  return deps.transactions.run(async (stores): Promise<Outcome<OfficialLetter, PrepareWarningsRefusal>> => {
    const free = await freeToWarn(deps, stores, actor, fiscalYear);
    if (!free.ok) return free;
    const unit = await openUnit(stores, { organisationId: warningSender, unitId }, deps.clock.today());
    if (!unit.ok) return unit;
    const found = await chosenRows(stores, rows, input);
    if (!found.ok) return found;
    const letter = await beginDraft(deps, stores, actor, {
      ...{ unit: unit.value, template: 'early-warning', fiscalYear, about: letterAbout.warning(fiscalYear) },
      content: contentOf(framework, found.value, input),
    });
    for (const row of found.value)
      await beginAdvice(deps, stores, actor, {
        ...{ organisationId: row.organisationId, fiscalYear, source: 'early-warning', code: row.indicator.code },
        ...{ advice: input.advice, reasons: reasonsOf(row, framework), replyBy: input.replyBy, letterId: letter.id },
      });
    return accept(letter);
  });
}

function checkChoice(framework: Framework, input: PrepareWarningsInput, today: string) {
  if (!framework.calendar.some((one) => one.kind === 'early-warning'))
    return refuse('warning-not-in-year', { year: framework.fiscalYear });
  if (input.chosen.length === 0) return refuse('warning-nothing-chosen', undefined, 'chosen');
  return checkAdvice(input, today);
}

/** Nobody prepares at the same time; there is no letter yet, and nobody decided that there is nothing to warn of. */
async function freeToWarn(deps: WarningDeps, stores: AdviceTables, actor: Actor, fiscalYear: number) {
  await stores.advice.holdWarnings(fiscalYear);
  const none = await stores.advice.noWarning(fiscalYear);
  if (none !== null) return refuse('warning-none-decided', { day: formatThaiDate(none.recordedAt.slice(0, 10)) });
  const [letter] = await warningLetters(stores, fiscalYear);
  if (letter !== undefined) return refuse('warning-prepared-already', { letter: letter.content.subject });
  const standing = await warningsInForce(stores, fiscalYear);
  const given = standing.filter((one) => isAdviceOpen(one)).length;
  if (given > 0) return refuse('warning-still-stands', { count: given });
  // The drafts of a letter that was cancelled were never given: they end with it.
  for (const one of standing) {
    if (one.status !== 'draft' || one.letterId === null) continue;
    const call = { tools: deps, actor, input: keyOf(one), action: 'discard-advice' } as const;
    const discarded = await makeMoveIn(adviceLifecycle, stores, call);
    if (!discarded.ok) return refuse('forbidden');
  }
  return accept(true);
}

async function chosenRows(
  stores: AdviceTables,
  rows: readonly WatchedIndicator[],
  { chosen, fiscalYear }: PrepareWarningsInput,
): Promise<Outcome<readonly WatchedIndicator[], 'warning-unknown-choice'>> {
  const standing = new Set(
    (await warningsInForce(stores, fiscalYear)).map((one) => `${one.organisationId}/${one.code}`),
  );
  const open = rows.filter((row) => mayStillLose(row) && !standing.has(choiceOf(row)));
  const unknown = chosen.find((choice) => !open.some((row) => choiceOf(row) === choice));
  if (unknown !== undefined) return refuse('warning-unknown-choice', { choice: unknown }, 'chosen');
  return accept(open.filter((row) => chosen.includes(choiceOf(row))));
}

/** How a row of the watch list is named where it is chosen: `TH-42/1.1-SME`. */
export function choiceOf({
  organisationId,
  indicator,
}: Pick<WatchedIndicator, 'organisationId' | 'indicator'>): string {
  return `${organisationId}/${indicator.code}`;
}

function contentOf(
  framework: Framework,
  rows: readonly WatchedIndicator[],
  { replyBy }: PrepareWarningsInput,
): Partial<LetterContent> {
  const parties = [...new Map(rows.map((row) => [row.organisationId, row.name]))];
  const lineOf = (id: string) => {
    const own = rows.filter(({ organisationId }) => organisationId === id);
    const said = own.map((row) => ({
      ...{ code: row.indicator.code, name: row.indicator.name, outlook: outlookNames[outlookOfRow(row, framework)] },
    }));
    return warningLine(said, longestLine);
  };
  const recipients: Recipient[] = parties.map(([organisationId, name]) => ({
    ...{ organisationId, name: partyTitle(name), line: lineOf(organisationId) },
  }));
  if (replyBy === null) return { recipients };
  return { recipients, replyBy, days: [replyBy], paragraphs: textNaming(framework.fiscalYear, replyBy) };
}

/** The letter's own text names the day of the answer: who reads the paper alone knows it too. */
function textNaming(fiscalYear: number, replyBy: string): readonly string[] {
  const { paragraphs } = contentFrom(letterTemplates['early-warning'], fiscalYear);
  return paragraphs.map((text) => text.replace(blankMark, formatThaiDate(replyBy)));
}
