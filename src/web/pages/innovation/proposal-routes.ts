import { h } from 'preact';
import { giveInnovationScores, recuseFromInnovation } from '../../../application/innovation/give-innovation-scores.ts';
import {
  attachInnovationFile,
  mayAttachInnovationFile,
  openInnovationFile,
  takeBackInnovationFile,
} from '../../../application/innovation/innovation-files.ts';
import { innovationLifecycle, moveInnovation } from '../../../application/innovation/innovation-lifecycle.ts';
import { readInnovationProposal } from '../../../application/innovation/read-innovation-proposal.ts';
import { saveInnovation } from '../../../application/innovation/write-innovation.ts';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { moveInnovationRoute, saveInnovationRoute } from '../../../contract/api/innovation.ts';
import { giveInnovationScoresRoute, recuseInnovationRoute } from '../../../contract/api/innovation-scores.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, fieldsRenamed, type Refusal, refuse } from '../../../domain/values/result.ts';
import { attachingRefusals } from '../../attaching.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { typedContent } from './content-fields.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { ScoresPage } from './scores-page.tsx';
import { typedScores } from './typed-scores.ts';

const who = 'sign-in-if-forbidden';
const own = ownPage(['forbidden', 'not-found']);
const writingIslands = ['focus-errors', 'count-letters', 'autosave-draft', 'confirm-leave'] as const;

const proposalPage = page({
  address: paths.innovationProposal,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: [...writingIslands, 'check-files'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readInnovationProposal(deps, actor, key);
    if (!reading.ok) return reading;
    const { proposal, organisation } = reading.value;
    return accept({
      title: `${proposal.title || innovationText.untitled} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(ProposalPage, { reading: reading.value, state: state ?? untouchedForms, userId: actor.userId }),
    });
  },
});

const scoresPage = page({
  address: paths.innovationScores,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: [...writingIslands] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readInnovationProposal(deps, actor, key);
    if (!reading.ok) return reading;
    const { proposal, scoring } = reading.value;
    if (scoring === null) return refuse('not-found');
    const shown = { reading: reading.value, scoring, state: state ?? untouchedForms, userId: actor.userId };
    return accept({
      title: `${innovationText.scores} ${proposal.title} ${key.fiscalYear}`,
      body: h(ScoresPage, shown),
    });
  },
});

const saveForm = form({
  address: paths.innovationProposal,
  who,
  page: proposalPage,
  read: typedContent,
  act: ({ deps, actor, key, input, rowVersion }) => saveInnovation(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(saveInnovationRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: (_, { key }) => ({ to: paths.innovationProposal.of(key), notice: innovationText.savedDraft }),
  again: ({ refusals: why }, { body }) => refusedForm('write', body, why),
});

const moveForm = form({
  address: paths.innovationMove,
  who,
  page: proposalPage,
  read: (body, { action }) => ({ reason: textOf(body, `${action}.reason`), proof: proofOf(body, `${action}.`) }),
  async act({ deps, actor, key: { action, ...key }, input: { proof, reason }, rowVersion }) {
    const move = moveOf(innovationLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return moveInnovation(provingIn(deps), actor, { ...key, reason, rowVersion }, { action: move.action, proof });
  },
  refusals: { ...atForm(moveInnovationRoute.refusals), ...atForm(['changed-meanwhile']), ...proofRefusals, ...own },
  goTo: (_, { key: { action, ...key } }) => ({
    to: paths.innovationProposal.of(key),
    notice: noticeOfMove(innovationLifecycle, action),
  }),
  again: ({ refusals: why }, { key: { action }, body }) => ofStep(action, body, why),
});

/** The reason and the proof of a step have the name of their step before them. */
function ofStep(action: string, body: FormBody, why: readonly Refusal[]): FormState {
  return refusedForm(action, body, besideProof(why, `${action}.`, ['reason']));
}

const ofFiles = {
  ...attachingRefusals,
  ...atForm(['innovation-not-editable']),
  ...own,
};

const attachForm = fileForm({
  address: paths.innovationFiles,
  who,
  page: proposalPage,
  read: (body) => ({ title: textOf(body, 'fileTitle') }),
  before: ({ deps, actor, key }) => mayAttachInnovationFile(deps, actor, key),
  act: ({ deps, actor, key, input }, received) =>
    attachInnovationFile(deps, actor, { ...key, ...input, replaces: null, file: received }),
  refusals: ofFiles,
  goTo: (_, { key }) => ({ to: `${paths.innovationProposal.of(key)}#files`, notice: attachmentText.attached }),
  again: ({ refusals: why }, { body }) => refusedForm('attach', body, fieldsRenamed(why, { title: 'fileTitle' })),
});

const takeBackForm = form({
  address: paths.innovationFileTakeBack,
  who,
  page: proposalPage,
  read: (body, key) => ({ reason: textOf(body, `reason-${key.file}`) }),
  act: ({ deps, actor, key, input }) => takeBackInnovationFile(deps, actor, { ...key, ...input }),
  refusals: ofFiles,
  goTo: (_, { key }) => ({ to: `${paths.innovationProposal.of(key)}#files`, notice: attachmentText.takenBack }),
  again: ({ refusals: why }, { body, key }) =>
    refusedForm(`take-back-${key.file}`, body, fieldsRenamed(why, { reason: `reason-${key.file}` })),
});

const proposalFile = file({
  address: paths.innovationFile,
  who,
  refusals: ['not-found'],
  read: ({ deps, actor, key }) => openInnovationFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

const scoresForm = form({
  address: paths.innovationScores,
  who,
  page: scoresPage,
  read: typedScores,
  act: ({ deps, actor, key, input, rowVersion }) => giveInnovationScores(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(giveInnovationScoresRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: ({ status }, { key }) => ({
    to: paths.innovationScores.of(key),
    notice: status === 'concluded' ? innovationText.scoresConcluded : innovationText.scoresSaved,
  }),
  again: ({ refusals: why }, { body }) => refusedForm('scores', body, why),
});

const recuseForm = form({
  address: paths.innovationRecuse,
  who,
  page: scoresPage,
  read: (body) => ({ reason: textOf(body, 'reason') }),
  act: ({ deps, actor, key, input }) => recuseFromInnovation(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(recuseInnovationRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.innovationScores.of(key), notice: innovationText.recused }),
  again: ({ refusals: why }, { body }) => refusedForm('recuse', body, why),
});

/** One innovation proposal, its files and its scoring. */
export const innovationProposalRoutes = [
  ...[proposalPage, scoresPage, saveForm, moveForm, attachForm, takeBackForm, proposalFile, scoresForm, recuseForm],
];
