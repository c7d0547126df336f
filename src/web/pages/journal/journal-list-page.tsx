import type { IntegrityCheck } from '../../../application/reporting/integrity-ports.ts';
import type { Organisation } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { journalText } from '../../text/journal-text.ts';

export interface JournalListPageProps {
  readonly organisations: readonly Organisation[];
  /** The newest daily comparison; null before the first, undefined for whoever may not read it. */
  readonly check: IntegrityCheck | null | undefined;
}

/** The journals that the reader may open. */
export function JournalListPage({ organisations, check }: JournalListPageProps) {
  return (
    <>
      <h1>{journalText.chooseTitle}</h1>
      <p>{journalText.chooseLead}</p>
      {check === undefined ? null : <CheckNotice check={check} />}
      <ul class="link-columns">
        {organisations.map((one) => (
          <li key={one.id}>
            <a href={paths.journal(one.id)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const mostShown = 50;

/** What the daily comparison of journal, published lists and scores found. */
function CheckNotice({ check }: { readonly check: IntegrityCheck | null }) {
  if (check === null) return <p>{journalText.notChecked}</p>;
  const { faults, finishedAt, journalRows, scores } = check;
  const when = `${journalText.checkedAt} ${finishedAt === null ? '–' : formatThaiInstant(finishedAt)}`;
  if (faults.length === 0)
    return (
      <p>
        {when}: {journalText.allWhole} ({journalRows} {journalText.rowsAndScores} {scores})
      </p>
    );
  return (
    <Notice tone="problem" title={`${journalText.differs} ${faults.length} ${journalText.places}`}>
      <p>{when}</p>
      <ul>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={fault}>
            <code data-arabic="">{fault}</code>
          </li>
        ))}
      </ul>
      <p>{journalText.whatToDo}</p>
    </Notice>
  );
}
