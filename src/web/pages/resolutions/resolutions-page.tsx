import type { WaitingKind, YearResolutions } from '../../../application/resolutions/read-resolutions.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';
import { RecordedResolutions } from './recorded-resolutions.tsx';

/** What waits for the bodies of a year, and what they have resolved. */
export function ResolutionsPage({ reading }: { readonly reading: YearResolutions }) {
  const { fiscalYear, waiting, recorded } = reading;
  return (
    <>
      <h1>
        {resolutionsText.yearTitle} {fiscalYear}
      </h1>
      <p>{resolutionsText.yearLead}</p>
      {waiting === null ? null : <Waiting waiting={waiting} />}
      <RecordedResolutions recorded={recorded} />
    </>
  );
}

function Waiting({ waiting }: { readonly waiting: readonly WaitingKind[] }) {
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
            <p class="muted">{resolutionsText.nothingWaits}</p>
          ) : (
            <ul>
              {subjects.map((one) => (
                <li key={one.key}>{one.label}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p>
        <LinkButton label={resolutionsText.openMeetings} href={paths.meetings()} kind="secondary" />
      </p>
    </section>
  );
}
