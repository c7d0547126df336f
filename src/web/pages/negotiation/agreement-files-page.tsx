import type { AgreementFilesReading } from '../../../application/negotiation/read-agreement-files.ts';
import { agreementFileAssumption, type FileAbout } from '../../../domain/negotiation/agreement-file-rules.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { AttachForm } from '../../components/attach-form.tsx';
import { AttachedTable, type AttachedTableProps } from '../../components/attached-table.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { say } from '../../text/year-words.ts';
import type { AgreementFilesProps } from './agreement-files-props.ts';

/** The papers of a proposal and its negotiation: what there is of each indicator and session, and the form to attach one. */
export function AgreementFilesPage(props: AgreementFilesProps) {
  const { organisation, fiscalYear, files, abouts, negotiates, side } = props.reading;
  const known = abouts.map(({ about }) => about);
  const gone = [...new Set(files.map(({ about }) => about))].filter((about) => !known.includes(about));
  const places = [...abouts, ...gone.map((about) => ({ about, label: about }))];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, organisation),
          { label: agreementText.short, href: paths.agreement(fiscalYear, organisation.id) },
          { label: attachmentText.short },
        ]}
      />
      <h1>
        {attachmentText.title} {partyTitle(organisation.name)} {negotiationText.year} {fiscalYear}
      </h1>
      <p>
        {attachmentText.lead} <AssumptionMark reason={say(agreementFileAssumption)} />
      </p>
      {negotiates ? (
        <p class="no-print">
          <a href={paths.negotiation(fiscalYear, organisation.id)}>{negotiationText.room}</a>
        </p>
      ) : null}
      {files.length === 0 ? (
        <EmptyState title={attachmentText.none} whatWillAppear={attachmentText.noneText} />
      ) : (
        places.map((place) => <PapersAbout key={place.about} {...props} place={place} />)
      )}
      {side === null ? (
        <p class="muted no-print">{attachmentText.closed}</p>
      ) : (
        <AttachForm
          action={paths.agreementFiles(fiscalYear, organisation.id)}
          abouts={abouts.filter(({ takes }) => takes)}
          files={files}
          begin={props.begin}
          state={props.state}
        />
      )}
    </>
  );
}

interface PapersAboutProps extends AgreementFilesProps {
  readonly place: Pick<FileAbout, 'about' | 'label'>;
}

function PapersAbout({ place, ...props }: PapersAboutProps) {
  const rows = props.reading.files.filter(({ about, isReplaced }) => about === place.about && !isReplaced);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{place.label}</h2>
      <AttachedTable
        caption={place.label}
        rows={rows}
        all={props.reading.files}
        links={linksOf(props.reading)}
        state={props.state}
      />
    </section>
  );
}

const linksOf = ({ organisation: { id }, fiscalYear }: AgreementFilesReading): AttachedTableProps['links'] => ({
  file: ({ number, version }) => paths.agreementFile(fiscalYear, id, number, version),
  replace: ({ number }) => `${paths.agreementFiles(fiscalYear, id, undefined, number)}#attach`,
  takeBack: ({ number }) => paths.agreementFileTakeBack(fiscalYear, id, number),
});
