import { h } from 'preact';
import { adviceLifecycle, moveAdvice } from '../../../application/advice/advice-lifecycle.ts';
import { readAdvice, readAdviceOfParty, readAdviceOfYear } from '../../../application/advice/read-advice.ts';
import { mayWarn } from '../../../application/advice/read-warnings.ts';
import { saveAdvice, startAdvice } from '../../../application/advice/write-advice.ts';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { isVisiting } from '../../../application/site-visits/site-visit-deps.ts';
import { moveAdviceRoute } from '../../../contract/api/advice.ts';
import { adviceRefusals } from '../../../contract/refusals/advice.ts';
import { adviceSources } from '../../../domain/advice/advice.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, fieldsRenamed, refuse } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, type FormBody, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { adviceText } from '../../text/advice-text.ts';
import { AdvicePage } from './advice-page.tsx';
import { PartyAdvicePage } from './party-advice-page.tsx';
import { YearAdvicePage } from './year-advice-page.tsx';

const who = 'sign-in-if-forbidden';

const yearPage = page({
  address: paths.yearAdvice,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readAdviceOfYear(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${adviceText.national} ${key.fiscalYear}`,
      body: h(YearAdvicePage, {
        ...{ reading: reading.value, warns: mayWarn(actor), today: deps.clock.today() },
        visits: isVisiting(actor, { organisationId: 'opdc' }),
      }),
    });
  },
});

const partyPage = page({
  address: paths.adviceOfParty,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readAdviceOfParty(deps, actor, key);
    if (!reading.ok) return reading;
    const today = deps.clock.today();
    return accept({
      title: `${adviceText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(PartyAdvicePage, { reading: reading.value, state: state ?? untouchedForms, today }),
    });
  },
});

const advicePage = page({
  address: paths.advice,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readAdvice(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, one } = reading.value;
    const today = deps.clock.today();
    return accept({
      title: `${adviceText.title} ${adviceText.number} ${one.number} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(AdvicePage, { reading: reading.value, state: state ?? untouchedForms, today }),
    });
  },
});

const refusals = {
  ...atForm(adviceRefusals),
  ...atForm(moveAdviceRoute.refusals),
  ...atForm(['changed-meanwhile']),
  ...ownPage(['forbidden', 'not-found']),
};

const typedAdvice = (body: FormBody) => ({
  code: codeOf(body, 'code'),
  advice: textOf(body, 'advice').trim(),
  replyBy: dayOrNull(body, 'replyBy'),
});

const startForm = form({
  address: paths.adviceOfParty,
  who,
  page: partyPage,
  read: (body) => ({
    source: adviceSources.find((one) => one === codeOf(body, 'source')) ?? ('consultation' as const),
    ...typedAdvice(body),
  }),
  act: ({ deps, actor, key, input }) => startAdvice(deps, actor, { ...key, ...input, reasons: [] }),
  refusals,
  goTo: (advice) => ({ to: paths.advice.of(advice), notice: adviceText.added }),
  again: ({ refusals: why }, { body }) => refusedForm('add', body, why),
});

const saveForm = form({
  address: paths.advice,
  who,
  page: advicePage,
  read: typedAdvice,
  act: ({ deps, actor, key, input, rowVersion }) => saveAdvice(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.advice.of(key), notice: adviceText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('edit', body, why),
});

const moveForm = form({
  address: paths.adviceMove,
  who,
  page: advicePage,
  read: (body, { action }) => ({
    reason: textOf(body, `${action}.reason`),
    ...{ reply: textOf(body, 'reply'), doneBy: dayOrNull(body, 'doneBy') },
  }),
  async act({ deps, actor, key: { action, ...key }, input, rowVersion }) {
    const move = moveOf(adviceLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return moveAdvice(deps, actor, { ...key, ...input, rowVersion }, move.action);
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.advice.of(key), notice: noticeOfMove(adviceLifecycle, key.action) }),
  again: ({ refusals: why }, { key: { action }, body }) =>
    refusedForm(action, body, fieldsRenamed(why, { reason: `${action}.reason` })),
});

/** Advice to parties: a party's, one with its answers, and the nation's list. */
export const adviceRoutes = [yearPage, partyPage, advicePage, startForm, saveForm, moveForm];
