import { h } from 'preact';
import { decideNoWarning, revokeNoWarning } from '../../../application/advice/decide-no-warning.ts';
import { giveWarnings } from '../../../application/advice/give-warnings.ts';
import { prepareWarnings } from '../../../application/advice/prepare-warnings.ts';
import { readWarnings } from '../../../application/advice/read-warnings.ts';
import { giveWarningsRoute } from '../../../contract/api/advice.ts';
import { adviceRefusals } from '../../../contract/refusals/advice.ts';
import { outlooks } from '../../../domain/forecast/outlook.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { dayOrNull, listOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { warningsText } from '../../text/advice-text.ts';
import { WarningsPage } from './warnings-page.tsx';

const who = 'sign-in-if-forbidden';

const warningsPage = page({
  address: paths.warnings,
  asks: { outlook: oneOfWords(...outlooks) },
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: {
    ...{ current: 'national', width: 'board' },
    islands: ['focus-errors', 'count-letters', 'count-ticks'],
  },
  async show({ deps, actor, key, asked }, state: FormState | null) {
    const reading = await readWarnings(deps, actor, key);
    if (!reading.ok) return reading;
    const today = deps.clock.today();
    return accept({
      title: `${warningsText.title} ${key.fiscalYear}`,
      body: h(WarningsPage, {
        ...{ reading: reading.value, state: state ?? untouchedForms, today },
        filter: { province: asked('province'), outlook: asked('outlook') },
      }),
    });
  },
});

const refusals = {
  ...atForm(adviceRefusals),
  ...atForm(giveWarningsRoute.refusals),
  ...atForm(['letter-unit-required', 'letter-unit-closed']),
  ...ownPage(['forbidden', 'framework-not-found', 'not-found']),
};

const prepareForm = form({
  address: paths.warnings,
  who,
  page: warningsPage,
  read: (body) => ({
    ...{ chosen: listOf(body, 'chosen'), advice: textOf(body, 'advice').trim(), unitId: textOf(body, 'unitId') },
    replyBy: dayOrNull(body, 'replyBy'),
  }),
  act: ({ deps, actor, key, input }) => prepareWarnings(deps, actor, { ...key, ...input }),
  refusals,
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: warningsText.prepared }),
  again: ({ refusals: why }, { body }) => refusedForm('prepare', body, why),
});

const giveForm = form({
  address: paths.warningsGive,
  who,
  page: warningsPage,
  read: () => null,
  act: ({ deps, actor, key }) => giveWarnings(deps, actor, key),
  refusals,
  goTo: (_, { key }) => ({ to: paths.warnings(key.fiscalYear), notice: warningsText.gave }),
  again: ({ refusals: why }, { body }) => refusedForm('give', body, why),
});

const noneForm = form({
  address: paths.warningsNone,
  who,
  page: warningsPage,
  read: (body) => ({ reason: textOf(body, 'reason') }),
  act: ({ deps, actor, key, input }) => decideNoWarning(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.warnings(key.fiscalYear), notice: warningsText.noneSaved }),
  again: ({ refusals: why }, { body }) => refusedForm('none', body, why),
});

const revokeForm = form({
  address: paths.warningsRevoke,
  who,
  page: warningsPage,
  read: () => null,
  act: ({ deps, actor, key }) => revokeNoWarning(deps, actor, key),
  refusals,
  goTo: (_, { key }) => ({ to: paths.warnings(key.fiscalYear), notice: warningsText.revoked }),
  again: ({ refusals: why }, { body }) => refusedForm('revoke', body, why),
});

/** The year's early warning. */
export const warningsRoutes = [warningsPage, prepareForm, giveForm, noneForm, revokeForm];
