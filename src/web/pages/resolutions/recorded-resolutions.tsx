import type { NamedResolution } from '../../../application/resolutions/subject-names.ts';
import { decisionNames } from '../../../domain/meetings/resolution.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';

/** The resolutions, each with its body, meeting, number and day, and what it acted on. */
export function RecordedResolutions({ recorded }: { readonly recorded: readonly NamedResolution[] }) {
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">{resolutionsText.recorded}</h2>
      {recorded.length === 0 ? (
        <EmptyState title={resolutionsText.none} whatWillAppear={resolutionsText.noneText} />
      ) : (
        <ul>
          {recorded.map((one) => (
            <li key={one.id}>
              <strong>{one.bodyName}</strong>{' '}
              <a href={paths.meeting(one.meetingId)}>
                {resolutionsText.meeting} {one.meetingNumber} {formatThaiDate(one.heldOn)}
              </a>{' '}
              {one.number}{' '}
              <StatusTag tone={one.decided === 'approved' ? 'done' : 'active'} word={decisionNames[one.decided]} />
              <p>
                {subjectKindNames[one.subjectKind]}: {one.subjects.join(', ')}
              </p>
              {one.targets.map(({ key, lines }) => (
                <ul key={key}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ))}
              <p class="muted">{one.text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
