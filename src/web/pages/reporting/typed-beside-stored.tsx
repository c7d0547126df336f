import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { EntryPairs, entryPairs } from './entry-pairs.tsx';
import type { TypedEntry } from './typed-entry.ts';

export interface TypedBesideStoredProps {
  readonly reading: EntryReading;
  readonly typed: TypedEntry;
  readonly why: 'changed-meanwhile' | 'locked';
}

/** Nothing typed is lost: what the reader typed beside what is stored now, field by field where they differ. */
export function TypedBesideStored({ reading, typed, why }: TypedBesideStoredProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const changed = why === 'changed-meanwhile';
  return (
    <Notice tone="attention" title={changed ? reportingText.conflictTitle : reportingText.keptTitle} announce>
      <p>{changed ? reportingText.conflictText : reportingText.keptText}</p>
      <EntryPairs pairs={entryPairs(reading, typed)} />
      {changed ? (
        <p>
          <a href={paths.entry(fiscalYear, organisationId, round, code)}>{reportingText.useStored}</a>
        </p>
      ) : null}
    </Notice>
  );
}
