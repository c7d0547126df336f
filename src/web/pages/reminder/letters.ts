import type { LetterWriter } from '../../../application/reminder/reminder-deps.ts';
import { paths } from '../../paths.ts';
import type { LetterPlace } from './finish-letter.ts';
import { namedIn } from './letter-view.ts';
import { writeDigest } from './write-digest.tsx';
import { writeDuty } from './write-duty.tsx';
import { writeMeeting } from './write-meeting.tsx';

/** Writes mails with the same wording as the pages they link to. */
export function lettersAt(place: LetterPlace): LetterWriter {
  return {
    digest: (digest) => writeDigest(digest, place),
    named: namedIn,
    duty: (duty) => writeDuty(duty, place),
    meeting: (notice) => writeMeeting(notice, place),
    wayOut: (token) => `${place.address}${paths.unsubscribe(token)}`,
  };
}
