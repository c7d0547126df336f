import { codesOf } from './people-setting.ts';
import { actsOnLetter, actsOnPlan } from './random-letters.ts';
import { actsOnMeeting, agreementActs, draftsMeeting } from './random-secretariat.ts';
import { type Secretariat, type SecretariatAct, secretariat } from './secretariat-world.ts';

const { fiscalYear, office, settled } = secretariat;
/** Moves that only put off where something ends. */
const detours = /^(change-meeting|return-letter|reopen-minutes)/;

/** One thing with its status now, and what may be tried with it. */
interface Standing {
  readonly name: string;
  readonly status: string;
  readonly acts: readonly SecretariatAct[];
}

async function leadOne(standing: () => Promise<Standing>, ends: readonly string[]): Promise<void> {
  const said: string[] = [];
  for (let tried = 0; tried < 12; tried += 1) {
    const { status, acts } = await standing();
    if (ends.includes(status)) return;
    for (const act of acts) {
      if (detours.test(act.name)) continue;
      const outcome = await act.make();
      said.push(`${act.name}: ${codesOf(outcome)}`);
      // Attendance and minutes are written in turn with the moves; alone they lead nowhere.
      if (outcome.ok && !/^(attendance|minutes|attach|resolve)/.test(act.name)) break;
    }
  }
  const { name, status } = await standing();
  if (!ends.includes(status)) throw new Error(`${name} stays ${status}: ${said.join('; ')}`);
}

const found = <Thing>(thing: Thing | null | undefined): Thing => {
  if (thing === null || thing === undefined) throw new Error('what was begun is not found');
  return thing;
};

/** Leads every meeting, letter and plan to its end, and what was settled one step on, by acts alone. */
export async function leadSecretariat(world: Secretariat): Promise<void> {
  const { deps, ids } = world;
  const { transactions } = deps;
  // One more is held today, whatever became of the others, and resolves.
  await draftsMeeting(world, 2).make();
  for (const id of ids.meetings)
    await leadOne(async () => {
      const meeting = found(await transactions.read(({ meetings }) => meetings.find(id)));
      return { name: id, status: meeting.status, acts: await actsOnMeeting(world, meeting, 8) };
    }, ['minutes-approved', 'cancelled']);
  for (const letterId of ids.letters)
    await leadOne(async () => {
      const key = { organisationId: office, letterId };
      const letter = found(await transactions.read(({ letters }) => letters.find(key)));
      return { name: letterId, status: letter.status, acts: actsOnLetter(world, letter) };
    }, ['issued', 'cancelled']);
  const plans = await transactions.read((stores) => stores.plans.listOfParties([office], fiscalYear));
  for (const { number } of plans)
    await leadOne(async () => {
      const key = { organisationId: office, fiscalYear, number };
      const plan = found(await transactions.read((stores) => stores.plans.find(key)));
      return { name: `plan ${number}`, status: plan.status, acts: actsOnPlan(deps, plan) };
    }, ['received', 'returned', 'withdrawn', 'discarded']);
  const said: string[] = [];
  for (const act of await agreementActs(world)) {
    const outcome = await act.make();
    if (outcome.ok) return;
    said.push(`${act.name}: ${codesOf(outcome)}`);
  }
  throw new Error(`the agreement of ${settled} has no way on: ${said.join('; ')}`);
}
