import { expect, it } from 'vitest';
import { permissionNames } from '../people/permissions.ts';
import { roleSeats, roles } from '../people/roles.ts';
import { letterMoves } from './letter-moves.ts';
import { type LetterPermission, letterPlacesOf, mayWithLetters } from './letter-rights.ts';

const seats: Readonly<Record<string, string>> = {
  ...{ opdc: 'opdc', central: 'central.moi', committee: 'committee.oversight', province: 'TH-42', agency: 'TH-42.cd' },
  ...{ cluster: 'cluster-2560-1', district: 'TH-42.d-mueang', public: 'public' },
};
const places = Object.values(seats);
const rights = permissionNames.filter((name): name is LetterPermission => /-letters?$/.test(name));
const holders = roles.flatMap((role) =>
  roleSeats[role].map((kind) => ({ role, seat: seats[kind] ?? '', userId: role, name: role })),
);

it.each(holders)(
  '$role of $seat may do something with the letters of exactly that organisation, if anywhere',
  (one) => {
    const actor = { ...one, holdings: [{ role: one.role, organisationId: one.seat, clusterIds: ['cluster-2560-1'] }] };
    for (const place of places.filter((other) => other !== one.seat))
      for (const right of rights)
        expect([right, place, mayWithLetters(right, actor, place)]).toEqual([right, place, false]);
    expect(letterPlacesOf(actor).every((place) => place === one.seat)).toBe(true);
  },
);

it('every move of a letter asks for a right of letters, and signing is nobody’s who writes for the office alone', () => {
  for (const move of letterMoves) expect(rights).toContain(move.permission);
  for (const role of ['provincial-officer', 'opdc-officer', 'kpi-host'] as const) {
    const [kind = 'public'] = roleSeats[role];
    const organisationId = seats[kind] ?? '';
    const actor = { userId: role, name: role, holdings: [{ role, organisationId }] };
    expect(mayWithLetters('write-letter', actor, organisationId)).toBe(true);
    expect(mayWithLetters('sign-letter', actor, organisationId)).toBe(false);
  }
});

it('whoever holds roles in several organisations reads the letters of those whose role may, each once, in the order of the roles', () => {
  const holdings = [
    { role: 'provincial-officer', organisationId: 'TH-42' },
    { role: 'evaluator', organisationId: 'opdc' },
    { role: 'kpi-host', organisationId: 'TH-42.cd' },
    { role: 'governor', organisationId: 'TH-42' },
  ] as const;
  const actor = { userId: 'somebody', name: 'somebody', holdings };
  expect(letterPlacesOf(actor)).toEqual(['TH-42', 'TH-42.cd']);
  expect(letterPlacesOf({ ...actor, holdings: [] })).toEqual([]);
});
