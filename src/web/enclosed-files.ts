import { readChange } from '../application/change-requests/read-changes.ts';
import { readLibrary } from '../application/library/read-library.ts';
import { readMeeting } from '../application/meetings/read-meeting.ts';
import { readAgreementFiles } from '../application/negotiation/read-agreement-files.ts';
import { readMeetingMinutes } from '../application/resolutions/read-meeting-minutes.ts';
import type { AttachedRow } from '../domain/reporting/attached-file.ts';
import type { Outcome } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import { type Asking, holding, type Row, there } from './enclosed-row.ts';
import { paths } from './paths.ts';

const same = <Key>(place: Place<Key>, read: (key: Key, asking: Asking) => Promise<Outcome<unknown>>): Row =>
  there(place, read, true);

const isVersion = (key: { readonly number: number; readonly version: number }) => (one: AttachedRow) =>
  one.number === key.number && one.version === key.version && one.takenBack === null;

/** Files that do not differ from reader to reader, each there while the reader's list of them names it. */
export const uploadedRows: readonly Row[] = [
  same(paths.documentFile, (key, { deps, actor }) =>
    holding(readLibrary(deps, actor, key), ({ documents }) =>
      documents.some(({ number, withdrawn }) => number === key.number && withdrawn === null),
    ),
  ),
  same(paths.agreementFile, (key, { deps, actor }) =>
    holding(readAgreementFiles(deps, actor, key), ({ files }) => files.some(isVersion(key))),
  ),
  same(paths.meetingPaper, (key, { deps, actor }) =>
    holding(readMeeting(deps, actor, key), ({ files }) =>
      files.some((one) => one.number === key.number && one.takenBack === null && !one.isReplaced),
    ),
  ),
  same(paths.meetingPaperVersion, (key, { deps, actor }) =>
    holding(readMeeting(deps, actor, key), ({ files }) => files.some(isVersion(key))),
  ),
  same(paths.changeFile, (key, { deps, actor }) =>
    holding(readChange(deps, actor, key), ({ request }) =>
      request.files.some(({ need, sha256 }) => need === key.need && sha256 === key.sha256),
    ),
  ),
  same(paths.meetingMinutesPaper, (key, { deps, actor }) => readMeetingMinutes(deps, actor, key)),
];
