import { changeAssumptions } from '../../../domain/change-requests/change-assumptions.data.ts';
import { groundWords } from '../../../domain/change-requests/change-grounds.ts';
import { changeCauseNames, changeKindNames } from '../../../domain/change-requests/change-kinds.data.ts';
import {
  type ChangeMove,
  changeMoves,
  changeStatusNames,
  isWritable,
} from '../../../domain/change-requests/change-moves.ts';
import { askedInWords, noticeWindow } from '../../../domain/change-requests/change-notice.ts';
import { daysLeftIn, isAfterLastWindow } from '../../../domain/change-requests/change-windows.ts';
import { movesFrom } from '../../../domain/lifecycle/status-move.ts';
import type { Resolution } from '../../../domain/meetings/resolution.ts';
import { decisionNames } from '../../../domain/meetings/resolution.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { noticeInWords, noticeTone } from '../../change-notice-words.ts';
import { DelegationNotice } from '../../components/delegation-notice.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import { ChangeEffects } from './change-effects.tsx';
import { ChangeFields } from './change-fields.tsx';
import { ChangeEvidence } from './change-files.tsx';
import type { ChangePageProps } from './change-state.ts';
import { WindowNote } from './window-note.tsx';

/** One request: what is asked and why, its evidence, what would become of it, and what can be done with it. */
export function ChangePage(given: ChangePageProps) {
  const isOver = isOverFor(given);
  // What is written of it stays to be read: nothing of it can be sent any more.
  const props = isOver ? { ...given, reading: { ...given.reading, mayEdit: false } } : given;
  const { request, organisation, mayEdit } = props.reading;
  const writes = isWritable(request.status) && mayEdit;
  return (
    <>
      <h1>
        {changeText.number} {request.number} {partyTitle(organisation.name)} {request.fiscalYear}
      </h1>
      <ChangeFacts {...props} writes={writes} />
      {writes || isOver ? <WindowNote reading={props.reading} /> : null}
      {isOver ? <p>{changeText.noMore(request.fiscalYear + 1)}</p> : null}
      <NoticeDue {...props} />
      <NoticeMissed {...props} />
      {writes ? <DetailsForm {...props} /> : null}
      <ChangeEvidence {...props} />
      <ChangeEffects reading={props.reading} />
      <ChangeSteps {...props} />
      <p>
        <a href={paths.changes(request.fiscalYear, request.organisationId)}>{changeText.all}</a>
      </p>
    </>
  );
}

/** Whether its party could write in it but for the year's last window, which has ended; not while a refused form is shown. */
function isOverFor({ reading: { request, framework, mayEdit, today }, state }: ChangePageProps): boolean {
  const policy = framework.changePolicy.value;
  const isWritten = isWritable(request.status) && mayEdit && state.form === null;
  return isWritten && policy !== null && isAfterLastWindow(policy, today);
}

function ChangeFacts({
  reading: { request, framework, agreement },
  notice,
  writes,
}: ChangePageProps & { readonly writes: boolean }) {
  const policy = framework.changePolicy.value;
  const asked = agreement?.indicators.find(({ code }) => code === request.code);
  const { submittedAt, submittedName, resolution, onward, reason, madeVersion, cause } = request;
  const sent =
    submittedAt === null ? [] : [`${formatThaiInstant(submittedAt)} ${changeText.by} ${submittedName ?? ''}`];
  const ground = policy === null ? '' : groundWords(policy, request);
  return (
    <FactList
      facts={[
        { label: changeText.status, value: changeStatusNames[request.status] },
        { label: changeText.indicator, value: `${request.code} ${asked?.name ?? ''}` },
        { label: changeText.kind, value: changeKindNames[request.kind] },
        ...(writes ? [] : [{ label: changeText.proposed, value: askedInWords(request) }]),
        { label: changeText.from, value: String(request.fromVersion) },
        ...(ground === '' ? [] : [{ label: changeText.ground, value: ground }]),
        ...(cause === null ? [] : [{ label: changeText.cause, value: changeCauseNames[cause] }]),
        ...(request.explanation === '' ? [] : [{ label: changeText.explanation, value: request.explanation }]),
        ...sent.map((value) => ({ label: changeText.sent, value })),
        ...(resolution === null ? [] : [{ label: changeText.decided, value: resolutionWords(resolution) }]),
        ...(notice === null ? [] : [{ label: changeText.noticeLabel, value: noticeInWords(notice) }]),
        ...(onward === null ? [] : [{ label: changeText.onward, value: resolutionWords(onward) }]),
        ...(reason === null ? [] : [{ label: changeText.reason, value: reason }]),
        ...(madeVersion === null ? [] : [{ label: changeText.made, value: String(madeVersion) }]),
      ]}
    />
  );
}

/** Before it is decided: by when OPDC must have been told of the decision. */
function NoticeDue({ reading: { request, framework, today } }: ChangePageProps) {
  const policy = framework.changePolicy.value;
  const window = policy === null || request.status !== 'submitted' ? null : noticeWindow(policy, request);
  if (window === null) return null;
  const daysLeft = daysLeftIn(window, today);
  const told = { lastDay: window.until, daysLeft, reachedOn: null };
  return <Notice tone={noticeTone(told)} title={noticeInWords(told)} />;
}

/** That OPDC was not told in time, what the source says of it, and that the version stands nevertheless. */
function NoticeMissed({ reading: { request }, notice }: ChangePageProps) {
  if (notice === null || request.madeVersion === null || noticeTone(notice) !== 'problem') return null;
  return (
    <Notice tone="problem" title={noticeInWords(notice)}>
      <p>
        {changeText.assumption}: {changeAssumptions.keptInForce}
      </p>
    </Notice>
  );
}

/** A resolution in one line: whose, when, under which number and what. */
export function resolutionWords({ bodyName, meetingNumber, heldOn, number, decided }: Resolution): string {
  return `${bodyName} ครั้งที่ ${meetingNumber} วันที่ ${formatThaiDate(heldOn)} ${number}: ${decisionNames[decided]}`;
}

function DetailsForm(props: ChangePageProps) {
  const { reading, state } = props;
  const { fiscalYear, organisationId, number, rowVersion } = reading.request;
  return (
    <section aria-labelledby="details">
      <h2 id="details">{changeText.details}</h2>
      <Form
        action={paths.change(fiscalYear, organisationId, number)}
        rowVersion={rowVersion}
        errors={state.form === 'details' ? state.errors : undefined}
      >
        <ChangeFields {...props} />
        <SubmitButton label={changeText.save} kind="secondary" />
      </Form>
    </section>
  );
}

function ChangeSteps({ reading: { request, window, lacksDelegation, ...reading }, state }: ChangePageProps) {
  // Outside every window a request can only be refused; the note of the windows says so above.
  const isSent = ({ action }: ChangeMove) => action !== 'submit-change' || window !== null || state.form === action;
  const moves = reading.moves.filter(isSent);
  const waits = movesFrom(changeMoves, request.status).some(({ permission }) => permission === 'submit-change-request');
  const { fiscalYear, organisationId, number, rowVersion } = request;
  if (moves.length === 0) return lacksDelegation && waits ? <DelegationNotice /> : null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{changeText.steps}</h2>
      {moves.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.changeMove(fiscalYear, organisationId, number, move.action)}
          rowVersion={rowVersion}
          words={changeText}
          state={state}
          errorsAbove
        />
      ))}
    </section>
  );
}
