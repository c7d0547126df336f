import { h } from 'preact';
import { moveSettlement } from '../../../application/evaluation/move-settlement.ts';
import { readPartyEvaluation } from '../../../application/evaluation/read-party-evaluation.ts';
import type { TypedReconciliation } from '../../../application/evaluation/read-reconciliation.ts';
import { type PanelScoreRefusal, savePanelScore } from '../../../application/evaluation/save-panel-score.ts';
import { settlementLifecycle } from '../../../application/evaluation/settlement-lifecycle.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { movePanelRoute } from '../../../contract/api/evaluation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dayOrNull, errorsOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { type SavedItems, saveItems } from '../../save-items.ts';
import { form, page } from '../../serve-page.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import { PartyPanelPage } from './party-panel-page.tsx';
import { type PartyPanelState, reconciledField } from './party-panel-state.ts';
import { scoreField, typedScores } from './score-fields.ts';

const who = 'sign-in-if-forbidden';

const partyPage = page({
  address: paths.partyPanel,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: {
    current: 'national',
    width: 'board',
    islands: ['focus-errors', 'autosave-draft', 'confirm-leave', 'count-letters'],
  },
  async show({ deps, actor, key, request }, state: PartyPanelState | null) {
    const reading = await readPartyEvaluation(deps, actor, key);
    if (!reading.ok) return reading;
    const { panel, organisation } = reading.value;
    return accept({
      title: `${panel.name} ${organisation.name} ${key.fiscalYear}`,
      body: h(PartyPanelPage, {
        reading: reading.value,
        reader: request.reader,
        state: state ?? untouchedForms,
      }),
    });
  },
});

const elsewhere = ownPage(['forbidden', 'not-found', 'panel-not-member', 'report-not-received']);

/** All scores of a member for a party, on one page: what can be saved is saved. */
const scoresForm = form({
  address: paths.partyPanel,
  who,
  page: partyPage,
  read: (body) => ({ at: textOf(body, 'at'), scores: typedScores(body) }),
  act: ({ deps, actor, key, input: { scores } }) =>
    saveItems(
      scores,
      ({ code, version, judge, score, note, findings }) =>
        savePanelScore(deps, actor, {
          ...{ ...key, code, version, note, evidence: findings },
          ...{ agrees: judge === 'agree', score },
        }),
      ({ code }, { field }) => scoreField(code, field === 'note' ? 'note' : 'score'),
    ),
  refusals: {
    ...elsewhere,
    ...atForm(['panel-member-recused', 'conflict-of-interest', 'panel-scores-concluded', 'changed-meanwhile']),
    ...atForm(['nothing-to-agree', 'agreed-and-scored', 'not-a-number', 'too-many-digits']),
    ...atForm(['score-out-of-scale', 'reason-required']),
  },
  goTo: (done, { key, body, input: { at } }) => afterSaving(done, body, `${paths.partyPanel.of(key)}${anchorOf(at)}`),
  again: ({ errors }, { body }) => ({ form: 'scores', typed: body, errors }),
});

const anchorOf = (code: string) => (code === '' ? '' : `#panel-${encodeURIComponent(code)}`);

function afterSaving({ saved, refused }: SavedItems<PanelScoreRefusal>, body: FormBody, to: string) {
  if (refused.length > 0) return { show: { form: 'scores', typed: body, errors: errorsOf(refused), saved } };
  const notice = saved.length === 0 ? evaluationText.unchanged : `${evaluationText.scoreSaved} (${saved.join(' · ')})`;
  return { to, notice };
}

/** What the head typed of each indicator. */
function typedReconciliations(body: FormBody): readonly TypedReconciliation[] {
  const [start = '', end = ''] = reconciledField('|', 'score').split('|');
  const names = Object.keys(body).filter((name) => name.startsWith(start) && name.endsWith(end));
  return names.map((name) => {
    const code = name.slice(start.length, -end.length);
    return {
      ...{ code, agrees: listOf(body, reconciledField(code, 'agrees')).includes('yes'), score: textOf(body, name) },
      reason: textOf(body, reconciledField(code, 'reason')),
    };
  });
}

const moveForm = form({
  address: paths.partyPanelMove,
  who,
  page: partyPage,
  read: (body, { action }) => ({
    ...{ reason: textOf(body, `${action}.reason`), proof: proofOf(body, `${action}.`) },
    reconciled: typedReconciliations(body),
    minutes: { title: textOf(body, 'meeting.title'), heldOn: dayOrNull(body, 'meeting.heldOn') },
  }),
  async act({ deps, actor, key: { action, ...key }, input: { proof, ...input }, rowVersion }) {
    const move = moveOf(settlementLifecycle, action);
    if (move === undefined) return refuse('not-found');
    // Members conclude beside each other: nobody's sheet is older because another's was concluded meanwhile.
    const seen = move.from.includes('scoring') ? null : rowVersion;
    const given = { ...key, ...input, rowVersion: seen };
    return moveSettlement(provingIn(deps), actor, given, { action: move.action, proof });
  },
  refusals: {
    ...atForm(movePanelRoute.refusals),
    ...atForm(['changed-meanwhile']),
    ...elsewhere,
    ...proofRefusals,
  },
  goTo: (_, { key: { action, ...key } }) => ({
    to: paths.partyPanel.of(key),
    notice: moveOf(settlementLifecycle, action)?.notice,
  }),
  again: ({ refusals: why }, { key: { action }, body }) =>
    refusedForm(action, body, besideProof(why, `${action}.`, ['reason'])),
});

/** What a panel does with a party. */
export const partyPanelRoutes = [partyPage, scoresForm, moveForm];
