import { partyTitle } from '../../../domain/people/organisation.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import type { SiteVisit } from '../../../domain/site-visits/site-visit.ts';
import { AttachedTable } from '../../components/attached-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UploadField } from '../../components/upload-field.tsx';
import { errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { RecordForm } from './record-form.tsx';
import { type VisitPageProps, visitTime } from './visit-state.ts';

export const photoFormName = 'attach';

export interface FieldPageProps extends VisitPageProps {
  readonly userId: string;
}

/** What the team writes at the place. */
export function FieldPage(props: FieldPageProps) {
  const { organisation, organisationId, fiscalYear, round, visit, mayRecord } = props.reading;
  return (
    <>
      <p class="no-print">
        <a href={paths.siteVisit(fiscalYear, organisationId, round)}>{siteVisitText.backToVisit}</a>
      </p>
      <h1>
        {siteVisitText.openField} {partyTitle(organisation.name)}
      </h1>
      {visit === null || !mayRecord ? (
        <div data-visit-closed={props.userId}>
          <EmptyState title={siteVisitText.openField} whatWillAppear={siteVisitText.fieldClosed} />
        </div>
      ) : (
        <>
          <p>
            {visitTime(visit)} · {visit.place}
          </p>
          <p>{siteVisitText.fieldLead}</p>
          <RecordForm {...props} visit={visit} />
          <Photos {...props} visit={visit} />
        </>
      )}
    </>
  );
}

interface PhotosProps extends FieldPageProps {
  readonly visit: SiteVisit;
}

function Photos(props: PhotosProps) {
  const { reading, state } = props;
  const { files, fiscalYear, organisationId, round } = reading;
  const at = [fiscalYear, organisationId, round] as const;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{siteVisitText.photos}</h2>
      {files.length === 0 ? (
        <p class="muted">{siteVisitText.photosNone}</p>
      ) : (
        <AttachedTable
          caption={siteVisitText.photosList}
          rows={files.filter(({ isReplaced }) => !isReplaced)}
          all={files}
          links={{
            file: ({ number }) => paths.siteVisitFile(...at, number),
            replace: ({ number }) => paths.siteVisitFile(...at, number),
            takeBack: ({ number }) => paths.siteVisitFileTakeBack(...at, number),
          }}
          state={state}
          noteOf={({ about }) => (about === '' ? siteVisitText.photoWhole : `${siteVisitText.item} ${about}`)}
        />
      )}
      <PhotoForm {...props} />
    </section>
  );
}

function PhotoForm({ reading, state, visit }: PhotosProps) {
  const { fiscalYear, organisationId, round, indicators } = reading;
  const errors = errorsIn(state, photoFormName);
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <Form
      action={paths.siteVisitFiles(fiscalYear, organisationId, round)}
      file
      errors={state.form === photoFormName ? errors : undefined}
      data-visit-photo=""
      aria-label={siteVisitText.attach}
    >
      <SelectField
        name="about"
        label={siteVisitText.photoAbout}
        emptyLabel={siteVisitText.photoWhole}
        choices={visit.items.map(({ number, code, matter }) => ({
          value: String(number),
          label: [`${siteVisitText.item} ${number}`, code, code === '' ? matter : nameOf(code)]
            .filter(Boolean)
            .join(' '),
        }))}
        value={typedIn(state, photoFormName, 'about', '')}
        error={errorFor(errors, 'about')}
        optional
      />
      <TextField
        name="title"
        label={siteVisitText.photoTitle}
        longest={evidenceLimits.longestTitle}
        value={typedIn(state, photoFormName, 'title', '')}
        error={errorFor(errors, 'title')}
        optional
      />
      <UploadField
        label={siteVisitText.photo}
        limitsAssumed={siteVisitText.limitsAssumed}
        error={errorFor(errors, 'evidence')}
      />
      <SubmitButton label={siteVisitText.attach} kind="secondary" />
    </Form>
  );
}
