import { setNumerals } from '../../../application/people/set-numerals.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { textOf } from '../../form-body.ts';
import { setOwnCookie } from '../../own-cookies.ts';
import { ownOrigin, ownPathOf } from '../../own-path.ts';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form } from '../../serve-page.ts';

/** Thai or Arabic digits: stored with the account if there is one, otherwise in a cookie. */
const numeralsForm = form({
  address: paths.numerals,
  who: 'anyone',
  read: (body) => ({ numerals: textOf(body, 'numerals'), returnTo: textOf(body, 'returnTo') }),
  async act({ deps, request, actor, input: { numerals } }) {
    if (numerals !== 'thai' && numerals !== 'arabic') return refuse('request-not-understood');
    if (request.reader.signedIn) await setNumerals(deps.people, actor, { numerals });
    return accept(numerals);
  },
  refusals: ownPage(['request-not-understood']),
  goTo(numerals, { deps, request, reply, input }) {
    setOwnCookie(reply, 'numerals', numerals, { maxAge: 31_536_000 });
    return { to: ownPathOf(input.returnTo, ownOrigin(deps, request)) ?? paths.home() };
  },
});

export const preferenceRoutes = [numeralsForm];
