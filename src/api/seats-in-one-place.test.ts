import { expect, it } from 'vitest';
import type { ApiRoute } from '../contract/api/api-route.ts';
import * as meetingsContract from '../contract/api/meetings.ts';
import * as resolutionsContract from '../contract/api/resolutions.ts';
import { isEverGivenBySeat } from '../domain/meetings/seat-rights.ts';
import type { Actor } from '../domain/people/actor.ts';
import { mayEver } from './authenticate.ts';

const bare: Actor = { userId: 'u-seated', name: 'ผู้มีแต่ตำแหน่งในคณะ', holdings: [] };
const routes: readonly ApiRoute[] = [...Object.values(meetingsContract), ...Object.values(resolutionsContract)];
const changing = routes.filter(({ method }) => method !== 'GET');

it('lets whoever holds a seat, and no role, ask every route of meetings and resolutions, and nobody without a seat', async () => {
  for (const route of changing) {
    const params = { meeting: 'mtg-1', move: 'call-meeting', number: 1 };
    const seated = await mayEver(route, bare, params, async () => true);
    expect([route.id, seated.ok]).toEqual([route.id, true]);
    const unseated = await mayEver(route, bare, params, async () => false);
    expect([route.id, unseated.ok]).toEqual([route.id, route.needs === 'own']);
  }
  expect(changing.length).toBeGreaterThan(8);
});

it('asks for a seat only where one may give the right', async () => {
  let asked = 0;
  const sits = async () => {
    asked += 1;
    return true;
  };
  const route = { ...resolutionsContract.recordResolutionRoute, needs: ['sign-letter'] } as const;
  expect((await mayEver(route, bare, {}, sits)).ok).toBe(false);
  expect([asked, isEverGivenBySeat('sign-letter'), isEverGivenBySeat('record-body-resolution')]).toEqual([
    0,
    false,
    true,
  ]);
});
