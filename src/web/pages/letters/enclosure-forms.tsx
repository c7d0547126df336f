import { largestEnclosure } from '../../../application/letters/enclose-file.ts';
import { enclosedRecords } from '../../../application/papers/enclose-record.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { longestLine } from '../../../domain/letters/check-letter.ts';
import { openedFor } from '../../../domain/letters/enclosure-copy.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { EnclosureList } from './enclosures-opened.tsx';
import type { LetterPageProps } from './letter-state.ts';
import { MissingForms } from './missing-forms.tsx';

/** Said before a file is sent at all. */
const tooLarge = {
  bytes: largestEnclosure,
  sentence: refusalSentence({
    code: 'enclosure-too-large',
    facts: { longest: String(largestEnclosure / 1024 / 1024) },
  }),
};

/** The enclosures of a draft, with the forms to add one and to take one out. */
export function EnclosureForms(props: LetterPageProps) {
  const { letter, copied } = props.reading;
  const { organisationId, id } = letter;
  const { enclosures } = letter.content;
  return (
    <section aria-labelledby="enclosures">
      <h2 id="enclosures">{lettersText.enclosures}</h2>
      <EnclosureList
        enclosures={openedFor(enclosures, copied, null)}
        still={props.still}
        isIssued={letter.number !== null}
        fileHref={(number) => paths.letterFile(organisationId, id, number)}
      />
      {enclosures.map((one, index) => (
        <Form
          key={`${index} ${one.title}`}
          action={paths.letterFileRemove(organisationId, id, index + 1)}
          rowVersion={letter.rowVersion}
        >
          <SubmitButton label={`${lettersText.remove} ${index + 1}. ${one.title.slice(0, 40)}`} kind="secondary" />
        </Form>
      ))}
      <MissingForms {...props} />
      <details open={props.state.form === 'enclose'}>
        <summary>{lettersText.addEnclosure}</summary>
        <Form action={paths.letterEnclose(organisationId, id)} rowVersion={letter.rowVersion}>
          <CountFields {...props} prefix="item." form="enclose" />
          <SubmitButton label={lettersText.addEnclosure} kind="secondary" />
        </Form>
      </details>
      <details open={props.state.form === 'file'}>
        <summary>{lettersText.addFile}</summary>
        <Form action={paths.letterEncloseFile(organisationId, id)} rowVersion={letter.rowVersion} file>
          <CountFields {...props} prefix="file." form="file" />
          <FileField
            name="evidence"
            label={lettersText.file}
            limits={lettersText.fileLimits}
            accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
            tooLarge={tooLarge}
            error={props.state.form === 'file' ? errorFor(props.state.errors, 'evidence') : undefined}
          />
          <SubmitButton label={lettersText.addFile} kind="secondary" />
        </Form>
      </details>
      <RecordForm {...props} />
    </section>
  );
}

/** Encloses what is made of data: the list of who does what, or a copy of a registered letter. */
function RecordForm({ reading: { letter }, state }: LetterPageProps) {
  const own = state.form === 'record';
  const field = (name: string, usual = '') => ({
    name: `record.${name}`,
    value: own ? textOf(state.typed, `record.${name}`) : usual,
    error: own ? errorFor(state.errors, `record.${name}`) : undefined,
  });
  const [year = letter.fiscalYear] = letter.content.fiscalYears;
  return (
    <details open={own}>
      <summary>{lettersText.addRecord}</summary>
      <Form action={paths.letterEncloseRecord(letter.organisationId, letter.id)} rowVersion={letter.rowVersion}>
        <RadiosField
          {...field('what', 'assignments')}
          label={lettersText.record}
          hint={lettersText.recordHint}
          choices={enclosedRecords.map((value) => ({ value, label: lettersText.records[value] }))}
        />
        <TextField {...field('fiscalYear', String(year))} label={lettersText.recordYear} width="short" optional />
        <TextField {...field('number')} label={lettersText.recordNumber} hint={lettersText.recordNumberHint} optional />
        <SubmitButton label={lettersText.addRecord} kind="secondary" />
      </Form>
    </details>
  );
}

function CountFields({ state, prefix, form }: LetterPageProps & { readonly prefix: string; readonly form: string }) {
  const own = state.form === form;
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    value: own ? textOf(state.typed, `${prefix}${name}`) : '',
    error: own ? errorFor(state.errors, `${prefix}${name}`) : undefined,
  });
  return (
    <>
      <TextField {...field('title')} longest={longestLine} label={lettersText.enclosureTitle} />
      <TextField {...field('count')} label={lettersText.count} width="short" optional />
      <TextField
        {...field('unit')}
        label={lettersText.classifier}
        hint={lettersText.classifierHint}
        width="short"
        optional
      />
      {form === 'enclose' ? (
        <TextField {...field('address')} label={lettersText.address} hint={lettersText.addressHint} optional />
      ) : null}
    </>
  );
}
