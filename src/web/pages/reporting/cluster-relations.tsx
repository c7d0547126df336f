import type { PartyReading } from '../../../application/reporting/read-party.ts';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';

/** For a cluster its member provinces and who acts for it; for a province its cluster. */
export function ClusterRelations({ reading }: { readonly reading: PartyReading }) {
  const { members, cluster, fiscalYear, actsFor } = reading;
  if (cluster !== null) {
    return (
      <p>
        {reportingText.memberOf} <a href={paths.province(fiscalYear, cluster.id)}>{cluster.name}</a>
      </p>
    );
  }
  if (members.length === 0) return null;
  return (
    <section aria-labelledby="members">
      <h2 id="members">{reportingText.members}</h2>
      <ul>
        {members.map((one) => (
          <li key={one.id}>
            <a href={paths.province(fiscalYear, one.id)}>{one.name}</a>
          </li>
        ))}
      </ul>
      {actsFor === null || actsFor.value === null ? null : (
        <p>
          {reportingText.actsFor}{' '}
          <SourcedValue source={actsFor.source} documentsAt={paths.framework(fiscalYear)}>
            {actsFor.value}
          </SourcedValue>
        </p>
      )}
    </section>
  );
}
