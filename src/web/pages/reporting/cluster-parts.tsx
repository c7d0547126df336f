import type { RoundReading, RoundRow } from '../../../application/reporting/read-round.ts';
import { type CarriedPart, carriedPartOf } from '../../../domain/reporting/carried.ts';
import { clusterPart } from '../../../domain/reporting/report-moves.data.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { paths } from '../../paths.ts';
import { sharingText } from '../../text/sharing-text.ts';

/** The parts of a report that come from its cluster and need the reader's attention. */
export function ClusterParts({ reading }: { readonly reading: RoundReading }) {
  const shared = reading.rows.filter((row) => row.source !== null && row.result.state !== 'cancelled');
  const rowsIn = (...parts: readonly CarriedPart[]) =>
    shared.filter((row) => parts.includes(carriedPartOf(row.result)));
  const pending = rowsIn('pending');
  const apart = rowsIn('apart', 'kept');
  if (pending.length + apart.length === 0) return null;
  return (
    <Notice tone="attention" title={apart.length > 0 ? sharingText.changedSince : sharingText.pendingPart}>
      <ul>
        {pending.map((row) => (
          <li key={row.indicator.code}>
            <SourceLink row={row} reading={reading} /> — {sharingText.pending}
          </li>
        ))}
        {apart.map((row) => (
          <li key={row.indicator.code}>
            <SourceLink row={row} reading={reading} /> — {bothFigures(row)}
          </li>
        ))}
      </ul>
      {apart.length === 0 ? null : (
        <p>{reading.report.status === 'final' ? sharingText.finalStays : sharingText.opdcDecides}</p>
      )}
      <SourceMark source={clusterPart} />
    </Notice>
  );
}

function SourceLink({
  row: { indicator, source },
  reading,
}: {
  readonly row: RoundRow;
  readonly reading: RoundReading;
}) {
  const { fiscalYear, round } = reading.report;
  if (source === null) return <>{indicator.code}</>;
  return (
    <a href={paths.entry(fiscalYear, source.organisationId, round, source.code)}>
      {indicator.code} {indicator.name} ({source.organisationName})
    </a>
  );
}

function bothFigures({ result, indicator: { unit } }: RoundRow): string {
  const shown = (value: string | null) => (value === null ? '–' : formatQuantity(value, unit));
  const { apart = null } = result.carried ?? {};
  const now =
    apart === null || apart.version === null
      ? sharingText.takenBack
      : `${sharingText.clusterHas} ${shown(apart.value)}`;
  const when = apart === null ? '' : ` (${formatThaiInstant(apart.at)})`;
  return `${sharingText.endorsed} ${shown(result.value)} · ${now}${when}${apart?.kept ? ` · ${sharingText.kept}` : ''}`;
}
