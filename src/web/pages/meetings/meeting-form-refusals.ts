import { meetingRefusals } from '../../../contract/refusals/meetings.ts';
import { atForm, ownPage } from '../../page-route.ts';

/** Where each refusal of a form about a meeting is shown. */
export const meetingFormRefusals = {
  ...atForm(meetingRefusals),
  ...atForm([
    'text-too-long',
    'not-a-fiscal-year',
    'changed-meanwhile',
    'reason-required',
    'move-not-legal',
    'same-person',
  ]),
  ...ownPage(['forbidden', 'not-found']),
} as const;
