import type { AccessToken } from '../../../application/people/people-ports.ts';
import { accessScopeNames, accessScopes } from '../../../domain/people/access-scope.ts';
import { tokenDaysFrom } from '../../../domain/people/token-days.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { LONGEST_TOKEN_NAME } from '../../../domain/values/text-limits.data.ts';
import { formatThaiDate, type ThaiDateFields } from '../../../domain/values/thai-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { FieldsetFrame } from '../../components/field-frame.tsx';
import { Form } from '../../components/form.tsx';
import { MachineMark, MachineTime } from '../../components/machine-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { peopleText } from '../../text/people-text.ts';

export interface TypedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly lastDay: ThaiDateFields;
}

export interface AccessTokensPanelProps {
  readonly tokens: readonly AccessToken[];
  /** The machine's civil day: a token is judged by it, also in a demonstration. */
  readonly today: string;
  readonly demo: boolean;
  readonly made: string | undefined;
  readonly typed: TypedToken | undefined;
  readonly errors: readonly FormError[];
}

/** Personal access tokens: a new one is shown once; every other only by its name. */
export function AccessTokensPanel({ tokens, today, demo, made, typed, errors }: AccessTokensPanelProps) {
  return (
    <section>
      <h2>{peopleText.tokens}</h2>
      <p>{peopleText.tokensText}</p>
      {made === undefined ? null : (
        <Notice tone="done" title={peopleText.tokenMade} announce>
          <p>{peopleText.tokenMadeText}</p>
          <p>
            <code class="token">{made}</code>
          </p>
        </Notice>
      )}
      {tokens.length === 0 ? (
        <EmptyState title={peopleText.noTokens} whatWillAppear={peopleText.noTokensText} />
      ) : (
        <TokenTable tokens={tokens} today={today} />
      )}
      <details open={errors.length > 0}>
        <summary>{peopleText.tokenCreate}</summary>
        <TokenForm typed={typed} errors={errors} today={today} demo={demo} />
      </details>
    </section>
  );
}

function TokenTable({ tokens, today }: Pick<AccessTokensPanelProps, 'tokens' | 'today'>) {
  return (
    <DataTable
      caption={peopleText.tokens}
      captionHidden
      phone="cards"
      rows={tokens}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: peopleText.tokenName, rowHeader: true, cell: (row) => row.name },
        {
          key: 'scopes',
          header: peopleText.tokenScopes,
          cell: (row) => row.scopes.map((scope) => accessScopeNames[scope]).join(' · '),
        },
        // A token is valid to the last minute of its last day: the stored instant is the following midnight.
        { key: 'expires', header: peopleText.tokenLastDay, cell: (row) => <LastDay row={row} /> },
        {
          key: 'used',
          header: peopleText.tokenLastUsed,
          cell: (row) => (row.lastUsedAt === null ? peopleText.tokenNeverUsed : <MachineTime at={row.lastUsedAt} />),
        },
        { key: 'action', header: peopleText.status, cell: (row) => <TokenAction row={row} today={today} /> },
      ]}
    />
  );
}

function LastDay({ row }: { readonly row: AccessToken }) {
  return (
    <>
      {formatThaiDate(lastDayOf(row))}
      <MachineMark />
    </>
  );
}

function lastDayOf(token: AccessToken): string {
  return civilDateOf(new Date(Date.parse(token.expiresAt) - 1).toISOString());
}

/** True for a token that is neither revoked nor past its last day. */
export function tokenWorks(token: AccessToken, today: string): boolean {
  return token.revokedAt === null && lastDayOf(token) >= today;
}

function TokenAction({ row, today }: { readonly row: AccessToken; readonly today: string }) {
  if (row.revokedAt !== null) return <StatusTag tone="quiet" word={peopleText.tokenRevoked} />;
  if (lastDayOf(row) < today) return <StatusTag tone="quiet" word={peopleText.tokenExpired} />;
  return (
    <Form action={paths.accessTokenRevoke()}>
      <input type="hidden" name="tokenId" value={row.id} />
      <StatusTag tone="active" word={peopleText.tokenWorks} />{' '}
      <button type="submit" class="link-button">
        {peopleText.tokenRevoke}
        <span class="govuk-visually-hidden"> {row.name}</span>
      </button>
    </Form>
  );
}

type TokenFormProps = Pick<AccessTokensPanelProps, 'typed' | 'errors' | 'today' | 'demo'>;

function TokenForm({ typed, errors, today, demo }: TokenFormProps) {
  const { first, last } = tokenDaysFrom(today);
  return (
    <Form action={paths.accessTokens()}>
      <TextField
        name="name"
        longest={LONGEST_TOKEN_NAME}
        label={peopleText.tokenName}
        hint={peopleText.tokenNameHint}
        value={typed?.name}
        error={errorFor(errors, 'name')}
      />
      <FieldsetFrame
        field={{ name: 'scopes', label: peopleText.tokenScopes, error: errorFor(errors, 'scopes') }}
        control={({ id }) => (
          <div class="govuk-checkboxes">
            {accessScopes.map((scope, index) => (
              <div key={scope} class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id={index === 0 ? id : `${id}-${index}`}
                  name="scopes"
                  value={scope}
                  checked={typed?.scopes.includes(scope)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={index === 0 ? id : `${id}-${index}`}>
                  {accessScopeNames[scope]} <code>{scope}</code>
                </label>
              </div>
            ))}
          </div>
        )}
      />
      <ThaiDateField
        name="lastDay"
        label={peopleText.tokenLastDay}
        hint={peopleText.tokenLastDayHint(formatThaiDate(first), formatThaiDate(last), demo)}
        value={typed?.lastDay}
        error={errorFor(errors, 'lastDay')}
      />
      <ProofFields hint={peopleText.tokenProofHint} errors={errors} optional />
      <SubmitButton label={peopleText.tokenCreate} kind="secondary" />
    </Form>
  );
}
