import type { AgendaItem } from '../../../domain/meetings/meeting.ts';
import { timesText } from '../../../domain/meetings/plan-changes.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { meetingText } from '../../text/meeting-text.ts';

/** The agenda with times, speakers and papers, and its minutes where the reader has them. */
export function AgendaTable({ items }: { readonly items: readonly AgendaItem[] }) {
  return (
    <>
      <h2 id="agenda">{meetingText.agenda}</h2>
      {items.length === 0 ? (
        <p>{meetingText.noAgenda}</p>
      ) : (
        <DataTable
          caption={meetingText.agenda}
          captionHidden
          phone="cards"
          rows={items}
          rowKey={(item) => String(item.position)}
          columns={items.some((item) => item.minutes !== '') ? [...columns, minutes] : columns}
        />
      )}
    </>
  );
}

const columns: readonly Column<AgendaItem>[] = [
  { key: 'position', header: 'วาระ', cell: (item) => item.position },
  {
    key: 'time',
    header: 'เวลา',
    cell: ({ starts, ends }) => (starts === null ? '–' : <span class="nowrap">{timesText({ starts, ends })}</span>),
  },
  { key: 'title', header: meetingText.itemTitle, rowHeader: true, cell: (item) => item.title },
  {
    key: 'speakers',
    header: meetingText.speakers,
    cell: (item) => <TypedLines text={item.speakers || '–'} />,
  },
  { key: 'papers', header: meetingText.papers, cell: (item) => <Papers papers={item.papers} /> },
];

const minutes: Column<AgendaItem> = {
  key: 'minutes',
  header: meetingText.minutes,
  cell: (item) => <TypedLines text={item.minutes || '–'} />,
};

function Papers({ papers }: Pick<AgendaItem, 'papers'>) {
  if (papers.length === 0) return <>–</>;
  return (
    <ul class="plain-list">
      {papers.map((paper) => (
        <li key={paper.link}>
          <a href={paper.link} rel="noreferrer">
            {paper.title}
          </a>
          {paper.isForInvitees === true ? <span class="muted small"> {meetingText.forInvitees}</span> : null}
        </li>
      ))}
    </ul>
  );
}
