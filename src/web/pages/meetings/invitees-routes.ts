import { h } from 'preact';
import { addInvitee } from '../../../application/meetings/add-invitee.ts';
import type { InvitedOrAccount } from '../../../application/meetings/name-invitees.ts';
import { removeInvitee } from '../../../application/meetings/remove-invitee.ts';
import { meetingRefusals } from '../../../contract/refusals/meetings.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { InviteesPage } from './invitees-page.tsx';
import { meetingForms } from './meeting-forms.ts';
import { readCalledMeeting } from './read-called-meeting.ts';
import { invitedOf } from './read-meeting-forms.ts';

const refusals = {
  ...atForm(meetingRefusals),
  ...atForm(['changed-meanwhile', 'reason-required']),
  ...ownPage(['forbidden', 'not-found', 'meeting-not-editable']),
} as const;

const inviteesPage = page({
  address: paths.meetingInvitees,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'meeting-not-editable'],
  frame: { current: 'meetings', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const called = await readCalledMeeting(deps, actor, key);
    if (!called.ok) return called;
    const props = { ...called.value, state: state ?? untouchedForms };
    return accept({ title: meetingText.changeInvitees, body: h(InviteesPage, props) });
  },
});

/** What is chosen from the list, and whose address is typed: one of them is meant. */
function whomOf(body: FormBody): readonly InvitedOrAccount[] {
  const [chosen, email] = [textOf(body, 'invited'), textOf(body, 'email').trim()];
  return [
    ...(chosen === '' ? [] : [invitedOf(chosen)]),
    ...(email === '' ? [] : [{ kind: 'account', email } as const]),
  ];
}

const addForm = form({
  address: paths.meetingInvitees,
  page: inviteesPage,
  read: (body) => ({
    whom: whomOf(body),
    ...{ must: textOf(body, 'must') !== 'may', confirmed: textOf(body, 'confirmed') !== '' },
  }),
  async act({ deps, actor, key, input: { whom, ...input }, rowVersion }) {
    const [invited] = whom;
    if (invited === undefined || whom.length > 1) return refuse('meeting-invitee-one', undefined, 'invited');
    return addInvitee(deps, actor, { ...key, ...input, invited, rowVersion });
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.meetingInvitees.of(key), notice: meetingText.inviteeAdded }),
  again: ({ errors }, { body }): FormState => ({ form: 'add', typed: body, errors }),
});

const removeForm = form({
  address: paths.meetingInviteeRemove,
  page: inviteesPage,
  read: (body, { number }) => ({ reason: textOf(body, `${meetingForms.remove(number)}.reason`) }),
  act: ({ deps, actor, key, input, rowVersion }) => removeInvitee(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.meetingInvitees(key.id), notice: meetingText.inviteeRemoved }),
  again: ({ errors }, { body, key }): FormState => {
    const name = meetingForms.remove(key.number);
    const own = errors.map((error) => (error.field === 'reason' ? { ...error, field: `${name}.reason` } : error));
    return { form: name, typed: body, errors: own };
  },
});

/** Who is invited after the call. */
export const inviteesRoutes = [inviteesPage, addForm, removeForm];
