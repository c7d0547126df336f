import { h } from 'preact';
import { draftMeeting, saveMeeting } from '../../../application/meetings/draft-meeting.ts';
import { moveMeeting } from '../../../application/meetings/move-meeting.ts';
import { readConveners } from '../../../application/meetings/read-conveners.ts';
import { readMeeting } from '../../../application/meetings/read-meeting.ts';
import { readMeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import { saveAgenda } from '../../../application/meetings/save-agenda.ts';
import { readAgendaSubjects } from '../../../application/resolutions/read-agenda-subjects.ts';
import { readBodyWaiting } from '../../../application/resolutions/read-body-waiting.ts';
import { decisionSubjects } from '../../../domain/framework/agreement-schema.ts';
import { meetingStatusNames } from '../../../domain/meetings/meeting-moves.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { ConvenersPage } from './conveners-page.tsx';
import { AgendaPage, ChangePage, DraftPage } from './draft-page.tsx';
import { meetingFormRefusals } from './meeting-form-refusals.ts';
import { readCalledMeeting } from './read-called-meeting.ts';
import { draftOf, itemsOf, otherMattersOf, planOf } from './read-meeting-forms.ts';
import { onlyAbout, stateOfWaiting, subjectsOfWaiting } from './waiting-agenda.ts';

const who = 'sign-in-if-forbidden';
const again =
  (name: string) =>
  ({ errors }: { readonly errors: readonly FormError[] }, { body }: { readonly body: FormBody }): FormState => ({
    ...{ form: name, typed: body, errors },
  });

const newPage = page({
  address: paths.newMeeting,
  who,
  asks: { about: oneOfWords(...decisionSubjects) },
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'meetings', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, asked }, state: FormState | null) {
    const called = asked('body') || textOf(state?.typed ?? {}, 'bodyId');
    const waiting = await readBodyWaiting(deps, actor, { bodyId: called });
    const begun = state ?? stateOfWaiting(called, onlyAbout(waiting, asked('about')));
    const bodyId = textOf(begun.typed, 'bodyId') || null;
    const convener = asked('convener') || (waiting?.convener ?? '');
    const conveners = convener === '' ? await readConveners(deps, actor) : accept([]);
    if (!conveners.ok) return conveners;
    const [only, ...others] = conveners.value;
    if (others.length > 0)
      return accept({ title: meetingText.newTitle, body: h(ConvenersPage, { conveners: conveners.value }) });
    const organisationId = only?.organisationId ?? convener;
    const choices = await readMeetingChoices(deps, actor, { organisationId, bodyId });
    if (!choices.ok) return choices;
    const subjects = subjectsOfWaiting(waiting);
    const props = { reading: null, choices: choices.value, subjects, state: begun };
    return accept({ title: meetingText.newTitle, body: h(DraftPage, props) });
  },
});

const newForm = form({
  address: paths.newMeeting,
  who,
  page: newPage,
  read: draftOf,
  act: ({ deps, actor, asked, input }) => draftMeeting(deps, actor, { ...input, organisationId: asked('convener') }),
  refusals: meetingFormRefusals,
  goTo: ({ id }) => ({ to: paths.meeting(id), notice: meetingText.draftSaved }),
  again: again('draft'),
});

const editPage = page({
  address: paths.meetingEdit,
  who,
  refusals: ['forbidden', 'not-found', 'meeting-not-editable'],
  frame: { current: 'meetings', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    const { meeting } = reading.value;
    if (meeting.status !== 'draft')
      return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
    const choices = await readMeetingChoices(deps, actor, { ...meeting, planned: meeting.bodyId });
    if (!choices.ok) return choices;
    const subjects = await readAgendaSubjects(deps, actor, meeting);
    if (!subjects.ok) return subjects;
    const props = {
      ...{ reading: reading.value, choices: choices.value, subjects: subjects.value, state: state ?? untouchedForms },
    };
    return accept({ title: meetingText.editTitle, body: h(DraftPage, props) });
  },
});

const editForm = form({
  address: paths.meetingEdit,
  who,
  page: editPage,
  read: draftOf,
  act: ({ deps, actor, key, input, rowVersion }) => saveMeeting(deps, actor, { ...input, ...key, rowVersion }),
  refusals: { ...meetingFormRefusals, 'meeting-not-editable': 'ownPage' },
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: meetingText.draftSaved }),
  again: again('draft'),
});

const changePage = page({
  address: paths.meetingChange,
  who,
  refusals: ['forbidden', 'not-found', 'meeting-not-editable'],
  frame: { current: 'meetings', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const called = await readCalledMeeting(deps, actor, key);
    if (!called.ok) return called;
    const props = { ...called.value, state: state ?? untouchedForms };
    return accept({ title: meetingText.changeTitle, body: h(ChangePage, props) });
  },
});

const changeForm = form({
  address: paths.meetingChange,
  who,
  page: changePage,
  read: (body) => ({
    ...{ plan: planOf(body), reason: textOf(body, 'reason') },
    confirmed: textOf(body, 'confirmed') !== '',
  }),
  act: ({ deps, actor, key, input, rowVersion }) =>
    moveMeeting(deps, actor, { ...input, ...key, rowVersion }, 'change-meeting'),
  refusals: meetingFormRefusals,
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: meetingText.changed }),
  again: again('change'),
});

const agendaPage = page({
  address: paths.meetingAgenda,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'meetings', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    if (!reading.value.mayPlan) return refuse('forbidden');
    const subjects = await readAgendaSubjects(deps, actor, reading.value.meeting);
    if (!subjects.ok) return subjects;
    const props = { reading: reading.value, subjects: subjects.value, state: state ?? untouchedForms };
    return accept({ title: meetingText.agendaTitle, body: h(AgendaPage, props) });
  },
});

const agendaForm = form({
  address: paths.meetingAgenda,
  who,
  page: agendaPage,
  read: (body) => ({ items: [...itemsOf(body), ...otherMattersOf(body)] }),
  act: ({ deps, actor, key, input, rowVersion }) => saveAgenda(deps, actor, { ...input, ...key, rowVersion }),
  refusals: meetingFormRefusals,
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: meetingText.agendaSaved }),
  again: again('agenda'),
});

/** Writing down a meeting, and changing what is written. */
export const draftRoutes = [newPage, newForm, editPage, editForm, changePage, changeForm, agendaPage, agendaForm];
