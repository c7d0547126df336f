import type { HostAgencyReading, HostsReading } from '../../../application/agreement/read-hosts.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { hostsText } from '../../text/hosts-text.ts';

/** Every agency that hosts today: acknowledgement, last activity, state of its results. */
export function HostAgencies({ reading }: { readonly reading: HostsReading }) {
  const round = reading.round === null ? '' : ` · ${roundName(reading.round)}`;
  return (
    <DataTable
      caption={`${hostsText.agencies}${round}`}
      rows={[...reading.agencies].sort((one, other) => Number(other.phantom !== null) - Number(one.phantom !== null))}
      rowKey={(one) => one.agencyId}
      columns={columns}
      phone="cards"
    />
  );
}

const columns: Column<HostAgencyReading>[] = [
  {
    key: 'agency',
    header: hostsText.agency,
    rowHeader: true,
    cell: (one) => (
      <>
        {one.agencyName}
        <span class="queue__context" data-arabic="">
          {one.leads.length === 0 ? `${hostsText.supportsOnly} ${one.supports.join(', ')}` : one.leads.join(', ')}
        </span>
      </>
    ),
  },
  { key: 'acknowledged', header: hostsText.acknowledged, cell: (one) => <Acknowledged one={one} /> },
  { key: 'seen', header: hostsText.lastSeen, cell: (one) => <LastSeen one={one} /> },
  {
    key: 'sent',
    header: hostsText.sent,
    align: 'number',
    cell: ({ sent, expected }) =>
      expected === 0 ? <span class="muted">–</span> : `${sent} ${hostsText.sentOf} ${expected}`,
  },
];

function Acknowledged({ one }: { readonly one: HostAgencyReading }) {
  const all = one.leads.length + one.supports.length;
  if (one.acknowledged === 0)
    return <StatusTag tone={one.phantom === null ? 'quiet' : 'attention'} word={hostsText.notYet} />;
  return (
    <>
      {one.acknowledged < all ? (
        <StatusTag tone="active" word={`${hostsText.partly} ${one.acknowledged}/${all}`} />
      ) : (
        <StatusTag tone="done" word={hostsText.acknowledged} />
      )}
      <span class="queue__context">
        {one.acknowledgedName} {one.acknowledgedAt === null ? '' : formatThaiInstant(one.acknowledgedAt)}
      </span>
    </>
  );
}

function LastSeen({ one }: { readonly one: HostAgencyReading }) {
  if (one.lastSeenAt !== null) return <MachineTime at={one.lastSeenAt} />;
  return (
    <span class={one.phantom === null ? 'muted' : ''}>
      {one.accounts === 0 ? hostsText.noAccount : `${hostsText.neverSeen} (${one.accounts} ${hostsText.accounts})`}
    </span>
  );
}
