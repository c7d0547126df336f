import type { InnovationReading, InnovationRow } from '../../../application/innovation/read-innovation.ts';
import { innovationStatusNames } from '../../../domain/innovation/innovation-moves.ts';
import { lastEdition } from '../../../domain/innovation/innovation-proposal.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { statusTones } from './innovation-tones.ts';

/** The proposals that the reader may see. */
export function ProposalsTable({ reading: { rows } }: { readonly reading: InnovationReading }) {
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{innovationText.proposals}</h2>
      {rows.length === 0 ? (
        <EmptyState title={innovationText.proposalsNone} whatWillAppear={innovationText.proposalsNoneText} />
      ) : (
        <DataTable
          caption={innovationText.proposals}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ proposal }) => String(proposal.number)}
          phone="cards"
        />
      )}
    </section>
  );
}

const columns: readonly Column<InnovationRow>[] = [
  {
    key: 'title',
    header: innovationText.proposals,
    rowHeader: true,
    cell: ({ proposal }) => (
      <a href={paths.innovationProposal.of(proposal)}>
        {innovationText.number} {proposal.number} {proposal.title || innovationText.untitled}
      </a>
    ),
  },
  { key: 'agency', header: innovationText.agency, cell: ({ proposal }) => proposal.agencyName },
  { key: 'sent', header: innovationText.sent, cell: (row) => <Sent row={row} /> },
  { key: 'status', header: innovationText.state, cell: (row) => <ProposalState row={row} /> },
];

function Sent({ row: { proposal } }: { readonly row: InnovationRow }) {
  const sent = lastEdition(proposal);
  if (sent === null) return null;
  return (
    <>
      {formatThaiInstant(sent.sentAt)}
      {sent.edition === 1 ? '' : ` · ${innovationText.edition} ${sent.edition}`}
      {sent.lateBecause === null ? null : (
        <>
          <br />
          <span class="small">
            {innovationText.late}: {sent.lateBecause}
          </span>
        </>
      )}
    </>
  );
}

function ProposalState({ row: { proposal, concluded, scoresComplete } }: { readonly row: InnovationRow }) {
  return (
    <>
      <StatusTag
        tone={scoresComplete ? 'attention' : statusTones[proposal.status]}
        word={scoresComplete ? innovationText.complete : innovationStatusNames[proposal.status]}
      />
      {concluded === null ? null : (
        <>
          <br />
          <span class="small">
            {innovationText.concluded} {concluded.count} {innovationText.of} {concluded.of} {innovationText.people}
          </span>
        </>
      )}
    </>
  );
}
