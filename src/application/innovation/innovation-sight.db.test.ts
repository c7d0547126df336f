import fc from 'fast-check';
import { expect, it } from 'vitest';
import { innovationMoves } from '../../domain/innovation/innovation-moves.ts';
import type { InnovationContent, InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import { contentOf, innovationParts } from '../../domain/innovation/innovation-proposal.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import { describeOnEmbeddedDatabase } from '../../testing/database.ts';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../../testing/fuzzing.ts';
import {
  type InnovationPerson,
  innovationPeople,
  innovationSetting,
  innovationYearKey as key,
} from '../../testing/innovation-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { receivedFile } from '../../testing/received-file.ts';
import { attachInnovationFile, openInnovationFile, takeBackInnovationFile } from './innovation-files.ts';
import { readInnovation } from './read-innovation.ts';
import { readInnovationFigure } from './read-innovation-figure.ts';
import { readInnovationProposal } from './read-innovation-proposal.ts';
import { readShowcase } from './read-showcase.ts';
import { saveInnovation } from './write-innovation.ts';

const others = innovationPeople.filter((who) => who !== 'commerce');
const step = fc.record({
  act: fc.constantFrom('save', 'save', 'attach', 'take-back', 'move', 'move'),
  pick: fc.nat(99),
});
type Step = { readonly act: string; readonly pick: number };

const named = (...acts: readonly (readonly [string, number])[]): [Step[]] => [
  acts.map(([act, pick]) => ({ act, pick })),
];
const [send, giveBack, withdraw] = [['move', 6] as const, ['move', 7] as const, ['move', 6] as const];
/** Sent, returned, written anew and withdrawn; and sent, withdrawn, resumed, written anew and discarded. */
const examples = [
  named(send, giveBack, ['save', 0], ['attach', 1], ['take-back', 0], ['move', 7]),
  named(['attach', 1], send, withdraw, ['move', 0], ['save', 0], ['attach', 1], ['take-back', 0], ['move', 7]),
];

const actors: Readonly<Record<string, InnovationPerson>> = { 'kpi-host': 'commerce', governor: 'governor' };

describeOnEmbeddedDatabase('whatever becomes of an innovation proposal', (database) => {
  const setting = innovationSetting(database);
  const { deps, by, start, move } = setting;
  let made = 0;
  const secret = () => {
    made += 1;
    return `ลับ${made}ลับ`;
  };

  /** One proposal, what is written in it, and what of that was sent. */
  async function begin() {
    const typed: InnovationContent = {
      ...{ title: secret(), problem: secret(), idea: secret(), authors: secret(), cost: '1', expected: secret() },
    };
    const { number } = accepted(await start('commerce', 'TH-13.com', typed));
    return { number, texts: new Set(Object.values(typed)), sent: new Set(['1']), opened: new Set<string>() };
  }
  type World = Awaited<ReturnType<typeof begin>>;

  const own = async ({ number }: World) =>
    accepted(await readInnovationProposal(deps(), by('commerce'), { ...key, number }));

  async function make(world: World, { act, pick }: Step): Promise<void> {
    const place = { ...key, number: world.number };
    const { proposal, files } = await own(world);
    const said = secret();
    if (act === 'save') {
      const part = innovationParts[pick % innovationParts.length] ?? 'title';
      if (part === 'cost') return;
      world.texts.add(said);
      await saveInnovation(deps(), by('commerce'), {
        ...{ ...place, ...contentOf(proposal), [part]: said, rowVersion: null },
      });
    } else if (act === 'attach') {
      world.texts.add(said);
      const file = receivedFile('a', { sha256: made.toString(16).padStart(64, '0') });
      const replaces = pick % 2 === 0 ? (files.find(({ mayReplace }) => mayReplace)?.number ?? null) : null;
      await attachInnovationFile(deps(), by('commerce'), { ...place, file, title: said, replaces });
    } else if (act === 'take-back') {
      const free = files.filter(({ mayTakeBack }) => mayTakeBack);
      const file = free[pick % Math.max(1, free.length)];
      if (file === undefined) return;
      world.texts.add(said);
      await takeBackInnovationFile(deps(), by('commerce'), { ...place, file: file.number, reason: said });
    } else await go(world, proposal, pick);
  }

  async function go(world: World, { status }: InnovationProposal, pick: number): Promise<void> {
    // What ends a course or leads it to the panel is seldom, so that most go on between agency and office.
    const possible = movesFrom(innovationMoves, status).filter(
      ({ to }) => (pick < 5 || to !== 'scoring') && (pick < 10 || (to !== 'discarded' && to !== 'not-accepted')),
    );
    const chosen = possible[pick % Math.max(1, possible.length)];
    if (chosen === undefined) return;
    const before = await own(world);
    const done = await move(actors[chosen.actor] ?? 'officer', world.number, chosen.action);
    if (!done.ok || chosen.action !== 'send') return;
    for (const text of Object.values(contentOf(before.proposal))) world.sent.add(text);
    for (const { title, number, version, isReplaced, takenBack } of before.files) {
      if (takenBack !== null) world.sent.add(takenBack.reason);
      else if (!isReplaced) {
        world.sent.add(title);
        world.opened.add(`${number}/${version}`);
      }
    }
  }

  async function hold(world: World): Promise<void> {
    const place = { ...key, number: world.number };
    const { proposal, files } = await own(world);
    const { rows } = await database.pool.query<{ said: string }>(
      'SELECT row_to_json(journal)::text AS said FROM journal WHERE subject = $1',
      [`${key.fiscalYear}/innovation/${world.number}`],
    );
    const journal = rows.map(({ said }) => said).join(' ');
    const kept = [...world.texts].filter((text) => !world.sent.has(text));
    for (const who of others) {
      const seen = [
        await readInnovationProposal(deps(), by(who), place),
        await readInnovation(deps(), by(who), key),
        await readInnovationFigure(deps(), by(who), key),
        await readShowcase(deps(), by(who), { fiscalYear: key.fiscalYear }),
      ];
      const text = JSON.stringify(seen) + journal;
      expect(
        kept.filter((one) => text.includes(one)),
        `${who} ${proposal.status}`,
      ).toEqual([]);
      for (const { number, version } of files) {
        const opened = await openInnovationFile(deps(), by(who), { ...place, file: number, version });
        if (opened.ok) expect([...world.opened], `${who} ${proposal.status}`).toContain(`${number}/${version}`);
      }
    }
    const last = proposal.editions.at(-1);
    for (const { number, version } of last?.files ?? [])
      accepted(await openInnovationFile(deps(), by('officer'), { ...place, file: number, version }));
    if (last !== undefined)
      expect(accepted(await readInnovationProposal(deps(), by('officer'), place)).proposal).toMatchObject(
        contentOf(last),
      );
  }

  it(
    'nobody but its agency reads a word or opens a file that was not in an edition that was sent, and the office has the last one whole',
    async () => {
      setting.onDay('2019-05-08');
      accepted(await setting.call());
      accepted(await setting.appoint(['colleague', 'governor', 'health']));
      const played = fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
        const world = await begin();
        for (const one of steps) {
          await make(world, one);
          await hold(world);
        }
      });
      await fc.assert(played, { numRuns: 5 * fuzzRuns, seed: fuzzSeed, endOnFailure: true, examples });
    },
    fuzzTimeout(120_000),
  );
});
