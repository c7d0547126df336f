import type { ChangeSince, ChangesSince as Changes } from '../../../application/work/read-changes-since.ts';
import { partyOf, partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { workText } from '../../text/work-text.ts';
import { formatAction } from '../journal/format-action.ts';
import { formatSubject } from '../journal/format-subject.ts';

/** What others did since the reader's last visit: what, to which object, who, when, and why if a reason was given. */
export function ChangesSinceList({ changes }: { readonly changes: Changes }) {
  const { since, journalOf } = changes;
  return (
    <section aria-labelledby="since">
      <h2 id="since">{since === null ? workText.latest : workText.since}</h2>
      {since === null ? null : (
        <p class="muted small">
          {workText.sinceWhen} {formatThaiInstant(since)}
        </p>
      )}
      {changes.changes.length === 0 ? <p class="muted">{workText.noChanges}</p> : <ChangeList changes={changes} />}
      {journalOf === null ? null : (
        <p>
          <a href={paths.journal(journalOf)}>{changes.more ? workText.moreChanges : workText.wholeJournal}</a>
        </p>
      )}
    </section>
  );
}

function ChangeList({ changes }: { readonly changes: Changes }) {
  const places = new Set(changes.changes.map((one) => one.organisationId));
  return (
    <ul class="changes">
      {changes.changes.map((change) => (
        <li key={`${change.organisationId} ${change.seq}`}>
          <Change change={change} withPlace={changes.journalOf === null || places.size > 1} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change, withPlace }: { readonly change: ChangeSince; readonly withPlace: boolean }) {
  const { action, organisationId, organisationName, indicatorName, reason, actorName, at, times } = change;
  const { words, href } = formatSubject(organisationId, change.subject);
  const place = withPlace && partyOf(organisationId) === organisationId ? ` ${partyTitle(organisationName)}` : '';
  return (
    <>
      <span class="changes__what">
        <b>{formatAction(action, change.subject)}</b>
        {times > 1 ? ` ${times} ${workText.times}` : ''} — {href === undefined ? words : <a href={href}>{words}</a>}
        {place}
        {indicatorName === null ? null : <span class="muted"> {indicatorName}</span>}
      </span>
      {reason === null ? null : <span class="changes__reason">{`“${reason}”`}</span>}
      <span class="changes__who">
        {actorName} · {formatThaiInstant(at)}
      </span>
    </>
  );
}
