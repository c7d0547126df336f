import { h } from 'preact';
import { callConsultations } from '../../../application/consultations/call-consultations.ts';
import { closeSlot, openSlots, planRound } from '../../../application/consultations/plan-round.ts';
import { readConsultations } from '../../../application/consultations/read-consultations.ts';
import {
  callConsultationsRoute,
  closeConsultationSlotRoute,
  openConsultationSlotsRoute,
  planConsultationsRoute,
} from '../../../contract/api/consultations.ts';
import { accept } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, listOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { numberIn } from './consultation-state.ts';
import { ConsultationsPage } from './consultations-page.tsx';

const who = 'sign-in-if-forbidden';
const elsewhere = ownPage(['forbidden', 'framework-not-found', 'consultation-not-in-year', 'not-found']);

const yearPage = page({
  address: paths.consultations,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readConsultations(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${consultationText.plan} ${key.fiscalYear}`,
      body: h(ConsultationsPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const planForm = form({
  address: paths.consultations,
  who,
  page: yearPage,
  read: (body) => ({
    ...{ link: textOf(body, 'link'), passcode: textOf(body, 'passcode'), agencies: listOf(body, 'agencies') },
    questionsBy: dayOrNull(body, 'questionsBy'),
  }),
  act: ({ deps, actor, key, input, rowVersion }) => planRound(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(planConsultationsRoute.refusals), ...atForm(['changed-meanwhile']), ...elsewhere },
  goTo: (_, { key }) => ({ to: paths.consultations.of(key), notice: consultationText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('plan', body, why),
});

const slotsForm = form({
  address: paths.consultationSlots,
  who,
  page: yearPage,
  read: (body) => ({
    ...{ day: dayOrNull(body, 'day'), starts: codeOf(body, 'starts').replace('.', ':') },
    ...{ minutes: numberIn(body, 'minutes'), count: numberIn(body, 'count') },
  }),
  act: ({ deps, actor, key, input }) => openSlots(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(openConsultationSlotsRoute.refusals), ...elsewhere },
  goTo: (_, { key }) => ({ to: paths.consultations.of(key), notice: consultationText.opened }),
  again: ({ refusals: why }, { body }) => refusedForm('slots', body, why),
});

const closeForm = form({
  address: paths.consultationSlotClose,
  who,
  page: yearPage,
  read: () => ({}),
  act: ({ deps, actor, key: { fiscalYear, number } }) => closeSlot(deps, actor, { fiscalYear, slot: number }),
  refusals: { ...atForm(closeConsultationSlotRoute.refusals), ...elsewhere },
  goTo: (_, { key }) => ({ to: paths.consultations(key.fiscalYear), notice: consultationText.closed }),
  again: ({ refusals: why }) => refusedForm('press', {}, why),
});

const callForm = form({
  address: paths.consultationsCall,
  who,
  page: yearPage,
  read: () => ({}),
  act: ({ deps, actor, key }) => callConsultations(deps, actor, key),
  refusals: { ...atForm(callConsultationsRoute.refusals), ...elsewhere },
  goTo: (_, { key }) => ({ to: paths.consultations.of(key), notice: consultationText.called }),
  again: ({ refusals: why }) => refusedForm('press', {}, why),
});

/** What OPDC arranges for a year's consultation. */
export const consultationsRoutes = [yearPage, planForm, slotsForm, closeForm, callForm];
