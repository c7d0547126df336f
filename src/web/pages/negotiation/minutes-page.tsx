import type { NegotiationReading } from '../../../application/negotiation/read-negotiation.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { sessionAbout } from '../../../domain/negotiation/agreement-file-rules.ts';
import { resolutionNameOf } from '../../../domain/negotiation/negotiate-items.ts';
import type { NegotiationSession } from '../../../domain/negotiation/session.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import { AttachmentList } from '../../components/attachment-list.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { paths } from '../../paths.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { SessionFacts } from './session-facts.tsx';

type Row = NegotiationReading['items'][number];

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: negotiationText.items,
    rowHeader: true,
    cell: ({ item }) => (
      <>
        <span data-arabic="">{item.code}</span> {item.proposed.name}
      </>
    ),
  },
  {
    key: 'resolution',
    header: negotiationText.resolution,
    cell: ({ item }) =>
      item.resolution === null ? negotiationText.noResolution : resolutionNameOf(item, item.resolution),
  },
  {
    key: 'targets',
    header: negotiationText.agreedTargets,
    cell: ({ current }) => (current === null ? '–' : targetsOf(current)),
  },
  { key: 'weight', header: negotiationText.weight, align: 'number', cell: ({ current }) => current?.weight ?? '–' },
  { key: 'note', header: negotiationText.note, cell: ({ item }) => item.note || '–' },
];

/** The target of each level as the record has it. */
export function targetsOf({ rule, unit }: Indicator): string {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  if (points.length === 0) return '–';
  return `${points.map(([value, score]) => `${score}: ${value}`).join(' · ')} (${unit})`;
}

/** The papers that the session had before it: those of the whole, its own, and those of each indicator. */
function MinutesPapers({ reading, session }: MinutesProps) {
  const papers = papersOfSession(reading, session.number);
  if (papers.length === 0) return null;
  const { fiscalYear, organisationId } = reading.agreement;
  return (
    <>
      <h2>{attachmentText.papersOfItem}</h2>
      <AttachmentList
        files={papers}
        hrefOf={({ number, version }) => paths.agreementFile(fiscalYear, organisationId, number, version)}
      />
    </>
  );
}

/** Of the session and of everything that was negotiated, without what belongs to another session. */
export function papersOfSession({ files }: Pick<NegotiationReading, 'files'>, number: number) {
  return files.filter(({ about }) => !about.startsWith('session-') || about === sessionAbout(number));
}

interface MinutesProps {
  readonly reading: NegotiationReading;
  readonly session: NegotiationSession;
}

/** The minutes of one session as a document: who, when, where, what was said, and the current resolutions. */
export function MinutesPage({ reading, session }: MinutesProps) {
  const { organisation, agreement, items } = reading;
  return (
    <>
      <p class="no-print">
        <a href={paths.negotiation(agreement.fiscalYear, organisation.id)}>{negotiationText.room}</a>
        {' · '}
        <SheetLinks
          label={negotiationText.minutesPaper}
          formats={['pdf', 'docx']}
          hrefOf={(format) =>
            paths.negotiationMinutesPaper(agreement.fiscalYear, organisation.id, session.number, format)
          }
        />
      </p>
      <h1>{negotiationText.minutesTitle}</h1>
      <p class="lead">
        {partyTitle(organisation.name)} {negotiationText.year} {agreement.fiscalYear}
        <br />
        {negotiationText.session} {session.number} {formatThaiDate(session.day)}{' '}
        {formatThaiTimes(session.starts, session.ends)}
      </p>
      <SessionFacts session={session} />
      <h2>{negotiationText.resolution}</h2>
      <DataTable
        caption={negotiationText.resolution}
        captionHidden
        rows={items}
        rowKey={(row) => row.item.code}
        columns={columns}
      />
      <MinutesPapers reading={reading} session={session} />
    </>
  );
}
