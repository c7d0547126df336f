import { h } from 'preact';
import { mayWarn } from '../../../application/advice/read-warnings.ts';
import { adviseAtConsultation } from '../../../application/consultations/advise-at-consultation.ts';
import { answerQuestion, askQuestion } from '../../../application/consultations/ask-question.ts';
import { bookSlot } from '../../../application/consultations/book-slot.ts';
import { askToMove, decideMove } from '../../../application/consultations/move-consultation.ts';
import { readConsultation } from '../../../application/consultations/read-consultation.ts';
import {
  adviseAtConsultationRoute,
  answerConsultationRoute,
  askConsultationRoute,
  askToMoveConsultationRoute,
  bookConsultationRoute,
  decideConsultationMoveRoute,
} from '../../../contract/api/consultations.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { ConsultationPage } from './consultation-page.tsx';
import { consultationSheet } from './consultation-sheet.ts';
import { numberIn } from './consultation-state.ts';

const who = 'sign-in-if-forbidden';
const readRefusals = ['forbidden', 'not-found', 'framework-not-found', 'consultation-not-in-year'] as const;
const elsewhere = ownPage(['forbidden', 'not-found']);

const partyPage = page({
  address: paths.consultation,
  who,
  refusals: readRefusals,
  frame: { islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readConsultation(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${consultationText.plan} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(ConsultationPage, {
        ...{ reading: reading.value, state: state ?? untouchedForms, plans: mayWarn(actor) },
      }),
    });
  },
});

const paper = file({
  address: paths.consultationPaper,
  cost: 'document',
  who,
  refusals: [...readRefusals, 'consultation-not-held', ...sheetRefusals],
  async read({ deps, actor, key }) {
    const reading = await readConsultation(deps, actor, key);
    if (reading.ok && reading.value.state !== 'held') return refuse('consultation-not-held');
    return setInType(deps.papers, reading, consultationSheet, key.format);
  },
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `consultation-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

const goTo =
  (notice: string) => (_: unknown, call: { readonly key: { fiscalYear: number; organisationId: string } }) => ({
    ...{ to: paths.consultation(call.key.fiscalYear, call.key.organisationId), notice },
  });

const bookForm = form({
  address: paths.consultationSlot,
  who,
  page: partyPage,
  read: (body) => ({ slot: numberIn(body, 'slot'), attendees: textOf(body, 'attendees').split(/\r?\n/) }),
  act: ({ deps, actor, key, input }) => bookSlot(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(bookConsultationRoute.refusals), ...elsewhere },
  goTo: goTo(consultationText.booked),
  again: ({ refusals: why }, { body }) => refusedForm('book', body, why),
});

const movedInput = (body: Parameters<typeof numberIn>[0]) => ({
  ...{ slot: numberIn(body, 'slot'), reason: textOf(body, 'reason') },
});

const askToMoveForm = form({
  address: paths.consultationMoveRequest,
  who,
  page: partyPage,
  read: movedInput,
  act: ({ deps, actor, key, input }) => askToMove(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(askToMoveConsultationRoute.refusals), ...elsewhere },
  goTo: goTo(consultationText.moveAsked),
  again: ({ refusals: why }, { body }) => refusedForm('ask-to-move', body, why),
});

const decideForm = form({
  address: paths.consultationMove,
  who,
  page: partyPage,
  read: movedInput,
  act: ({ deps, actor, key, input }) => decideMove(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(decideConsultationMoveRoute.refusals), ...elsewhere },
  goTo: goTo(consultationText.decided),
  again: ({ refusals: why }, { body }) => refusedForm('decide', body, why),
});

const askForm = form({
  address: paths.consultationQuestions,
  who,
  page: partyPage,
  read: (body) => ({ code: codeOf(body, 'code'), question: textOf(body, 'question') }),
  act: ({ deps, actor, key, input }) => askQuestion(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(askConsultationRoute.refusals), ...elsewhere },
  goTo: goTo(consultationText.asked),
  again: ({ refusals: why }, { body }) => refusedForm('ask', body, why),
});

const answerForm = form({
  address: paths.consultationAnswer,
  who,
  page: partyPage,
  read: (body) => ({ answer: textOf(body, 'answer') }),
  act: ({ deps, actor, key, input }) => answerQuestion(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(answerConsultationRoute.refusals), ...elsewhere },
  goTo: goTo(consultationText.answered),
  again: ({ refusals: why }, { key: { number }, body }) => refusedForm(`answer-${number}`, body, why),
});

const adviseForm = form({
  address: paths.consultationAdvice,
  who,
  page: partyPage,
  read: (body) => ({
    ...{ code: codeOf(body, 'code'), advice: textOf(body, 'advice').trim(), replyBy: dayOrNull(body, 'replyBy') },
  }),
  act: ({ deps, actor, key, input }) => adviseAtConsultation(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(adviseAtConsultationRoute.refusals), ...elsewhere },
  goTo: (advice) => ({ to: paths.advice.of(advice), notice: consultationText.adviceStarted }),
  again: ({ refusals: why }, { body }) => refusedForm('advise', body, why),
});

/** A party's consultation: its time, its questions, and what was advised there. */
export const consultationRoutes = [
  ...[partyPage, paper, bookForm, askToMoveForm, decideForm],
  ...[askForm, answerForm, adviseForm],
];
