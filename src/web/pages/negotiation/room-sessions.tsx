import { channelNames, type NegotiationSession } from '../../../domain/negotiation/session.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { CsrfField } from '../../components/csrf-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { fieldNames, formNames } from './room-forms.ts';
import { type RoomProps, typedOr } from './room-state.ts';
import { PlaceOf } from './session-place.tsx';

/** When the committee meets the party, and what was said. */
export function RoomSessions(props: RoomProps) {
  const { sessions, maySchedule, agreement, organisation } = props.reading;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{negotiationText.sessions}</h2>
      <div id="room-sessions" data-live="">
        {sessions.length === 0 ? <p class="muted">{negotiationText.noSession}</p> : null}
        {sessions.map((session) => (
          <SessionSection key={session.number} {...props} session={session} />
        ))}
      </div>
      {maySchedule ? (
        <p class="no-print">
          <LinkButton
            label={negotiationText.chooseParty}
            href={paths.negotiations(agreement.fiscalYear, organisation.id)}
            kind="secondary"
          />
        </p>
      ) : null}
    </section>
  );
}

type SessionProps = RoomProps & { readonly session: NegotiationSession };

function SessionSection(props: SessionProps) {
  const { session, reading } = props;
  const { number, cancelled, minutes } = session;
  const print = paths.negotiationSession(
    reading.agreement.fiscalYear,
    reading.organisation.id,
    number,
    'minutes-to-print',
  );
  return (
    <div id={`session-${number}`}>
      <h3>
        {negotiationText.session} {number} {formatThaiDate(session.day)} {session.starts}–{session.ends} น.
      </h3>
      {cancelled === null ? null : (
        <p>
          <StatusTag tone="quiet" word={negotiationText.cancelledSession} /> {cancelled}
        </p>
      )}
      <SessionFacts session={session} />
      {minutes === '' ? null : (
        <p class="no-print">
          <a href={print}>{negotiationText.printMinutes}</a>
        </p>
      )}
      {cancelled === null && reading.mayResolve ? <MinutesForm {...props} /> : null}
      {cancelled === null && reading.maySchedule && minutes === '' ? <CancelForm {...props} /> : null}
    </div>
  );
}

export function SessionFacts({ session }: { readonly session: NegotiationSession }) {
  const { channel, committeeName, members, negotiatorName, actingFor, present, minutes } = session;
  const acting = actingFor === null ? '' : ` (${negotiationText.actingFor}${actingFor})`;
  return (
    <FactList
      facts={[
        { label: negotiationText.channel, value: channelNames[channel] },
        { label: negotiationText.place, value: <PlaceOf session={session} /> },
        { label: negotiationText.committee, value: committeeName },
        { label: negotiationText.members, value: members.join(', ') || '–' },
        { label: negotiationText.negotiator, value: `${negotiatorName}${acting}` },
        { label: negotiationText.present, value: present.join(', ') || '–' },
        {
          label: negotiationText.minutes,
          value: minutes === '' ? negotiationText.noMinutes : <span class="as-written">{minutes}</span>,
        },
      ]}
    />
  );
}

function MinutesForm({ reading, reader, state, session }: SessionProps) {
  const { number, present, members, negotiatorName, minutes } = session;
  const form = formNames.minutes(number);
  const [presentName, minutesName] = [fieldNames.present(number), fieldNames.minutes(number)];
  const begin = present.length > 0 ? present : [...members, negotiatorName];
  return (
    <details class="no-print" open={state.form === form}>
      <summary>
        {negotiationText.saveMinutes}
        <span class="govuk-visually-hidden">
          {' '}
          {negotiationText.session} {number}
        </span>
      </summary>
      <form
        method="post"
        action={paths.negotiationSession(reading.agreement.fiscalYear, reading.organisation.id, number, 'minutes')}
        data-draft={`${reader.actor.userId}-${form}`}
      >
        <CsrfField token={reader.csrfToken} />
        <input type="hidden" name="rowVersion" value={session.rowVersion} />
        <TextareaField
          name={presentName}
          label={negotiationText.present}
          hint={negotiationText.onePerLine}
          rows={4}
          value={typedOr(state, presentName, begin.join('\n'))}
          error={errorFor(state.errors, presentName)}
        />
        <TextareaField
          name={minutesName}
          label={negotiationText.minutes}
          rows={8}
          value={typedOr(state, minutesName, minutes)}
          error={errorFor(state.errors, minutesName)}
        />
        <SubmitButton label={negotiationText.saveMinutes} kind="secondary" />
      </form>
    </details>
  );
}

function CancelForm({ reading, reader, state, session }: SessionProps) {
  const { number } = session;
  const name = fieldNames.cancel(number);
  return (
    <details class="no-print" open={state.form === formNames.cancel(number)}>
      <summary>
        {negotiationText.cancel}
        <span class="govuk-visually-hidden">
          {' '}
          {negotiationText.session} {number}
        </span>
      </summary>
      <form
        method="post"
        action={paths.negotiationSession(reading.agreement.fiscalYear, reading.organisation.id, number, 'cancel')}
      >
        <CsrfField token={reader.csrfToken} />
        <input type="hidden" name="rowVersion" value={session.rowVersion} />
        <TextareaField
          name={name}
          label={negotiationText.cancelReason}
          rows={2}
          value={typedOr(state, name, '')}
          error={errorFor(state.errors, name)}
        />
        <SubmitButton label={negotiationText.cancel} kind="warning" />
      </form>
    </details>
  );
}
