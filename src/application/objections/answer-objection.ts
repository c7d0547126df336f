import { isStale } from '../../domain/lifecycle/is-stale.ts';
import {
  type ObjectionCase,
  type ObjectionKey,
  type ObjectionVerdict,
  objectionVerdicts,
} from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOneOf } from '../../domain/values/known-names.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { reportLifecycle } from '../reporting/move-report.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ObjectionDeps, type ObjectionTables, objectionSubject, roundWithRight } from './objection-deps.ts';

export interface AnswerObjectionInput extends ObjectionKey {
  readonly code: string;
  /** `kept` or `changed`; anything else is refused. */
  readonly verdict: string;
  /** Why, for the party to read. */
  readonly answer: string;
  readonly rowVersion: number | null;
}

export type AnswerObjectionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'objections-not-sent'
  | 'objections-not-objected'
  | 'objections-verdict-required'
  | 'objections-answer-required'
  | 'objections-unreported';

/**
 * OPDC decides on one objection. It gives no score itself: where the score is to be another, the party's assessment is opened
 * again, and the evaluator gives and concludes it as before. The party reads the answers once all of them are given.
 */
export async function answerObjection(
  deps: ObjectionDeps,
  actor: Actor,
  { code, verdict, answer, rowVersion, ...key }: AnswerObjectionInput,
): Promise<Outcome<ObjectionCase, AnswerObjectionRefusal>> {
  if (!isPermitted('answer-objections', actor, key)) return refuse('forbidden');
  const text = answer.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<ObjectionCase, AnswerObjectionRefusal>> => {
    const year = await roundWithRight(stores, key);
    const found = year.ok ? await stores.objections.find(key, { lock: true }) : null;
    if (found === null) return refuse('not-found');
    if (found.status !== 'sent') return refuse('objections-not-sent');
    const objection = found.objections.find((one) => one.code === code);
    if (objection === undefined) return refuse('objections-not-objected', { indicator: code });
    if (!isOneOf(objectionVerdicts, verdict)) return refuse('objections-verdict-required', undefined, 'verdict');
    if (text === '') return refuse('objections-answer-required', undefined, 'answer');
    const before = objection.answer;
    if (before !== null && before.verdict === verdict && before.text === text) return acceptUnchanged(found);
    if (isStale(rowVersion, found)) return refuse('changed-meanwhile');
    const opened = verdict === 'changed' ? await openAssessment(stores, deps, actor, key) : accept(true);
    if (!opened.ok) return opened;
    const at = deps.clock.now();
    const given = { ...objection, answer: { verdict, text, at, name: actor.name } };
    const objections = found.objections.map((one) => (one.code === code ? given : one));
    const saved = { ...found, objections, changedAt: at, changedName: actor.name };
    await stores.objections.save(saved);
    const told = (one: { readonly verdict: ObjectionVerdict; readonly text: string } | null) =>
      one === null ? null : { code, verdict: one.verdict, text: one.text };
    await appendYearJournalRow(stores, actor, {
      ...{ key: objectionSubject(key), action: 'objections.decide', permission: 'answer-objections' },
      ...{ before: told(before), after: told(given.answer) },
    });
    return accept({ ...saved, rowVersion: saved.rowVersion + 1 });
  });
}

/** The evaluator, or the panel of the party, may give other scores again; nothing is done where that is so already. */
async function openAssessment(
  stores: ObjectionTables,
  { clock }: Pick<ObjectionDeps, 'clock'>,
  actor: Actor,
  key: ObjectionKey,
): Promise<Outcome<true, 'changed-meanwhile' | 'objections-unreported'>> {
  const report = await stores.reports.find(key);
  if (report === null || report.unreportedBecause !== null)
    return refuse('objections-unreported', undefined, 'verdict');
  if (report.status !== 'assessed') return accept(true);
  const input = { ...key, rowVersion: null };
  const moved = await makeMoveIn(reportLifecycle, stores, {
    tools: { clock },
    actor,
    input,
    action: 'reopen-assessment',
  });
  return moved.ok ? accept(true) : refuse('changed-meanwhile');
}
