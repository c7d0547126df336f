import { contentHashOf } from '../application/letters/content-hash-of.ts';
import { letterSubject } from '../application/letters/letter-deps.ts';
import { letterLifecycle } from '../application/letters/letter-lifecycle.ts';
import { saveLetter, startLetter } from '../application/letters/write-letter.ts';
import { makeMove } from '../application/lifecycle/move.ts';
import { attachPlanFile } from '../application/plans/attach-plan-file.ts';
import { movePlan } from '../application/plans/plan-lifecycle.ts';
import { startPlan } from '../application/plans/write-plan.ts';
import { letterMoves } from '../domain/letters/letter-moves.ts';
import { actorAt } from '../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../domain/letters/official-letter.ts';
import { movesFrom } from '../domain/lifecycle/status-move.ts';
import type { PartyPlan } from '../domain/plans/party-plan.ts';
import { planMoves } from '../domain/plans/plan-moves.ts';
import { filled, typed } from './letters-setting.ts';
import {
  at,
  checker,
  governor,
  named,
  opdc,
  reason,
  type Secretariat,
  type SecretariatAct,
  secretariat,
  weighed,
  writer,
} from './secretariat-world.ts';

const { fiscalYear, office } = secretariat;

/** A letter is written, or one goes a step further or back. */
export async function letterActs(world: Secretariat, value: number): Promise<readonly SecretariatAct[]> {
  const { deps, ids, unitId } = world;
  const template = value % 3 === 0 ? 'order' : 'invitation';
  const start = named(`write ${template}`, async () => {
    const begun = await startLetter(deps, writer, { organisationId: office, unitId, template, fiscalYear });
    if (!begun.ok) return begun;
    ids.letters.push(begun.value.id);
    return value % 7 === 0 ? begun : saveLetter(deps, writer, typed(filled(begun.value)));
  });
  const letterId = at(ids.letters, value) ?? '';
  const letter = await deps.transactions.read(({ letters }) => letters.find({ organisationId: office, letterId }));
  return letter === null ? [start] : [start, ...actsOnLetter(world, letter)];
}

export function actsOnLetter({ deps }: Secretariat, letter: OfficialLetter): readonly SecretariatAct[] {
  return weighed(movesFrom(letterMoves, letter.status)).map(({ action, permission }) => {
    const by = permission === 'sign-letter' ? governor : permission === 'check-letter' ? checker : writer;
    const readHash = contentHashOf(deps.secrets, letter);
    const input = { organisationId: office, letterId: letter.id, rowVersion: null, reason, readHash };
    return named(`${action} ${letter.id}`, () =>
      makeMove(letterLifecycle, deps, {
        ...{ tools: deps, actor: actorAt(by, office), action },
        input: { ...input, ...letterSubject(office, letter.id) },
      }),
    );
  });
}

/** A plan of the province is begun, or one is sent, answered or taken back. */
export async function planActs({ deps }: Secretariat, value: number): Promise<readonly SecretariatAct[]> {
  const plans = await deps.transactions.read((stores) => stores.plans.listOfParties([office], fiscalYear));
  const details = {
    title: 'แผนปฏิบัติราชการ',
    firstYear: fiscalYear,
    lastYear: fiscalYear,
    approvedOn: null,
    approvedBy: '',
  };
  const start = named('start a plan', () =>
    startPlan(deps, writer, { organisationId: office, fiscalYear, kind: 'operational', ...details }),
  );
  const plan = at(plans, value);
  return plan === undefined ? [start] : [start, ...actsOnPlan(deps, plan)];
}

export function actsOnPlan(deps: Secretariat['deps'], plan: PartyPlan): readonly SecretariatAct[] {
  const key = { organisationId: office, fiscalYear, number: plan.number };
  const sha256 = plan.number.toString(16).padStart(64, '0');
  const edges = { head: '%PDF-1.7', tail: '%%EOF' };
  const file = { temporaryPath: '', sha256, fileName: 'แผน.pdf', sizeBytes: 9, mediaType: 'application/pdf', edges };
  const attach = named(`attach ${plan.number}`, () => attachPlanFile(deps, writer, { ...key, file }));
  const moves = weighed(movesFrom(planMoves, plan.status)).map(({ action, actor }) =>
    named(`${action} ${plan.number}`, () =>
      movePlan(deps, actor === 'opdc-officer' ? opdc : writer, { ...key, rowVersion: null, reason }, action),
    ),
  );
  return plan.status === 'draft' ? [attach, attach, ...moves] : moves;
}
