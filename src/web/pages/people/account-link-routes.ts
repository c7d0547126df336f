import { h } from 'preact';
import { readAccountLink, useAccountLink } from '../../../application/people/use-account-link.ts';
import { accept } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { linkText } from '../../text/people-text.ts';
import { AccountLinkPage } from './account-link-page.tsx';

const accountLinkPage = page({
  address: paths.accountLink,
  who: 'anyone',
  refusals: ['link-not-valid'],
  async show({ deps, key }, state: { readonly errors: readonly FormError[] } | null) {
    const found = await readAccountLink(deps.people, key.token);
    if (!found.ok) return found;
    const errors = state?.errors ?? [];
    return accept({
      title: linkText.title,
      body: h(AccountLinkPage, { token: key.token, ...found.value, errors }),
    });
  },
});

const accountLinkForm = form({
  address: paths.accountLink,
  who: 'anyone',
  page: accountLinkPage,
  read: (body) => ({ password: textOf(body, 'password') }),
  act: ({ deps, key, input }) => useAccountLink(deps.people, { token: key.token, ...input }),
  refusals: {
    ...atForm(['password-too-short', 'password-too-long', 'password-same-as-email', 'password-guessable']),
    'link-not-valid': 'ownPage',
  },
  goTo: () => ({ to: paths.signIn(), notice: linkText.done }),
  again: ({ errors }) => ({ errors }),
});

/** The page and the form of a one-time link. */
export const accountLinkRoutes = [accountLinkPage, accountLinkForm];
