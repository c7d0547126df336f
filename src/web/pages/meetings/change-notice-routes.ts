import { recordChangeNotice } from '../../../application/notices/record-change-notice.ts';
import { startChangeNotice } from '../../../application/notices/start-change-notice.ts';
import { dateOf, inForm, textOf } from '../../form-body.ts';
import { type FormState, refusedForm } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form } from '../../serve-page.ts';
import { changeText } from '../../text/change-text.ts';
import { noticesText } from '../../text/notices-text.ts';
import { meetingForms } from './meeting-forms.ts';
import { meetingPage } from './meeting-routes.ts';

const changeNoticeForm = form({
  address: paths.meetingChangeNotice,
  page: meetingPage,
  read: () => ({}),
  act: ({ deps, actor, key }) => startChangeNotice(deps, actor, key),
  refusals: {
    ...atForm(['letter-unit-required', 'change-notice-nothing', 'change-notice-undecided', 'notice-after-last-day']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: changeText.noticeStarted }),
  again: ({ errors }): FormState => ({ form: null, typed: {}, errors }),
});

const name = meetingForms.changeNotice;

const outsideForm = form({
  address: paths.meetingChangeNoticeOutside,
  page: meetingPage,
  read: (body) => ({
    numberText: textOf(body, `${name}.numberText`),
    sentOn: dateOf(body, `${name}.sentOn`),
    way: textOf(body, `${name}.way`),
  }),
  act: ({ deps, actor, key, input }) => recordChangeNotice(deps, actor, { ...key, ...input }),
  refusals: {
    ...atForm([
      'change-notice-nothing',
      'change-notice-told',
      'change-notice-before-meeting',
      'handing-number-required',
    ]),
    ...atForm(['letter-day-invalid', 'handing-way-required', 'handing-in-future', 'handing-before-letter']),
    ...atForm(['letter-text-too-long']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: noticesText.outsideSaved }),
  again: ({ refusals }, { body }): FormState => {
    const own = refusals.map((one) => inForm(`${name}.`, one));
    return refusedForm(name, body, own);
  },
});

/** How OPDC is told what a meeting decided on requests: by a letter of the letter room, or by one of outside. */
export const changeNoticeRoutes = [changeNoticeForm, outsideForm];
