import type { Framework } from '../framework/framework-schema.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** The last day of one of the framework's two template dates for a party; null if the year states none. */
export function templateDue(
  framework: Framework,
  kind: 'kpi-template' | 'kpi-audit',
  organisationId: string,
): CivilDate | null {
  const stated = framework.calendar.filter(
    (event) => event.kind === kind && (event.province === undefined || event.province === organisationId),
  );
  return (
    stated
      .map((event) => event.to)
      .sort()
      .at(-1) ?? null
  );
}
