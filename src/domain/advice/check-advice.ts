import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { AdviceDetails } from './advice.ts';

export type AdviceFault = 'advice-text-required' | 'advice-day-required' | 'advice-day-past';
export type AnswerFault = 'answer-required' | 'answer-day-required' | 'answer-day-past';

/** What advice must say before it is given: what to do, and by when an answer is asked for, today at the earliest. */
export function checkAdvice(
  { advice, replyBy }: Pick<AdviceDetails, 'advice' | 'replyBy'>,
  today: CivilDate,
): Outcome<true, AdviceFault> {
  if (advice.trim() === '') return refuse('advice-text-required', undefined, 'advice');
  return checkReplyDay(replyBy, today);
}

/** The day of an answer alone, as a list of warnings names one for all. */
export function checkReplyDay(
  replyBy: CivilDate | null,
  today: CivilDate,
): Outcome<true, 'advice-day-required' | 'advice-day-past'> {
  if (replyBy === null) return refuse('advice-day-required', undefined, 'replyBy');
  if (replyBy < today) return refuse('advice-day-past', { today: formatThaiDate(today) }, 'replyBy');
  return accept(true);
}

/** What an answer must say: what will be done, and by when, today at the earliest. */
export function checkAnswer(
  { reply, doneBy }: { readonly reply: string; readonly doneBy: CivilDate | null },
  today: CivilDate,
): Outcome<true, AnswerFault> {
  if (reply.trim() === '') return refuse('answer-required', undefined, 'reply');
  if (doneBy === null) return refuse('answer-day-required', undefined, 'doneBy');
  if (doneBy < today) return refuse('answer-day-past', { today: formatThaiDate(today) }, 'doneBy');
  return accept(true);
}
