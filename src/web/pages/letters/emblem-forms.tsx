import type { LetterPlaceReading } from '../../../application/letters/read-room.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { emblemLimits } from '../../../domain/letters/emblem.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';

/** Said before a picture is sent at all. */
const tooLarge = {
  bytes: emblemLimits.bytes,
  sentence: refusalSentence({ code: 'emblem-too-large', facts: { longest: `${emblemLimits.bytes / 1024} KB` } }),
};

interface EmblemFormsProps {
  readonly reading: LetterPlaceReading;
  readonly errors: readonly FormError[];
}

/** The emblem that an organisation prints on its letters: as it is, and the forms to change it. */
export function EmblemForms({ reading: { place, emblem }, errors }: EmblemFormsProps) {
  const { organisationId } = place;
  return (
    <section aria-labelledby="emblem">
      <h2 id="emblem">{lettersText.emblem}</h2>
      {emblem === null ? (
        <p>{lettersText.emblemNone}</p>
      ) : (
        <>
          <img
            class="letter-face__emblem letter-face__emblem--own"
            src={paths.emblem(organisationId, emblem.sha256)}
            alt={`${lettersText.emblem} ${place.title}`}
          />
          <Form action={paths.letterEmblemRemove(organisationId)}>
            <SubmitButton label={lettersText.emblemRemove} kind="warning" />
          </Form>
        </>
      )}
      <Form action={paths.letterEmblem(organisationId)} file>
        <p class="hint">{lettersText.emblemHint}</p>
        <FileField
          name="evidence"
          label={lettersText.emblemFile}
          limits={lettersText.emblemLimits}
          accept=".png,.svg"
          tooLarge={tooLarge}
          error={errorFor(errors, 'evidence')}
        />
        <SubmitButton label={lettersText.emblemSet} kind="secondary" />
      </Form>
    </section>
  );
}
