import type { MemberReport } from '../../../application/reporting/members-of.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { paths } from '../../paths.ts';
import { sharingText } from '../../text/sharing-text.ts';

interface MembersTouchedProps extends Pick<RoundKey, 'fiscalYear' | 'round'> {
  readonly members: readonly MemberReport[];
  readonly knows: boolean | undefined;
  readonly error: string | undefined;
}

/** Before a cluster's report is returned: each province that counts it, where it stands, and what follows for it. */
export function MembersTouched({ members, fiscalYear, round, knows, error }: MembersTouchedProps) {
  if (members.length === 0) return null;
  return (
    <>
      <h3>{sharingText.membersTouched}</h3>
      <ul>
        {members.map(({ organisationId, name, status, reach }) => (
          <li key={organisationId}>
            <a href={paths.report(fiscalYear, organisationId, round)}>{name}</a> · {reportStatusNames[status]} —{' '}
            {sharingText.follows[reach]}
          </li>
        ))}
      </ul>
      {members.some(({ reach }) => reach === 'concluded') ? (
        <CheckboxField name="knowsConcluded" label={sharingText.knowsConcluded} checked={knows} error={error} />
      ) : null}
    </>
  );
}
