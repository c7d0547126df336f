import type { NegotiationReading } from '../../../application/negotiation/read-negotiation.ts';
import { AttachmentList } from '../../components/attachment-list.tsx';
import { paths } from '../../paths.ts';
import { attachmentText } from '../../text/attachment-text.ts';

interface RoomPapersProps {
  readonly reading: Pick<NegotiationReading, 'files' | 'mayAttach' | 'agreement'>;
  /** Of the whole (empty), of an indicator, of a session. */
  readonly about: string;
  /** False where a heading stands above already. */
  readonly titled?: boolean;
}

/** The papers that both sides have attached to an item or a session, and where another is attached. */
export function RoomPapers({ reading: { files, mayAttach, agreement }, about, titled = true }: RoomPapersProps) {
  const { fiscalYear, organisationId } = agreement;
  const papers = files.filter((one) => one.about === about);
  if (papers.length === 0 && !mayAttach) return null;
  return (
    <div>
      {titled ? <h4>{attachmentText.papersOfItem}</h4> : null}
      {papers.length === 0 ? (
        <p class="muted">{attachmentText.noneHere}</p>
      ) : (
        <AttachmentList
          files={papers}
          hrefOf={({ number, version }) => paths.agreementFile(fiscalYear, organisationId, number, version)}
        />
      )}
      {mayAttach ? (
        <p class="no-print">
          <a href={`${paths.agreementFiles(fiscalYear, organisationId, about || undefined)}#attach`}>
            {attachmentText.attachHere}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The papers of the whole, and the way to all of them. */
export function WholePapers({ reading }: Pick<RoomPapersProps, 'reading'>) {
  const { fiscalYear, organisationId } = reading.agreement;
  return (
    <section aria-labelledby="room-papers" id="room-files" data-live="">
      <h2 id="room-papers">
        <a href={paths.agreementFiles(fiscalYear, organisationId)}>{attachmentText.title}</a>
      </h2>
      <RoomPapers reading={reading} about="" titled={false} />
    </section>
  );
}
