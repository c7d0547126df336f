import { h } from 'preact';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { readMeetingResolutions, readResolutions } from '../../../application/resolutions/read-resolutions.ts';
import { proveAndRecordResolution } from '../../../application/resolutions/record-resolution.ts';
import { recordResolutionRoute } from '../../../contract/api/resolutions.ts';
import { decisionSubjects } from '../../../domain/framework/agreement-schema.ts';
import { calledAs } from '../../../domain/meetings/called-as.ts';
import { decisions } from '../../../domain/meetings/resolution.ts';
import { accept } from '../../../domain/values/result.ts';
import { besideProof } from '../../binding-proof.tsx';
import { errorsOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';
import { MeetingResolutionsPage } from './meeting-resolutions-page.tsx';
import type { ResolutionState } from './resolution-state.ts';
import { ResolutionsPage } from './resolutions-page.tsx';

const resolutionsPage = page({
  address: paths.resolutions,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame: {},
  async show({ deps, actor, key }) {
    const reading = await readResolutions(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${resolutionsText.yearTitle} ${key.fiscalYear}`,
      body: h(ResolutionsPage, { reading: reading.value, actor }),
    });
  },
});

const meetingResolutionsPage = page({
  address: paths.meetingResolutions,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'meeting-of-no-body'],
  frame: { islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: ResolutionState | null) {
    const reading = await readMeetingResolutions(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${resolutionsText.record} ${calledAs(reading.value.meeting)}`,
      body: h(MeetingResolutionsPage, { reading: reading.value, actor, state }),
    });
  },
});

/** What was typed about one year and kind: `2568-joint-indicators`, before the names of its fields. */
function readTyped(body: FormBody, subject: string) {
  const decided = decisions.find((one) => one === textOf(body, `${subject}.decided`));
  const kind = decisionSubjects.find((one) => subject.endsWith(`-${one}`));
  return {
    subject,
    item: Number(textOf(body, `${subject}.item`)),
    // A form that the page did not send decides nothing.
    keys: kind === undefined ? [] : listOf(body, `${subject}.keys`),
    decided: decided ?? null,
    text: textOf(body, `${subject}.text`),
    kind: kind ?? 'framework',
    proof: proofOf(body, `${subject}.`),
  };
}

const meetingResolutionForm = form({
  address: paths.meetingResolutions,
  page: meetingResolutionsPage,
  read: (body) => readTyped(body, textOf(body, 'subject')),
  act: ({ deps, actor, key, input: { subject: _of, ...input } }) =>
    proveAndRecordResolution(provingIn(deps), actor, { ...input, id: key.id }),
  refusals: { ...atForm(recordResolutionRoute.refusals), forbidden: 'ownPage', 'not-found': 'ownPage' },
  goTo: (_, { key }) => ({ to: paths.meetingResolutions(key.id), notice: resolutionsText.saved }),
  again: ({ refusals }, { input }): ResolutionState => ({
    ...{ kind: input.subject, item: `${input.item}`, decided: input.decided ?? '', text: input.text, keys: input.keys },
    errors: besideProof(errorsOf(refusals), `${input.subject}.`, ['keys', 'text', 'item', 'decided']),
  }),
});

/** Resolutions of a year; recording them on a page of the meeting. */
export const resolutionsRoutes = [resolutionsPage, meetingResolutionsPage, meetingResolutionForm];
