import type { MeetingResolutions, WaitingKind } from '../../../application/resolutions/read-resolutions.ts';
import type { PendingSubject } from '../../../application/resolutions/resolution-act.ts';
import { isStillInviting, meetingNumberText } from '../../../domain/meetings/meeting.ts';
import { itemsLaying } from '../../../domain/meetings/on-agenda.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';
import { DecideForm } from './decide-form.tsx';
import { RecordedResolutions } from './recorded-resolutions.tsx';
import type { ResolutionState } from './resolution-state.ts';
import { WaitingSubjects } from './waiting-subjects.tsx';

export interface MeetingResolutionsProps {
  readonly reading: MeetingResolutions;
  readonly actor: Actor;
  readonly state: ResolutionState | null;
}

/** The resolutions of one meeting of a body, and a form for each kind of subject that the body decides on. */
export function MeetingResolutionsPage({ reading, actor, state }: MeetingResolutionsProps) {
  const { meeting, waiting, recorded, hindrances } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: meeting.title, href: paths.meeting(meeting.id) }, { label: resolutionsText.record }]}
      />
      <ErrorSummary errors={state?.errors ?? []} />
      <h1>
        {resolutionsText.meetingTitle} {meeting.bodyName} {meetingNumberText(meeting)} {formatThaiDate(meeting.day)}
      </h1>
      <Hindrances hindrances={hindrances} />
      {waiting.length === 0 ? <p>{resolutionsText.noKinds}</p> : null}
      {waiting.map((one) => (
        <KindForm key={`${one.fiscalYear}/${one.kind}`} waiting={one} reading={reading} actor={actor} state={state} />
      ))}
      <OffAgenda reading={reading} actor={actor} />
      <RecordedResolutions recorded={recorded} />
    </>
  );
}

/** What a form would be refused for is said in its place. */
function Hindrances({ hindrances }: Pick<MeetingResolutions, 'hindrances'>) {
  if (hindrances.length === 0) return null;
  return (
    <Notice tone="attention" title={resolutionsText.cannotYet}>
      <ul>
        {hindrances.map(refusalInWords).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** One kind of what the agenda lays before the body: the form where one can be recorded, what waits where it cannot. */
function KindForm({ waiting, reading, actor, state }: MeetingResolutionsProps & { readonly waiting: WaitingKind }) {
  const { kind, fiscalYear } = waiting;
  const own = `${fiscalYear}-${kind}`;
  const typed = state?.kind === own ? state : null;
  const laid = { ...waiting, subjects: waiting.subjects.filter(isLaidIn(reading, kind)) };
  return (
    <section aria-labelledby={own}>
      <h2 id={own}>
        {subjectKindNames[kind]} {fiscalYear}
      </h2>
      {typed !== null ? (
        // What was typed stays where it was typed, though its subject waits no more.
        <DecideForm own={own} waiting={laid} reading={reading} typed={typed} />
      ) : laid.subjects.length === 0 ? (
        <p class="muted">
          {waiting.subjects.length === 0 ? resolutionsText.nothingWaits : resolutionsText.nothingLaid}
        </p>
      ) : reading.hindrances.length > 0 ? (
        <WaitingSubjects waiting={laid} actor={actor} />
      ) : (
        <>
          {kind === 'change-request' ? <WaitingSubjects waiting={laid} actor={actor} /> : null}
          <DecideForm own={own} waiting={laid} reading={reading} typed={null} />
        </>
      )}
    </section>
  );
}

const isLaidIn = (reading: MeetingResolutions, kind: string) => (one: PendingSubject) =>
  itemsLaying(reading.items, kind, one.key).length > 0;

/** What waits for the body and is not on this agenda: the body decides on it at another meeting, unless it is added in time. */
function OffAgenda({ reading, actor }: Pick<MeetingResolutionsProps, 'reading' | 'actor'>) {
  const off = reading.waiting
    .map((one) => ({ ...one, subjects: one.subjects.filter((subject) => !isLaidIn(reading, one.kind)(subject)) }))
    .filter(({ subjects }) => subjects.length > 0);
  if (off.length === 0) return null;
  const { id, status, bodyId } = reading.meeting;
  const isOpen = isStillInviting({ status });
  return (
    <section aria-labelledby="off-agenda">
      <h2 id="off-agenda">{resolutionsText.offAgenda}</h2>
      <p>
        {isOpen ? resolutionsText.addToAgenda : resolutionsText.nextMeeting}{' '}
        {isOpen ? (
          <a href={paths.meetingAgenda(id)}>{resolutionsText.openAgenda}</a>
        ) : bodyId === null ? null : (
          <a href={paths.body(bodyId)}>{resolutionsText.openBody}</a>
        )}
      </p>
      {off.map((one) => (
        <div key={`${one.fiscalYear}/${one.kind}`}>
          <h3>
            {subjectKindNames[one.kind]} {one.fiscalYear}
          </h3>
          <WaitingSubjects waiting={one} actor={actor} />
        </div>
      ))}
    </section>
  );
}
