import { h } from 'preact';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { answerObjection } from '../../../application/objections/answer-objection.ts';
import { moveObjections, objectionLifecycle } from '../../../application/objections/objection-lifecycle.ts';
import { openObjections } from '../../../application/objections/open-objections.ts';
import { readObjections } from '../../../application/objections/read-objections.ts';
import { readObjectionsOfRound } from '../../../application/objections/read-objections-of-round.ts';
import { writeObjection } from '../../../application/objections/write-objection.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import {
  answerObjectionRoute,
  moveObjectionsRoute,
  openObjectionsRoute,
  writeObjectionRoute,
} from '../../../contract/api/objections.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { objectionText } from '../../text/objection-text.ts';
import { ObjectionPage } from './objection-page.tsx';
import { ObjectionsPage } from './objections-page.tsx';
import { RoundObjectionsPage } from './round-objections-page.tsx';

const who = 'sign-in-if-forbidden';
const frame = { islands: ['focus-errors', 'count-letters'] } as const;
const own = ownPage(['forbidden', 'not-found']);

const roundPage = page({
  address: paths.roundObjections,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'national', width: 'board', islands: ['focus-errors', 'filter-table'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readObjectionsOfRound(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${objectionText.right} ${key.fiscalYear}`,
      body: h(RoundObjectionsPage, {
        reading: reading.value,
        today: deps.clock.today(),
        state: state ?? untouchedForms,
      }),
    });
  },
});

const partyPage = page({
  address: paths.objections,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readObjections(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${objectionText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(ObjectionsPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const indicatorPage = page({
  address: paths.objection,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key: { code, ...key } }, state: FormState | null) {
    const reading = await readObjections(deps, actor, key);
    if (!reading.ok) return reading;
    const row = reading.value.rows.find((one) => one.code === code);
    if (row === undefined) return refuse('not-found');
    return accept({
      title: `${objectionText.objection} ${code} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(ObjectionPage, { reading: reading.value, row, state: state ?? untouchedForms }),
    });
  },
});

const openForm = form({
  address: paths.roundObjections,
  who,
  page: roundPage,
  read: () => ({}),
  act: ({ deps, actor, key }) => openObjections(deps, actor, key),
  refusals: { ...atForm(openObjectionsRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.roundObjections.of(key), notice: objectionText.opened }),
  again: ({ refusals: why }, { body }) => refusedForm('open', body, why),
});

const writeForm = form({
  address: paths.objection,
  who,
  page: indicatorPage,
  read: (body) => ({ reason: textOf(body, 'reason'), reference: textOf(body, 'reference') }),
  act: ({ deps, actor, key, input, rowVersion }) => writeObjection(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(writeObjectionRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: (_, { key: { code: _code, ...key } }) => ({ to: paths.objections.of(key), notice: objectionText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('write', body, why),
});

const answerForm = form({
  address: paths.objectionAnswer,
  who,
  page: indicatorPage,
  read: (body) => ({ verdict: textOf(body, 'verdict'), answer: textOf(body, 'answer') }),
  act: ({ deps, actor, key, input, rowVersion }) => answerObjection(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(answerObjectionRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: (_, { key }) => ({ to: paths.objection.of(key), notice: objectionText.answerSaved }),
  again: ({ refusals: why }, { body }) => refusedForm('answer', body, why),
});

const moveForm = form({
  address: paths.objectionsMove,
  who,
  page: partyPage,
  read: (body, { action }) => ({ reason: textOf(body, `${action}.reason`), proof: proofOf(body, `${action}.`) }),
  async act({ deps, actor, key: { action, ...key }, input: { proof, reason }, rowVersion }) {
    const move = moveOf(objectionLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return moveObjections(provingIn(deps), actor, { ...key, reason, rowVersion }, { action: move.action, proof });
  },
  refusals: { ...atForm(moveObjectionsRoute.refusals), ...atForm(['changed-meanwhile']), ...proofRefusals, ...own },
  goTo: (_, { key: { action, ...key } }) => ({
    to: paths.objections.of(key),
    notice: noticeOfMove(objectionLifecycle, action),
  }),
  again: ({ refusals: why }, { key: { action }, body }) => shownAgain(action, body, why),
});

/** The reason and the proof of a step have the name of their step before them. */
function shownAgain(action: string, body: FormBody, why: readonly Refusal[]): FormState {
  return refusedForm(action, body, besideProof(why, `${action}.`, ['reason']));
}

/** The right of reply to proposed results: of a round, of a party, of one indicator. */
export const objectionRoutes = [roundPage, partyPage, indicatorPage, openForm, writeForm, answerForm, moveForm];
