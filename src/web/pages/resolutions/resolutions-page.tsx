import type { WaitingKind, YearResolutions } from '../../../application/resolutions/read-resolutions.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { StatedResolution } from '../../components/stated-resolution.tsx';
import { paths } from '../../paths.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';
import { RecordedResolutions } from './recorded-resolutions.tsx';
import { WaitingSubjects } from './waiting-subjects.tsx';

interface ResolutionsPageProps {
  readonly reading: YearResolutions;
  readonly actor: Actor;
}

/** What waits for the bodies of a year, and what they have resolved. */
export function ResolutionsPage({ reading, actor }: ResolutionsPageProps) {
  const { fiscalYear, waiting, stated, recorded } = reading;
  return (
    <>
      <h1>
        {resolutionsText.yearTitle} {fiscalYear}
      </h1>
      <p>{resolutionsText.yearLead}</p>
      {waiting === null ? null : <Waiting waiting={waiting} actor={actor} isStated={stated !== null} />}
      {stated === null ? null : (
        <section aria-labelledby="stated">
          <h2 id="stated">{resolutionsText.stated}</h2>
          <StatedResolution stated={stated} documentsAt={paths.framework(fiscalYear)} />
        </section>
      )}
      <RecordedResolutions recorded={recorded} />
    </>
  );
}

interface WaitingProps extends Pick<ResolutionsPageProps, 'actor'> {
  readonly waiting: readonly WaitingKind[];
  /** Whether the documents of the year state what was resolved on its framework. */
  readonly isStated: boolean;
}

function Waiting({ waiting, actor, isStated }: WaitingProps) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{resolutionsText.waiting}</h2>
      {waiting.map(({ kind, body, subjects, fiscalYear }) => (
        <div key={kind}>
          <h3>{subjectKindNames[kind]}</h3>
          <p>
            <SourcedValue source={body.source} documentsAt={paths.framework(fiscalYear)}>
              {body.name}
            </SourcedValue>
          </p>
          {subjects.length === 0 ? (
            <p class="muted">
              {isStated && kind === 'framework' ? resolutionsText.statedBelow : resolutionsText.nothingWaits}
            </p>
          ) : (
            <WaitingSubjects waiting={{ kind, subjects }} actor={actor} />
          )}
        </div>
      ))}
      <p>
        <LinkButton label={resolutionsText.openMeetings} href={paths.meetings()} kind="secondary" />
      </p>
    </section>
  );
}
