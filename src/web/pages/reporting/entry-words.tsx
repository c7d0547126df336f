import { roundName } from '../../../domain/framework/round-name.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { LONGEST_RESULT_TEXT, resultTextLabels, resultTextNames } from '../../../domain/reporting/result-texts.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { resultEntryText } from '../../text/entry-text.ts';
import type { TypedResultEntry } from './typed-result-entry.ts';

export interface ResultEntryWordsProps {
  readonly shown: TypedResultEntry;
  readonly errors: readonly FormError[];
}

/** The texts: what was done, what helped, obstacles, next steps. */
export function ResultEntryWords({ shown, errors }: ResultEntryWordsProps) {
  return (
    <>
      {resultTextNames.map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={resultTextLabels[name]}
          optional
          rows={4}
          longest={LONGEST_RESULT_TEXT}
          value={shown[name]}
          error={errorFor(errors, name)}
        />
      ))}
    </>
  );
}

/** For figures that are not available yet: the expected day. Expanded if a day is given or wrong. */
export function ExpectedDate({ shown, errors }: ResultEntryWordsProps) {
  const error = errorFor(errors, 'expectedOn');
  const given = Object.values(shown.expectedOn).some((part) => part !== '');
  return (
    <details class="expected-date" open={given || error !== undefined}>
      <summary>{resultEntryText.notYet}</summary>
      <ThaiDateField
        name="expectedOn"
        label={resultEntryText.expectedOn}
        hint={resultEntryText.expectedHint}
        value={shown.expectedOn}
        error={error}
      />
    </details>
  );
}

/** The texts of the previous round, copied only on request, and only into empty fields. */
export function CopyForward({ lastRound }: { readonly lastRound: Result | null }) {
  if (lastRound === null) return null;
  if (resultTextNames.every((name) => lastRound[name] === '')) return null;
  return (
    <div class="copy-forward">
      <SubmitButton
        label={`${resultEntryText.copyFrom}${roundName(lastRound.round)}`}
        kind="secondary"
        name="then"
        value="copy"
      />
      <p class="govuk-hint">{resultEntryText.copyHint}</p>
    </div>
  );
}

/** What was just filled in and from where; nothing of it is saved yet. */
export function CopiedNotice({ copied }: { readonly copied: readonly string[] }) {
  if (copied.length === 0) return <Notice tone="quiet" title={resultEntryText.copiedNothing} announce />;
  return (
    <Notice tone="attention" title={resultEntryText.copied} announce>
      <p>{copied.join(' · ')}</p>
      <p>{resultEntryText.copiedNext}</p>
    </Notice>
  );
}
