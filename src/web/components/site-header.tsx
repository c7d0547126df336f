import { paths } from '../paths.ts';
import { shellText } from '../text/shell-text.ts';
import { CsrfField } from './csrf-field.tsx';
import { type Numerals, NumeralsSwitch } from './numerals-switch.tsx';
import { type NavigationItem, SiteNavigation } from './site-navigation.tsx';

export interface SignedInPerson {
  readonly name: string;
  /** The role and organisation in which they act, as text. */
  readonly role?: string;
}

export interface SiteHeaderProps {
  readonly numerals: Numerals;
  readonly path: string;
  readonly person?: SignedInPerson | undefined;
  readonly csrfToken?: string | undefined;
  readonly navigation: readonly NavigationItem[];
}

/**
 * Wordmark, the reader's name with sign-out, the numerals switch and the navigation. On a phone all but the wordmark is
 * behind one button: a popover needs no script, and a browser that knows none shows everything.
 */
export function SiteHeader({ numerals, path, person, csrfToken, navigation }: SiteHeaderProps) {
  return (
    <header class="masthead">
      <a href={paths.home()} class="masthead__wordmark">
        {shellText.productName}
        <span class="masthead__tagline">{shellText.tagline}</span>
      </a>
      <button type="button" class="masthead__open" popovertarget="menu">
        {shellText.menu}
      </button>
      <div id="menu" class="masthead__menu" popover="auto">
        <SiteNavigation items={navigation} />
        <div class="masthead__person">
          <NumeralsSwitch numerals={numerals} action={paths.numerals()} returnTo={path} csrfToken={csrfToken} />
          {person === undefined ? (
            <a href={paths.signIn()}>{shellText.signIn}</a>
          ) : (
            <SignedIn person={person} csrfToken={csrfToken} />
          )}
        </div>
      </div>
    </header>
  );
}

function SignedIn({ person, csrfToken }: { readonly person: SignedInPerson; readonly csrfToken?: string | undefined }) {
  return (
    <>
      <span class="masthead__name">
        <a href={paths.account()}>{person.name}</a>
        {person.role === undefined ? null : <small>{person.role}</small>}
      </span>
      <form method="post" action={paths.signOut()} data-sign-out="">
        <CsrfField token={csrfToken} />
        <button type="submit" class="link-button">
          {shellText.signOut}
        </button>
      </form>
    </>
  );
}
