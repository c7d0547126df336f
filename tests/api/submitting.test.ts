import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('cards and progress through the API', (database) => {
  const setting = apiSetting(database);

  it('gives anyone the card of an announced round, and none of a draft to another province', async () => {
    await standAnnounced(database.owner, ['TH-75']);
    const anyone = await setting.person(null);
    const { card, late } = (await anyone.get('/2568/provinces/TH-75/rounds/12m/card')).json();
    const round = (await anyone.get('/2568/provinces/TH-75/rounds/12m')).json();
    expect(card.indicators).toHaveLength(round.results.length);
    expect(card.indicators[0]).toMatchObject({
      weight: expect.any(String),
      score: expect.stringMatching(/^\d+\.\d{4}$/),
    });
    expect(late).toBeNull();
    const neighbour = await setting.person('officer.pathumthani');
    expect(problemOf(await neighbour.get('/2568/provinces/TH-42/rounds/12m/card'))).toMatchObject({ status: 403 });
  });

  it('tells OPDC who has reported, and a province that it may not compare', async () => {
    const opdc = await setting.person('opdc');
    const { parties, trend } = (await opdc.get('/2568/rounds/12m/progress')).json();
    const state = (id: string) => parties.find((one: { organisationId: string }) => one.organisationId === id)?.state;
    expect(['TH-42', 'TH-50', 'TH-75', 'TH-10'].map(state)).toEqual([
      'under-way',
      'with-governor',
      'reported',
      undefined,
    ]);
    expect(trend.at(-1).results).toBeGreaterThan(0);
    const officer = await setting.person('officer.loei');
    expect(problemOf(await officer.get('/2568/rounds/12m/progress'))).toMatchObject({ status: 403 });
  });
});
