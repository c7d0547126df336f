import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { ResultEntryPairs, resultEntryPairs } from './entry-pairs.tsx';
import type { TypedResultEntry } from './typed-result-entry.ts';

export interface TypedBesideStoredProps {
  readonly reading: ResultEntryReading;
  readonly typed: TypedResultEntry;
  readonly why: 'changed-meanwhile' | 'locked';
}

/** Nothing typed is lost: what the reader typed beside what is stored now, for each field that differs. */
export function TypedBesideStored({ reading, typed, why }: TypedBesideStoredProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const changed = why === 'changed-meanwhile';
  const pairs = resultEntryPairs(reading, typed);
  if (pairs.length === 0) return <Notice tone="quiet" title={resultEntryText.nothingDiffers} announce />;
  return (
    <Notice tone="attention" title={changed ? reportingText.conflictTitle : reportingText.keptTitle} announce>
      <p>{changed ? reportingText.conflictText : reportingText.optionalText}</p>
      <ResultEntryPairs pairs={pairs} />
      {changed ? (
        <p>
          <a href={paths.entry(fiscalYear, organisationId, round, code)}>{reportingText.useStored}</a>
        </p>
      ) : null}
    </Notice>
  );
}
