import type { BodyWaiting } from '../../../application/resolutions/read-body-waiting.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import type { Organisation } from '../../../domain/people/organisation.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { paths } from '../../paths.ts';
import { bodiesText } from '../../text/bodies-text.ts';

interface WaitingForBodyProps {
  readonly body: Pick<Organisation, 'id'>;
  readonly waiting: BodyWaiting;
}

/** What waits for a body, and the meeting that is called with it as its agenda. */
export function WaitingForBody({ body, waiting: { waiting, convener } }: WaitingForBodyProps) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{bodiesText.waiting}</h2>
      {waiting.length === 0 ? <p class="muted">{bodiesText.nothingWaits}</p> : null}
      {waiting.map(({ kind, fiscalYear, subjects }) => (
        <div key={`${fiscalYear}/${kind}`}>
          <h3>
            {subjectKindNames[kind]} {fiscalYear}
          </h3>
          <ul>
            {subjects.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </div>
      ))}
      {convener === null || waiting.length === 0 ? null : (
        <p class="no-print">
          <LinkButton label={bodiesText.callMeeting} href={paths.newMeeting(convener, body.id)} kind="secondary" />
        </p>
      )}
    </section>
  );
}
