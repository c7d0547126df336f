import { h } from 'preact';
import { answerObservation, closeObservation } from '../../../application/observations/note-observation.ts';
import { readObservations, readObservationsOfParty } from '../../../application/observations/read-observations.ts';
import { observationRefusals } from '../../../contract/refusals/observations.ts';
import { observationRules } from '../../../domain/observations/observation.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { lacksDelegation } from '../../../domain/people/lacks-delegation.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { observationStatusNames, observationText } from '../../text/observation-text.ts';
import { keyOfObservation } from './observation-item.tsx';
import { ObservationsPage, YearObservationsPage } from './observations-page.tsx';

const who = 'sign-in-if-forbidden';
const refusals = { ...atForm(observationRefusals), ...ownPage(['forbidden', 'not-found']) };

const yearPage = page({
  address: paths.yearObservations,
  asks: { rule: oneOfWords(...observationRules), status: oneOfWords(...namesOf(observationStatusNames)) },
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key, asked }, state: FormState | null) {
    const reading = await readObservations(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${observationText.title} ${key.fiscalYear}`,
      body: h(YearObservationsPage, {
        reading: reading.value,
        filters: { rule: asked('rule'), status: asked('status'), page: Number(asked('page')) || 1 },
        state: state ?? untouchedForms,
      }),
    });
  },
});

const partyPage = page({
  address: paths.observations,
  who,
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readObservationsOfParty(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisationId } = key;
    return accept({
      title: `${observationText.title} ${partyTitle(reading.value.name)} ${key.fiscalYear}`,
      body: h(ObservationsPage, {
        ...{ reading: reading.value, organisationId, state: state ?? untouchedForms },
        mayAnswer: isPermitted('answer-observation', actor, { organisationId }),
        lacksDelegation: lacksDelegation('answer-observation', actor, { organisationId }),
        mayClose: isPermitted('close-observation', actor, { organisationId: 'opdc' }),
      }),
    });
  },
});

const answerForm = form({
  address: paths.observationAnswer,
  who,
  page: partyPage,
  read: (body) => ({ text: textOf(body, 'view') }),
  act: ({ deps, actor, key, input }) => answerObservation(deps, actor, { ...key, ...input }),
  refusals,
  goTo: ({ fiscalYear, organisationId }) => ({
    to: paths.observations(fiscalYear, organisationId),
    notice: observationText.answered,
  }),
  again: ({ refusals: why }, { key: { organisationId, observation: id }, body }) =>
    refusedForm(keyOfObservation({ organisationId, id }), body, fieldsRenamed(why, { text: 'view' })),
});

const closeForm = form({
  address: paths.observationClose,
  who,
  page: yearPage,
  read: (body) => ({ text: textOf(body, 'reason') }),
  act: ({ deps, actor, key: { party: organisationId, ...key }, input }) =>
    closeObservation(deps, actor, { organisationId, ...key, ...input }),
  refusals,
  goTo: ({ fiscalYear }, { asked }) => ({
    to: paths.yearObservations(fiscalYear, asked('rule'), asked('status'), asked('page')),
    notice: observationText.closed,
  }),
  again: ({ refusals: why }, { key: { party: organisationId, observation: id }, body }) =>
    refusedForm(keyOfObservation({ organisationId, id }), body, fieldsRenamed(why, { text: 'reason' })),
});

/** What the data of a year show and is worth a question: of all parties for OPDC, of one for itself. */
export const observationsRoutes = [yearPage, partyPage, answerForm, closeForm];
