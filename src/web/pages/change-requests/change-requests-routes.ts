import { h } from 'preact';
import {
  attachChangeFile,
  mayAttachChangeFile,
  removeChangeFile,
} from '../../../application/change-requests/attach-change-file.ts';
import { changeLifecycle, moveChange } from '../../../application/change-requests/change-lifecycle.ts';
import {
  readChange,
  readChangeFile,
  readChangesOfParty,
  readChangesOfYear,
} from '../../../application/change-requests/read-changes.ts';
import { saveChange, startChange } from '../../../application/change-requests/write-change.ts';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { readNoticeOfChange } from '../../../application/notices/read-change-notice.ts';
import { moveChangeRoute } from '../../../contract/api/change-requests.ts';
import { changeRefusals } from '../../../contract/refusals/change-requests.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, fieldsRenamed, refuse } from '../../../domain/values/result.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { changeText } from '../../text/change-text.ts';
import { ChangePage } from './change-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { typedChange, typedStart } from './typed-change.ts';
import { YearChangesPage } from './year-changes-page.tsx';

const who = 'sign-in-if-forbidden';

const yearChangesPage = page({
  address: paths.yearChanges,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readChangesOfYear(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${changeText.national} ${key.fiscalYear}`,
      body: h(YearChangesPage, { reading: reading.value }),
    });
  },
});

const changesPage = page({
  address: paths.changes,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readChangesOfParty(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${changeText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(ChangesPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const changePage = page({
  address: paths.change,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors', 'check-files', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readChange(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, request } = reading.value;
    const notice = await readNoticeOfChange(deps, actor, request.resolution ?? { meetingId: null });
    return accept({
      title: `${changeText.number} ${request.number} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(ChangePage, { reading: reading.value, notice, state: state ?? untouchedForms }),
    });
  },
});

const refusals = {
  ...atForm(changeRefusals),
  ...atForm(moveChangeRoute.refusals),
  ...atForm(['changed-meanwhile']),
  ...ownPage(['forbidden', 'not-found']),
};

const startForm = form({
  address: paths.changes,
  who,
  page: changesPage,
  read: typedStart,
  act: ({ deps, actor, key, input }) => startChange(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (request) => ({ to: paths.change.of(request), notice: changeText.added }),
  again: ({ refusals: why }, { body }) => refusedForm('add', body, why),
});

const saveForm = form({
  address: paths.change,
  who,
  page: changePage,
  read: typedChange,
  act: ({ deps, actor, key, input, rowVersion }) => saveChange(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.change.of(key), notice: changeText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('details', body, why),
});

const attachForm = fileForm({
  address: paths.changeFiles,
  who,
  page: changePage,
  read: () => null,
  before: ({ deps, actor, key }) => mayAttachChangeFile(deps, actor, key),
  act: ({ deps, actor, key }, received) => attachChangeFile(deps, actor, { ...key, file: received }),
  refusals: {
    ...refusals,
    ...atForm(['file-missing', 'file-empty', 'file-too-large', 'file-type-not-allowed']),
    ...atForm(['pdf-not-whole', 'pdf-holds-web-page', 'attachment-already-there', 'attachments-full']),
  },
  goTo: (_, { key }) => ({ to: `${paths.change.of(key)}#evidence`, notice: changeText.attached }),
  again: ({ refusals: why }, { key: { need }, body }) =>
    refusedForm(need, body, fieldsRenamed(why, { evidence: `evidence.${need}` })),
});

const removeForm = form({
  address: paths.changeFileRemove,
  who,
  page: changePage,
  read: () => null,
  act: ({ deps, actor, key }) => removeChangeFile(deps, actor, key),
  refusals: ownPage(['forbidden', 'not-found', 'change-not-editable', 'attachment-relied-on']),
  goTo: (_, { key }) => ({ to: `${paths.change.of(key)}#evidence`, notice: changeText.detached }),
});

const changeFile = file({
  address: paths.changeFile,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readChangeFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

const moveForm = form({
  address: paths.changeMove,
  who,
  page: changePage,
  read: (body, { action }) => ({ reason: textOf(body, `${action}.reason`) }),
  async act({ deps, actor, key: { action, ...key }, input, rowVersion }) {
    const move = moveOf(changeLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return moveChange(deps, actor, { ...key, ...input, rowVersion }, move.action);
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.change.of(key), notice: noticeOfMove(changeLifecycle, key.action) }),
  // What the request itself lacks is corrected in its own form.
  again: ({ refusals: why }, { key: { action }, body }) =>
    refusedForm(action, body, fieldsRenamed(why, { reason: `${action}.reason` })),
});

/** Requests to change what was agreed: a party's, one with its evidence and effects, and the nation's list. */
export const changeRequestsRoutes = [
  ...[yearChangesPage, changesPage, changePage, startForm, saveForm, attachForm, removeForm, changeFile, moveForm],
];
