import { h } from 'preact';
import { readRounds } from '../../../application/submission/read-rounds.ts';
import { submissionRefusals } from '../../../contract/refusals/submission.ts';
import { accept, atField, type Refusal } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { errorsOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { carryOut } from './rounds-acts.ts';
import { RoundsPage } from './rounds-page.tsx';
import type { RoundsAct, RoundsState } from './rounds-state.ts';

const roundsPage = page({
  address: paths.rounds,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame: { islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: RoundsState | null) {
    const reading = await readRounds(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${roundsText.title} ${key.fiscalYear}`,
      body: h(RoundsPage, { reading: reading.value, state: state ?? {} }),
    });
  },
});

const roundsForm = form({
  address: paths.roundsAct,
  page: roundsPage,
  read: (body) => body,
  act: carryOut,
  refusals: {
    ...atForm(submissionRefusals),
    ...proofRefusals,
    ...atForm(['not-found', 'reason-required', 'report-concluded', 'agreement-not-signed']),
    ...atForm(['round-unknown', 'round-already-open', 'due-not-stated']),
    forbidden: 'ownPage',
  },
  goTo: (notice, { key }) => ({ to: paths.rounds(key.fiscalYear), notice }),
  again: ({ refusals }, { key: { act }, input: typed }): RoundsState => ({
    ...{ act, typed },
    errors: besideProof(errorsOf(refusals.map(fieldOn(act))), `${act}.`),
  }),
});

/** If forms of one page would share a field's name, each has its own. */
function fieldOn(act: RoundsAct) {
  return (refusal: Refusal): Refusal => {
    if (refusal.field === 'round') return atField(refusal, `${act}Round`);
    return act === 'open' && refusal.field === 'due' ? atField(refusal, 'openDue') : refusal;
  };
}

/** The rounds of a year, and OPDC's four ways to move their days. */
export const roundsRoutes = [roundsPage, roundsForm];
