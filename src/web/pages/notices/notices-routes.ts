import { h } from 'preact';
import { prepareNotice } from '../../../application/notices/prepare-notice.ts';
import { readNotices } from '../../../application/notices/read-notices.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { accept, atField } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { noticesText } from '../../text/notices-text.ts';
import { NoticesPage } from './notices-page.tsx';

const who = 'sign-in-if-forbidden';

const noticesPage = page({
  address: paths.notices,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { width: 'board' },
  async show({ deps, actor, key }, errors: readonly FormError[] | null) {
    const reading = await readNotices(deps, actor, key);
    if (!reading.ok) return reading;
    const title = `${noticesText.title} ปีงบประมาณ พ.ศ. ${key.fiscalYear}`;
    return accept({ title, body: h(NoticesPage, { reading: reading.value, errors: errors ?? [] }) });
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
    ...atForm(['paper-not-made', 'paper-service-stopped']),
    ...ownPage(['forbidden', 'framework-not-found']),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: noticesText.prepared }),
  again: ({ refusals }, { key: { notice } }) =>
    errorsOf(refusals.map((one) => (one.field === undefined ? one : atField(one, `${notice}.${one.field}`)))),
});

/** Letters that tell provinces of a year. */
export const noticesRoutes = [noticesPage, prepareForm];
