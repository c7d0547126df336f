import { expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../testing/database.ts';
import {
  type InnovationPerson,
  innovationSetting,
  innovationYearKey as key,
  wholeInnovation,
} from '../../testing/innovation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { admitLateInnovation } from './admit-late-innovation.ts';
import { recuseFromInnovation } from './give-innovation-scores.ts';
import { readInnovation } from './read-innovation.ts';
import { readInnovationFigure } from './read-innovation-figure.ts';
import { readInnovationProposal } from './read-innovation-proposal.ts';
import { readShowcase } from './read-showcase.ts';

const marks = ['4', '4', '4', '4'];

describeOnEmbeddedDatabase(
  'who scores and decides about innovation proposals, and when they are in time',
  (database) => {
    const setting = innovationSetting(database);
    const { deps, by, call, appoint, start, move, score, onDay } = setting;
    const read = async (who: InnovationPerson, number: number) =>
      accepted(await readInnovationProposal(deps(), by(who), { ...key, number }));
    const list = async (who: InnovationPerson) => accepted(await readInnovation(deps(), by(who), key));
    const figure = async (who: InnovationPerson, day?: string) =>
      accepted(await readInnovationFigure(deps(), by(who), day === undefined ? key : { ...key, day })).figure;
    const namesOf = (members: readonly { readonly userId: string }[]) => members.map(({ userId }) => userId).sort();
    const idsOf = (...who: readonly InnovationPerson[]) => who.map((one) => by(one).userId).sort();
    const admit = (agencyId: string) =>
      admitLateInnovation(deps(), by('officer'), { ...key, agencyId, until: '2019-05-20', reason: 'น้ำท่วม' });
    const recuse = (who: InnovationPerson, number: number) =>
      recuseFromInnovation(deps(), by(who), { ...key, number, reason: 'ญาติเป็นผู้เสนอ' });

    it('tell nothing of a draft in the figure, and of single agencies and scores to those alone who receive', async () => {
      onDay('2019-05-07');
      accepted(await call());
      accepted(await start('commerce', 'TH-13.com', { title: '', problem: '' }));
      accepted(await start('health', 'TH-13.health'));
      const words = (await figure('officer'))?.words.join(' ') ?? '';
      expect(words.match(/ยังไม่ส่งข้อเสนอ/g)).toHaveLength(2);
      expect(words).not.toContain('คัดเลือกเรื่อง');
      const [said, ...more] = (await figure('stranger'))?.words ?? [];
      expect([more, said?.includes('พาณิชย์')]).toEqual([[], false]);
    });

    it('of a proposal are settled when it is accepted; who has read the scores does not score afterwards', async () => {
      accepted(await appoint(['governor', 'stranger', 'colleague']));
      const number = await setting.sent('commerce', 'TH-13.com');
      expect((await read('officer', number)).proposal.members).toEqual([]);
      accepted(await move('officer', number, 'accept'));
      for (const who of ['governor', 'stranger'] as const) accepted(await score(who, number, marks));
      expect((await read('colleague', number)).scoring?.sheets).toEqual([]);
      accepted(await appoint(['governor', 'stranger']));
      expect((await read('colleague', number)).scoring?.sheets).toHaveLength(2);
      for (const again of [
        ['governor', 'stranger', 'colleague'],
        ['governor', 'officer'],
      ] as const) {
        accepted(await appoint(again));
        const { proposal, scoring } = await read('officer', number);
        expect(namesOf(proposal.members)).toEqual(idsOf('governor', 'stranger'));
        expect(scoring?.sheets).toHaveLength(2);
        for (const who of ['colleague', 'officer'] as const)
          expect(codesOf(await score(who, number, marks))).toEqual(['innovation-not-member']);
      }
      expect(codesOf(await recuse('governor', number))).toEqual(['innovation-concluded']);
      accepted(await move('officer', number, 'propose-selected'));
      onDay('2019-05-10');
      accepted(await move('colleague', number, 'announce'));
      accepted(await appoint(['officer', 'colleague']));
      const { scoring, proposal } = await read('officer', number);
      expect([scoring?.sheets.length, scoring?.settled]).toEqual([2, proposal.settled]);
    });

    it('is not whoever has declared a conflict: they read neither outcome nor scores before the others, and decide nothing', async () => {
      accepted(await appoint(['officer', 'colleague', 'governor']));
      const number = await setting.sent('health', 'TH-13.health');
      accepted(await move('officer', number, 'accept'));
      accepted(await recuse('governor', number));
      for (const who of ['officer', 'colleague'] as const) accepted(await score(who, number, marks));
      accepted(await move('officer', number, 'propose-selected', 'ควรคัดเลือก'));
      const seen = await read('governor', number);
      expect(seen).toMatchObject({ moves: [], proposal: { status: 'scoring', outcome: null, settled: null } });
      expect(seen.conflict).toContain('แจ้งส่วนได้เสีย');
      expect(JSON.stringify([seen, await list('governor')])).not.toContain('ควรคัดเลือก');
      const tasks = await deps().transactions.read((stores) =>
        pendingReader(stores, deps().clock.today()).of(by('governor')),
      );
      expect(tasks.filter(({ innovation }) => innovation?.number === number)).toEqual([]);
      for (const action of ['announce', 'send-back'] as const)
        expect(codesOf(await move('governor', number, action))).toEqual(['innovation-decider-tied']);
      accepted(await move('colleague', number, 'announce'));
    });

    it('are not there on a day before they were announced', async () => {
      onDay('2019-05-09');
      expect((await list('commerce')).rows.map(({ proposal }) => proposal.status)).toEqual(['draft']);
      expect(accepted(await readShowcase(deps(), by('neighbour'), key)).selected).toEqual([]);
      expect(await figure('officer')).toMatchObject({ value: '0', selected: 0 });
      onDay('2019-05-10');
      expect(await figure('officer')).toMatchObject({ value: '3', selected: 2, meanScore: '80.0000' });
      expect(await figure('stranger')).toMatchObject({ value: '3', selected: 2, meanScore: null });
      expect((await figure('officer', '2019-05-06'))?.value).toBe('0');
    });

    it('count from the sending after they were withdrawn: what came late stays late however often it comes back', async () => {
      const number = await setting.sent('commerce', 'TH-13.com');
      expect(await call({ closesOn: '2019-05-09' })).toMatchObject({
        refusals: [{ code: 'innovation-days-sent', field: 'closesOn' }],
      });
      expect(await call({ closesOn: '2019-05-20' })).toMatchObject({
        refusals: [{ code: 'reason-required', field: 'reason' }],
      });
      accepted(await call({ closesOn: '2019-05-20', reason: 'น้ำท่วม' }));
      expect(accepted(await call({ reason: 'น้ำลดแล้ว' })).moved).toMatchObject([
        { opensOn: '2019-05-07', closesOn: '2019-05-13', reason: 'น้ำท่วม' },
        { closesOn: '2019-05-20', reason: 'น้ำลดแล้ว' },
      ]);
      accepted(await move('commerce', number, 'withdraw'));
      onDay('2019-05-14');
      expect(codesOf(await move('commerce', number, 'resume'))).toEqual(['innovation-closed']);
      // It has another proposal that is announced, which keeps nobody from letting it in.
      expect((await list('officer')).invited.map(({ sent, mayBeAdmitted }) => [sent, mayBeAdmitted])).toEqual([
        ...[
          [1, true],
          [1, true],
        ],
      ]);
      accepted(await admit('TH-13.com'));
      accepted(await move('commerce', number, 'resume'));
      accepted(await move('commerce', number, 'send'));
      accepted(await move('officer', number, 'return'));
      onDay('2019-06-25');
      expect(accepted(await move('commerce', number, 'send')).editions.slice(1)).toMatchObject([
        { edition: 2, countsFrom: '2019-05-14', lateBecause: 'น้ำท่วม', title: wholeInnovation.title },
        { edition: 3, countsFrom: '2019-05-14', lateBecause: 'น้ำท่วม' },
      ]);
    });
  },
);
