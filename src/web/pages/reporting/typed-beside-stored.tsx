import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { entryText } from '../../text/entry-text.ts';
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
  const pairs = entryPairs(reading, typed);
  if (pairs.length === 0) return <Notice tone="quiet" title={entryText.nothingDiffers} announce />;
  return (
    <Notice tone="attention" title={changed ? reportingText.conflictTitle : reportingText.keptTitle} announce>
      <p>{changed ? reportingText.conflictText : reportingText.keptText}</p>
      <EntryPairs pairs={pairs} />
      {changed ? (
        <p>
          <a href={paths.entry(fiscalYear, organisationId, round, code)}>{reportingText.useStored}</a>
        </p>
      ) : null}
    </Notice>
  );
}
