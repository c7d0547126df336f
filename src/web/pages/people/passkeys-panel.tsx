import { LONGEST_PASSKEY_NAME } from '../../../application/people/add-passkey.ts';
import type { Factors } from '../../../application/people/read-factors.ts';
import { DataTable } from '../../components/data-table.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { PasskeyOffer } from '../../passkey-offer.tsx';
import { paths } from '../../paths.ts';
import { OwnPasswordField, ProofFields } from '../../proof-fields.tsx';
import { factorText } from '../../text/factor-text.ts';
import { ReturnTo, type SecondFactorPageProps } from './second-factor-state.tsx';

/** One's passkeys, and the form that adds one where the browser can. */
export function PasskeysPanel({ factors, passkeysElsewhere, state, shown }: SecondFactorPageProps) {
  const errors = state.form === 'passkey' ? (state.errors ?? []) : [];
  const mayAdd = shown || (factors.app === null && factors.passkeys.length === 0);
  return (
    <section>
      <h2>{factorText.passkeys}</h2>
      <p>{factorText.passkeysText}</p>
      {factors.passkeys.length === 0 ? (
        <p class="muted">{factorText.passkeyNone}</p>
      ) : (
        <PasskeyTable factors={factors} />
      )}
      {passkeysElsewhere === undefined ? null : <Notice tone="quiet" title={passkeysElsewhere} />}
      {passkeysElsewhere === undefined && mayAdd ? (
        <details open={errors.length > 0}>
          <summary>{factorText.passkeyAdd}</summary>
          <AddForm name={state.passkeyName} returnTo={state.returnTo} errors={errors} />
        </details>
      ) : null}
    </section>
  );
}

interface AddFormProps {
  readonly name: string | undefined;
  readonly returnTo: string | undefined;
  readonly errors: readonly FormError[];
}

function AddForm({ name, returnTo, errors }: AddFormProps) {
  return (
    <Form action={paths.passkeys()}>
      <ReturnTo path={returnTo} />
      <TextField
        name="passkey.name"
        longest={LONGEST_PASSKEY_NAME}
        label={factorText.passkeyName}
        hint={factorText.passkeyNameHint}
        value={name}
        error={errorFor(errors, 'passkey.name')}
        width="half"
      />
      <OwnPasswordField name="passkey.password" errors={errors} />
      <PasskeyOffer name="passkey.passkey" label={factorText.passkeyAdd} purpose="new" errors={errors} />
      <noscript>
        <p>{factorText.passkeyNeedsScript}</p>
      </noscript>
    </Form>
  );
}

function PasskeyTable({ factors }: { readonly factors: Factors }) {
  return (
    <DataTable
      caption={factorText.passkeys}
      captionHidden
      phone="cards"
      rows={factors.passkeys}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: factorText.passkeyName, rowHeader: true, cell: (row) => row.name },
        { key: 'created', header: factorText.passkeyCreated, cell: (row) => <MachineTime at={row.createdAt} /> },
        {
          key: 'used',
          header: factorText.passkeyUsed,
          cell: (row) => (row.lastUsedAt === null ? factorText.passkeyNeverUsed : <MachineTime at={row.lastUsedAt} />),
        },
        {
          key: 'remove',
          header: factorText.passkeyRemoveTitle,
          cell: (row) => (
            <details>
              <summary>
                {factorText.passkeyRemove}
                <span class="govuk-visually-hidden"> {row.name}</span>
              </summary>
              <Form action={paths.passkeyRemove()}>
                <input type="hidden" name="passkeyId" value={row.id} />
                <input type="hidden" name="prefix" value={`passkey-${factors.passkeys.indexOf(row)}.`} />
                <ProofFields provedFor="own-factors" prefix={`passkey-${factors.passkeys.indexOf(row)}.`} errors={[]} />
                <SubmitButton label={factorText.passkeyRemoveTitle} kind="warning" />
              </Form>
            </details>
          ),
        },
      ]}
    />
  );
}
