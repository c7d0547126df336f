import type { ComponentChildren } from 'preact';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { listOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import type { LetterPageProps } from './letter-state.ts';

/** For each enclosure that some recipients would not find, or go without: for whom its office confirms that there is none. */
export function MissingForms({ reading: { letter }, missing, state }: LetterPageProps) {
  const { enclosures, recipients } = letter.content;
  const asked = enclosures.flatMap(({ title, notFor = [] }, index) => {
    const number = index + 1;
    const lacking = missing.find((one) => one.number === number)?.recipients ?? [];
    const among = recipients.filter(
      (one) =>
        one.organisationId !== null &&
        (notFor.includes(one.organisationId) || lacking.some((other) => other.organisationId === one.organisationId)),
    );
    return among.length === 0 ? [] : [{ number, title, notFor, among, isOpen: lacking.length > 0 }];
  });
  return (
    <>
      {asked.map(({ number, title, notFor, among, isOpen }) => {
        const own = state.form === `without ${number}`;
        const name = `without.${number}`;
        return (
          <Form
            key={number}
            action={paths.letterWithout(letter.organisationId, letter.id, number)}
            rowVersion={letter.rowVersion}
          >
            {isOpen ? <Notice tone="attention" title={`${lettersText.missingTitle} ${number}. ${title}`} /> : null}
            {isOpen && among.length > 1 ? (
              <SubmitButton
                label={`${lettersText.everyoneWithout} ${number}`}
                kind="secondary"
                name="everyone"
                value={among.map((one) => one.organisationId).join(' ')}
              />
            ) : null}
            <Folded count={among.length} open={own}>
              <CheckboxesField
                name={name}
                label={`${lettersText.withoutIt} ${number}`}
                hint={lettersText.withoutHint}
                small
                choices={among.map((one) => ({ value: one.organisationId ?? '', label: one.name }))}
                values={own ? listOf(state.typed, name) : notFor}
                error={own ? errorFor(state.errors, name) : undefined}
              />
              <SubmitButton label={`${lettersText.confirmWithout} ${number}`} kind="secondary" />
            </Folded>
          </Form>
        );
      })}
    </>
  );
}

/** As many as fit on a telephone stand on the page; more are folded. */
const mostAtOnce = 12;

function Folded(props: { readonly count: number; readonly open: boolean; readonly children: ComponentChildren }) {
  if (props.count <= mostAtOnce) return <>{props.children}</>;
  return (
    <details open={props.open}>
      <summary>{lettersText.chooseEach(props.count)}</summary>
      {props.children}
    </details>
  );
}
