import { h } from 'preact';
import { prepareNotice } from '../../../application/notices/prepare-notice.ts';
import { noticeSender, readNotices } from '../../../application/notices/read-notices.ts';
import { recordOutsideNotice } from '../../../application/notices/record-outside-notice.ts';
import { noticeRefusals } from '../../../contract/refusals/notices.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { accept, type Refusal } from '../../../domain/values/result.ts';
import { dateOf, errorsOf, type FormBody, inForm, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { noticesText } from '../../text/notices-text.ts';
import { NoticesPage } from './notices-page.tsx';
import type { NoticesState } from './outside-form.tsx';

const who = 'sign-in-if-forbidden';

const noticesPage = page({
  address: paths.notices,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { width: 'board' },
  async show({ deps, actor, key }, state: NoticesState | null) {
    const reading = await readNotices(deps, actor, key);
    if (!reading.ok) return reading;
    const title = `${noticesText.title} ประจำปีงบประมาณ พ.ศ. ${key.fiscalYear}`;
    return accept({
      title,
      body: h(NoticesPage, { reading: reading.value, state: state ?? { typed: {}, errors: [] } }),
    });
  },
});

const prepareForm = form({
  address: paths.noticePrepare,
  who,
  page: noticesPage,
  read: (body, { notice }) => ({ unitId: textOf(body, `${notice}.unitId`) }),
  act: ({ deps, actor, key: { fiscalYear, notice }, input }) =>
    prepareNotice(deps, actor, { fiscalYear, kind: notice, ...input }),
  refusals: {
    ...atForm(letterRefusals),
    ...atForm(noticeRefusals),
    ...atForm(['paper-not-made', 'paper-service-stopped']),
    ...ownPage(['forbidden', 'framework-not-found']),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: noticesText.prepared }),
  again: ({ refusals }, { key: { notice }, body }) => shownAgain(notice, body, refusals),
});

const outsideForm = form({
  address: paths.noticeOutside,
  who,
  page: noticesPage,
  read: (body, { notice }) => ({
    numberText: textOf(body, `${notice}.numberText`),
    sentOn: dateOf(body, `${notice}.sentOn`),
    way: textOf(body, `${notice}.way`),
  }),
  act: ({ deps, actor, key: { fiscalYear, notice }, input }) =>
    recordOutsideNotice(deps, actor, { fiscalYear, kind: notice, ...input }),
  refusals: { ...atForm(letterRefusals), ...atForm(noticeRefusals), ...ownPage(['forbidden', 'framework-not-found']) },
  goTo: (_, { key: { fiscalYear } }) => ({ to: paths.notices(fiscalYear), notice: noticesText.outsideSaved }),
  again: ({ refusals }, { key: { notice }, body }) => shownAgain(notice, body, refusals),
});

/** Errors beside the fields of the notice whose form was sent. */
function shownAgain(notice: string, typed: FormBody, refusals: readonly Refusal[]): NoticesState {
  const own = refusals.map((one) => inForm(`${notice}.`, one));
  const draft = refusals.find((one) => one.code === 'notice-being-prepared')?.facts?.letter;
  const errors = errorsOf(own);
  // The letter that is being prepared is a click away from the sentence that names it.
  const href = typeof draft === 'string' ? paths.letter(noticeSender, draft) : undefined;
  return { typed, errors: href === undefined ? errors : errors.map((one) => ({ ...one, href })) };
}

/** Letters that tell provinces of a year. */
export const noticesRoutes = [noticesPage, prepareForm, outsideForm];
