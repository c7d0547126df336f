import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import type { ChangeNotice } from '../../../application/notices/read-change-notice.ts';
import type { MeetingLetters } from '../../../application/notices/read-meeting-letters.ts';
import {
  meetingKindNames,
  meetingNumberText,
  replyAnswerNames,
  wasHeld,
  wasRepliedBefore,
} from '../../../domain/meetings/meeting.ts';
import { meetingStatusWords } from '../../../domain/meetings/status-words.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText, meetingTone } from '../../text/meeting-text.ts';
import { AgendaTable } from './agenda-table.tsx';
import { ChangeNoticePart } from './change-notice-part.tsx';
import { InviteeTable } from './invitee-table.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingLettersPart } from './meeting-letters.tsx';
import { MoveForms } from './move-forms.tsx';
import { AttendanceForm, MinutesForm } from './record-forms.tsx';
import { ReplyForm } from './reply-form.tsx';

export interface MeetingPageProps {
  readonly reading: MeetingReading;
  readonly letters: MeetingLetters;
  readonly notice: ChangeNotice | null;
  readonly state: FormState;
}

/** One meeting: the reader's own answer first, then what, when, where, the agenda, who is invited, and what is done with it. */
export function MeetingPage(props: MeetingPageProps) {
  const { reading, letters, notice, state } = props;
  const { meeting } = reading;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <Heading {...props} />
      <OwnReplies {...props} />
      <MeetingFacts meeting={meeting} />
      {meeting.purpose === '' ? null : (
        <p>
          <TypedLines text={meeting.purpose} />
        </p>
      )}
      <p class="no-print">
        <a href={paths.meetingToPrint(meeting.id)}>{meetingText.print}</a>
        {meeting.status === 'draft' ? null : (
          <>
            {' · '}
            <a href={paths.meetingFile(meeting.id)}>{meetingText.download}</a>
          </>
        )}
        {reading.mayRead && wasHeld(meeting) ? (
          <>
            {' · '}
            <SheetLinks
              label={meetingText.openMinutes}
              formats={['pdf', 'docx']}
              hrefOf={(format) => paths.meetingMinutesPaper(meeting.id, format)}
            />
          </>
        ) : null}
      </p>
      <AgendaTable items={reading.items} />
      {reading.files.length > 0 || reading.mayAttach ? (
        <p class="no-print">
          <a href={paths.meetingPapers(meeting.id)}>{meetingText.papersPage}</a>
        </p>
      ) : null}
      <ResolutionLinks {...props} />
      <ChangeNoticePart meetingId={meeting.id} notice={notice} state={state} />
      <MinutesForm reading={reading} state={state} />
      <InviteeTable reading={reading} />
      <AttendanceForm reading={reading} state={state} />
      <MeetingLettersPart meeting={meeting} letters={letters} />
      <MoveForms reading={reading} state={state} />
    </>
  );
}

/** A body resolves at its own meeting: where that is recorded once it was held, and what was resolved about its years. */
function ResolutionLinks({ reading: { meeting, mayResolve } }: MeetingPageProps) {
  if (meeting.bodyId === null) return null;
  return (
    <p class="no-print">
      {mayResolve && wasHeld(meeting) ? (
        <>
          <a href={paths.meetingResolutions(meeting.id)}>{meetingText.recordResolution}</a>
          {' · '}
        </>
      ) : null}
      {meeting.fiscalYears.map((year) => (
        <a key={year} href={paths.resolutions(year)}>
          {meetingText.resolutionsOfYear} {year}
        </a>
      ))}
    </p>
  );
}

function Heading({ reading: { meeting, postponement, today } }: MeetingPageProps) {
  const number = meetingNumberText(meeting);
  return (
    <>
      <p class="no-print">
        <a href={paths.meetings()}>{meetingText.title}</a>
      </p>
      <h1>{meeting.title}</h1>
      <p class="lead">
        {[meetingKindNames[meeting.kind], meeting.bodyName ?? '', number ?? ''].filter(Boolean).join(' · ')}{' '}
        <StatusTag tone={meetingTone(meeting, today)} word={meetingStatusWords(meeting, today)} />
      </p>
      {meeting.status === 'draft' ? <Notice tone="quiet" title={meetingText.draftNotice} /> : null}
      {postponement === null ? null : (
        <Notice tone="attention" title={meetingText.postponedFrom(postponement.before)}>
          <p>{`${meetingText.postponedBecause}: ${postponement.reason}`}</p>
        </Notice>
      )}
      {meeting.cancelledReason === null ? null : (
        <Notice tone="problem" title={`${meetingText.cancelledBecause} ${meeting.cancelledReason}`} />
      )}
      {meeting.approvedAt === null || meeting.approvedName === null ? null : (
        <p>
          {[meetingText.approvedBy, meeting.approvedName, meeting.approvedOffice, formatThaiInstant(meeting.approvedAt)]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
    </>
  );
}

/** The invitations that the reader answers; a personal link from a mail leads here. */
function OwnReplies({ reading, state }: MeetingPageProps) {
  const { own, takesReplies, meeting, postponement } = reading;
  // Before it is called and after it was held nothing is answered: only what was answered stands there.
  const answered = takesReplies ? own : own.filter(({ reply }) => reply !== null);
  if (answered.length === 0) return null;
  return (
    <section id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">{meetingText.reply}</h2>
      {answered.map((invitee) => (
        <div key={invitee.number}>
          {invitee.reply === null ? null : (
            <p>
              {invitee.name}: <b>{replyAnswerNames[invitee.reply.answer]}</b>{' '}
              {[invitee.reply.delegateName, invitee.reply.delegateOffice].filter(Boolean).join(' ')}{' '}
              <span class="muted">
                {wasRepliedBefore(invitee.reply, postponement) ? `${meetingText.repliedBefore} · ` : ''}
                {meetingText.repliedBy} {invitee.reply.repliedName} {formatThaiInstant(invitee.reply.repliedAt)}
              </span>
            </p>
          )}
          {takesReplies ? <ReplyForm meetingId={meeting.id} invitee={invitee} state={state} /> : null}
        </div>
      ))}
      {takesReplies ? (
        <p class="muted">
          {`${meetingText.mayChangeUntil} ${formatThaiDate(meeting.day)}`} {meetingText.answerHere}
        </p>
      ) : null}
    </section>
  );
}
