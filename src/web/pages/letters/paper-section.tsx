import { openedFor } from '../../../domain/letters/enclosure-copy.ts';
import { faceAt } from '../../../domain/letters/letter-face.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { EnclosureList } from './enclosures-opened.tsx';
import { LetterFaceView } from './letter-face-view.tsx';
import type { LetterPageProps } from './letter-state.ts';

/** Whether the letter has a place for what each recipient alone is told. */
const isMerged = ({ face, whole }: LetterPageProps['reading']) => JSON.stringify(face) !== JSON.stringify(whole);

/** The paper as it stands: the general one, or that of the recipient who is chosen, before it is issued as afterwards. */
export function PaperSection({ reading, shownFor, still }: LetterPageProps) {
  const { letter, face, whole, mayEdit, copied } = reading;
  const { organisationId, id, content } = letter;
  const recipient = shownFor === null ? undefined : content.recipients[shownFor];
  const shown = recipient === undefined ? face : faceAt(whole, content, shownFor);
  const asked = shownFor ?? undefined;
  const enclosures = openedFor(content.enclosures, copied, recipient?.organisationId ?? null);
  return (
    <section aria-labelledby="paper">
      <h2 id="paper">{letter.number === null ? lettersText.preview : lettersText.paper}</h2>
      {letter.number === null ? <p class="hint">{lettersText.previewHint}</p> : null}
      <RecipientChoice letter={letter} shownFor={shownFor} />
      {recipient === undefined && isMerged(reading) ? <p class="hint">{lettersText.generalForm}</p> : null}
      <p>
        <a href={paths.letterPaper(organisationId, id, 'pdf', asked)}>{lettersText.pdf}</a>
        {' · '}
        <a href={paths.letterPaper(organisationId, id, 'docx', asked)}>{lettersText.docx}</a>
      </p>
      <LetterFaceView face={shown} sender={organisationId} live={mayEdit && recipient === undefined} />
      {(mayEdit && recipient === undefined) || enclosures.length === 0 ? null : (
        <>
          <h3>{lettersText.enclosures}</h3>
          <EnclosureList
            enclosures={enclosures}
            still={still}
            isIssued={letter.number !== null}
            fileHref={(number) => paths.letterFile(organisationId, id, number, asked)}
          />
        </>
      )}
    </section>
  );
}

/** Whose paper is shown. */
function RecipientChoice({ letter: { organisationId, id, content }, shownFor }: ChoiceProps) {
  if (content.recipients.length === 0) return null;
  return (
    <form method="get" action={`${paths.letter(organisationId, id)}#paper`} class="search-row letter-choice no-print">
      <SelectField
        name="recipient"
        label={lettersText.paperFor}
        choices={content.recipients.map(({ name }, position) => ({ value: String(position), label: name }))}
        value={shownFor === null ? '' : String(shownFor)}
        emptyLabel={lettersText.generalPaper}
      />
      <SubmitButton label={lettersText.showPaper} kind="secondary" />
    </form>
  );
}

type ChoiceProps = Pick<LetterPageProps['reading'], 'letter'> & Pick<LetterPageProps, 'shownFor'>;
