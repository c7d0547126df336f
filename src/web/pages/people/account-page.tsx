import type { Account } from '../../../application/people/read-account.ts';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { factorText } from '../../text/factor-text.ts';
import { delegationText, linkText, peopleText, usersText } from '../../text/people-text.ts';
import { DigestForm } from '../reminder/digest-form.tsx';
import { AccessTokensPanel, type TypedToken } from './access-tokens-panel.tsx';
import { DelegationForm, DelegationTable, type TypedDelegation } from './delegations-panel.tsx';
import { LinkedIdentitiesPanel } from './linked-identities-panel.tsx';
import { PasswordForm, type PasswordFormProps } from './password-form.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** Which form of the page has errors, and what was typed in it. */
export interface AccountState {
  readonly errors?: readonly FormError[];
  readonly form?: 'password' | 'token' | 'delegation';
  /** The access tokens ticked to be kept when the password changes. */
  readonly keptTokens?: readonly string[];
  readonly typedToken?: TypedToken;
  readonly typedDelegation?: TypedDelegation;
  /** A new token: shown only this once. */
  readonly madeToken?: string;
  /** Whether the person receives the daily digest. */
  readonly digests?: boolean;
}

export interface AccountPageProps {
  readonly account: Account;
  readonly reader: Reader;
  readonly state: AccountState;
}

/** One's own account: password, numerals, sessions, access tokens, delegation. */
export function AccountPage({ account, reader, state }: AccountPageProps) {
  if (reader.passwordProvisional) return <ProvisionalAccount account={account} errors={state.errors ?? []} />;
  const errorsOn = (form: AccountState['form']) => (state.form === form ? (state.errors ?? []) : []);
  return (
    <>
      <ErrorSummary errors={state.errors ?? []} />
      <h1>{peopleText.accountTitle}</h1>
      <p>
        <strong>{account.user.name}</strong> <span data-arabic="">{account.user.email}</span>
      </p>
      {account.authorities.length === 0 ? null : (
        <Delegations account={account} reader={reader} typed={state.typedDelegation} errors={errorsOn('delegation')} />
      )}
      <NumeralsForm reader={reader} />
      <DigestForm digests={state.digests ?? true} />
      <section>
        <h2>{factorText.title}</h2>
        <p>{factorText.lead}</p>
        <p>
          <a href={paths.secondFactor()}>{factorText.accountLink}</a>
        </p>
      </section>
      <LinkedIdentitiesPanel account={account} />
      <PasswordForm account={account} keptTokens={state.keptTokens ?? []} errors={errorsOn('password')} />
      <SessionsPanel sessions={account.sessions} reader={reader} />
      <AccessTokensPanel
        tokens={account.accessTokens}
        today={account.machineToday}
        demo={reader.demo}
        made={state.madeToken}
        typed={state.typedToken}
        errors={errorsOn('token')}
      />
      <ReferenceLinks />
    </>
  );
}

/** All of the account page while somebody else may know the password. */
function ProvisionalAccount({
  account,
  errors,
}: Pick<AccountPageProps, 'account'> & Pick<PasswordFormProps, 'errors'>) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{linkText.provisionalTitle}</h1>
      <p>
        <strong>{account.user.name}</strong> <span data-arabic="">{account.user.email}</span>
      </p>
      <p>{linkText.provisionalText}</p>
      <PasswordForm account={account} keptTokens={[]} errors={errors} />
    </>
  );
}

/** What anyone may look up: who takes part, and who may do what. */
function ReferenceLinks() {
  return (
    <p>
      <a href={paths.organisations()}>{usersText.organisations}</a> ·{' '}
      <a href={paths.permissions()}>{usersText.permissions}</a>
    </p>
  );
}

interface DelegationsProps {
  readonly account: Account;
  readonly reader: Reader;
  readonly typed: TypedDelegation | undefined;
  readonly errors: readonly FormError[];
}

function Delegations({ account, reader, typed, errors }: DelegationsProps) {
  return (
    <section>
      <h2>{delegationText.title}</h2>
      <p>{delegationText.lead}</p>
      {account.authorities.map((authority) => (
        <div key={`${authority.organisationId}${authority.role}`}>
          <DelegationTable delegations={authority.delegations} endAction={paths.delegationEnd()} today={reader.today} />
          <details open={errors.length > 0}>
            <summary>{delegationText.button}</summary>
            <DelegationForm authority={authority} action={paths.delegations()} typed={typed} errors={errors} />
          </details>
        </div>
      ))}
    </section>
  );
}

function NumeralsForm({ reader }: { readonly reader: Reader }) {
  return (
    <section>
      <h2>{peopleText.numerals}</h2>
      <Form action={paths.numerals()}>
        <input type="hidden" name="returnTo" value={paths.account()} />
        <RadiosField
          name="numerals"
          label={peopleText.numerals}
          hint={peopleText.numeralsText}
          value={reader.numerals}
          choices={[
            { value: 'thai', label: `${peopleText.thaiNumerals} ๑๒๓` },
            { value: 'arabic', label: peopleText.arabicNumerals },
          ]}
        />
        <SubmitButton label={peopleText.numeralsButton} kind="secondary" />
      </Form>
    </section>
  );
}
