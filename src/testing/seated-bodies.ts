import type { Pool } from 'pg';
import { nameHolder } from '../application/bodies/name-holder.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import { type Role, roleSeats, roles } from '../domain/people/roles.ts';
import { accepted } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';

interface SeatedBody {
  readonly bodyId: string;
  readonly appointmentId: string;
  /** Positions of its seats; none: nobody with an account sits in it. */
  readonly seats: { readonly chair: number; readonly secretary: number; readonly member: number | null } | null;
}

const commission: SeatedBody = {
  ...{ bodyId: 'committee.commission', appointmentId: 'manual-2554' },
  seats: { chair: 1, secretary: 14, member: 3 },
};
const database13: SeatedBody = {
  ...{ bodyId: 'TH-13.c-database', appointmentId: 'order-8556-2562' },
  seats: { chair: 1, secretary: 2, member: null },
};
const oversight: SeatedBody = {
  ...{ bodyId: 'committee.oversight', appointmentId: 'letter-2567' },
  seats: { chair: 1, secretary: 5, member: 2 },
};
const subcommission: SeatedBody = { bodyId: 'committee.subcommission', appointmentId: 'manual-2554', seats: null };

/** Each body, by whom its meeting is convened, and who holds rights there by a role: `head` reads and approves, `keeper` works. */
export const places = [
  { body: commission, convener: 'opdc', keepers: ['opdc-officer@opdc'], heads: [], deputies: [], resolves: [] },
  { body: commission, convener: 'committee.commission', keepers: [], heads: [], deputies: [], resolves: [] },
  { body: oversight, convener: 'committee.oversight', keepers: [], heads: [], deputies: [], resolves: [] },
  {
    ...{ body: subcommission, convener: 'committee.subcommission', keepers: ['opdc-officer@opdc'] },
    ...{ heads: [], deputies: [], resolves: ['opdc-officer@opdc'] },
  },
  {
    ...{ body: database13, convener: 'TH-13', keepers: ['provincial-officer@TH-13'], heads: ['governor@TH-13'] },
    ...{ deputies: ['deputy-governor@TH-13'], resolves: [] },
  },
  {
    ...{ body: database13, convener: 'TH-13.c-database', keepers: ['provincial-officer@TH-13'] },
    ...{ heads: ['governor@TH-13'], deputies: ['deputy-governor@TH-13'], resolves: [] },
  },
] as const;
export type Placed = (typeof places)[number];

/** Where each role is held: at home of the provincial body, and in another province. */
const placeOf: Readonly<Record<string, string>> = { agency: 'TH-13.stat', province: 'TH-13', central: 'central.moi' };
const outsiders: readonly (readonly [string, Actor])[] = roles
  .filter((role) => role !== 'public')
  .flatMap((role: Role) => {
    const [kind = 'public'] = roleSeats[role];
    const place = placeOf[kind] ?? (kind === 'committee' ? 'committee.oversight' : kind);
    const own = place.startsWith('TH-13') ? [place, place.replace('TH-13', 'TH-42')] : [place];
    return own.map((one) => [`${role}@${one}`, { ...actorOf(role, one), userId: `u-${role}` }] as const);
  });
const seated = [
  'chair',
  'chair-substitute',
  'secretary',
  'secretary-substitute',
  'member',
  'former-secretary',
] as const;
export const people: readonly (readonly [string, Actor])[] = [
  ...outsiders,
  ...seated.map((one) => [one, { userId: one, name: one, holdings: [] }] as const),
  ['citizen', visitor],
];

export const secretaries = ['secretary', 'secretary-substitute'];
export const chairs = ['chair', 'chair-substitute'];
/** The office in another province that is invited: who answers for it, and who heads it. */
export const invitedOffice = ['kpi-host@TH-42.stat', 'kpi-supervisor@TH-42.stat'];
export const invitedHeads = ['governor@TH-42', 'deputy-governor@TH-42'];
export const everybody = [...outsiders.map(([name]) => name), 'citizen'];

export const bySeat = ({ body }: Placed, names: readonly string[]) => (body.seats === null ? [] : names);
export const members = ({ body }: Placed) => (body.seats?.member ? ['member'] : []);
export const planners = (at: Placed) => [...at.keepers, ...bySeat(at, secretaries)];
export const approvers = (at: Placed) => [...planners(at), ...at.heads, ...bySeat(at, chairs)];
export const readers = (at: Placed) => [
  ...[...planners(at), ...at.heads, ...at.deputies],
  ...[...bySeat(at, chairs), ...members(at)],
  ...invitedOffice,
];

/** Names accounts for the seats, since the beginning of 2026; the former secretary until the day before. */
export async function seatPeople(pool: Pool, deps: Parameters<typeof nameHolder>[0]): Promise<void> {
  for (const one of seated)
    await pool.query(
      `INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ($1, $1 || '@example.go.th', $1, 'x', now())`,
      [one],
    );
  for (const { bodyId, appointmentId, seats } of [commission, oversight, database13]) {
    const by = bodyId.startsWith('TH') ? actorOf('governor', 'TH-13') : actorOf('opdc-officer', 'opdc');
    const name = async (position: number, who: string, as: 'holder' | 'substitute', to: string | null = null) =>
      accepted(
        await nameHolder(deps, by, {
          ...{ bodyId, appointmentId, position, as, email: `${who}@example.go.th`, name: '', document: '' },
          ...{ validFrom: to === null ? '2026-01-01' : '2025-01-01', validTo: to },
        }),
      );
    if (seats === null) continue;
    await name(seats.secretary, 'former-secretary', 'holder', '2025-12-31');
    for (const seat of ['chair', 'secretary'] as const) {
      await name(seats[seat], seat, 'holder');
      await name(seats[seat], `${seat}-substitute`, 'substitute');
    }
    if (seats.member !== null) await name(seats.member, 'member', 'holder');
  }
}
