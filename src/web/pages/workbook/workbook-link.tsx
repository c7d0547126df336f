import type { RoundReading } from '../../../application/reporting/read-round.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { measureOf, permissionToEnter } from '../../../domain/reporting/permission-to-enter.ts';
import { paths } from '../../paths.ts';
import { workbookText } from '../../text/workbook-text.ts';

interface WorkbookLinkProps {
  readonly reading: Pick<RoundReading, 'report' | 'rows'>;
  readonly actor: Actor;
}

/** The link to the round's workbook, for people who enter one of its results. */
export function WorkbookLink({ reading, actor }: WorkbookLinkProps) {
  const { fiscalYear, organisationId, round } = reading.report;
  const enters = reading.rows.some(({ indicator, hosts }) =>
    isPermitted(permissionToEnter(indicator.rule), actor, {
      organisationId,
      hostAgencyIds: hosts.map((host) => host.agencyId),
      measure: measureOf({ fiscalYear, code: indicator.code }),
    }),
  );
  if (!enters) return null;
  return (
    <p class="no-print">
      <a href={paths.workbook(fiscalYear, organisationId, round)}>{workbookText.roundLink}</a>
    </p>
  );
}
