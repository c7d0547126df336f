import {
  type ConsultationNow,
  type ConsultationQuestion,
  consultationState,
} from '../../domain/consultations/consultation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { mayGiveAdvice } from '../advice/advice-deps.ts';
import {
  appendConsultationJournalRow,
  type ConsultationDeps,
  type ConsultationKey,
  heldConsultation,
  saveConsultation,
} from './consultation-deps.ts';
import { isEverGiving } from './consultation-rights.ts';
import { isAgreedYear } from './is-agreed-year.ts';

export interface AskQuestionInput extends ConsultationKey {
  /** The indicator; empty for the whole. */
  readonly code: string;
  readonly question: string;
}

export type AskQuestionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'advice-not-agreed'
  | 'advice-indicator-unknown'
  | 'consultation-not-open'
  | 'consultation-held'
  | 'consultation-questions-closed'
  | 'consultation-question-required';

/** A party asks in advance, of an indicator or of the whole, until the day that OPDC named. */
export async function askQuestion(
  deps: ConsultationDeps,
  actor: Actor,
  { code, question: typed, ...key }: AskQuestionInput,
): Promise<Outcome<ConsultationNow, AskQuestionRefusal>> {
  if (!isPermitted('answer-advice', actor, key)) return refuse('forbidden');
  const text = typed.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationNow, AskQuestionRefusal>> => {
    const held = await heldConsultation(stores, key);
    if (!held.ok) return held;
    const { round, one } = held.value;
    if (!(await isAgreedYear(stores, key))) return refuse('advice-not-agreed');
    if (text === '') return refuse('consultation-question-required', undefined, 'question');
    const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
    const isThere = agreement?.indicators.some((indicator) => indicator.code === code) ?? false;
    if (code !== '' && !isThere) return refuse('advice-indicator-unknown', { indicator: code }, 'code');
    // A form that was sent twice asks once.
    if (one.questions.some((asked) => asked.code === code && asked.text === text)) return acceptUnchanged(one);
    if (consultationState(one) === 'held') return refuse('consultation-held');
    const { questionsBy } = round;
    if (questionsBy !== null && deps.clock.today() > questionsBy)
      return refuse('consultation-questions-closed', { day: formatThaiDate(questionsBy) });
    const asked: ConsultationQuestion = {
      ...{ number: one.questions.length + 1, code, text, at: deps.clock.now(), name: actor.name, answer: null },
    };
    const saved = await saveConsultation(deps, stores, actor, { ...one, questions: [...one.questions, asked] });
    await appendConsultationJournalRow(stores, actor, {
      ...{ key, action: 'consultation.ask', permission: 'answer-advice' },
      ...{ before: null, after: { number: asked.number, code, text } },
    });
    return accept(saved);
  });
}

export interface AnswerQuestionInput extends ConsultationKey {
  readonly number: number;
  readonly answer: string;
}

export type AnswerQuestionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'consultation-not-open'
  | 'consultation-question-answered'
  | 'consultation-answer-required';

/** OPDC answers a question, or a central agency one about its own indicator (S2 ข้อ 1.5.2). */
export async function answerQuestion(
  deps: ConsultationDeps,
  actor: Actor,
  { number, answer: typed, ...key }: AnswerQuestionInput,
): Promise<Outcome<ConsultationNow, AnswerQuestionRefusal>> {
  if (!isEverGiving(actor, key)) return refuse('forbidden');
  const text = typed.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationNow, AnswerQuestionRefusal>> => {
    const held = await heldConsultation(stores, key);
    if (!held.ok) return held;
    const { one } = held.value;
    const question = one.questions.find((asked) => asked.number === number);
    if (question === undefined) return refuse('not-found');
    if (!mayGiveAdvice(actor, { ...key, code: question.code })) return refuse('forbidden');
    if (text === '') return refuse('consultation-answer-required', undefined, 'answer');
    if (question.answer?.text === text) return acceptUnchanged(one);
    if (question.answer !== null) return refuse('consultation-question-answered');
    const answer = { text, at: deps.clock.now(), name: actor.name };
    const questions = one.questions.map((asked) => (asked.number === number ? { ...asked, answer } : asked));
    const saved = await saveConsultation(deps, stores, actor, { ...one, questions });
    await appendConsultationJournalRow(stores, actor, {
      ...{ key, action: 'consultation.answer', permission: 'give-advice', before: null, after: { number, text } },
    });
    return accept(saved);
  });
}
