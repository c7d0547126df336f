import type { Account } from '../../../application/people/read-account.ts';
import { Form } from '../../components/form.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { paths } from '../../paths.ts';
import { singleSignOnText } from '../../text/factor-text.ts';

/** By which identities of central identity providers the person signs in; nothing where there are none. */
export function LinkedIdentitiesPanel({ account }: { readonly account: Account }) {
  if (account.identities.length === 0) return null;
  return (
    <section>
      <h2>{singleSignOnText.title}</h2>
      {account.identities.map(({ issuer, email, linkedAt }) => (
        <div key={issuer}>
          <p>
            {singleSignOnText.linkedTo} <span data-arabic="">{email}</span> (
            <span data-arabic="">{URL.parse(issuer)?.host ?? issuer}</span>) {singleSignOnText.linkedAt}{' '}
            <MachineTime at={linkedAt} />
          </p>
          {account.hasPassword ? (
            <Form action={paths.identityUnlink()}>
              <input type="hidden" name="issuer" value={issuer} />
              <button type="submit" class="link-button">
                {singleSignOnText.unlink}
              </button>
            </Form>
          ) : (
            <p class="muted">{singleSignOnText.onlyWay}</p>
          )}
        </div>
      ))}
    </section>
  );
}
