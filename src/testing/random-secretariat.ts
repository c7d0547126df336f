import type pg from 'pg';
import { agreementLifecycle } from '../application/agreement/agreement-lifecycle.ts';
import { appointBody } from '../application/bodies/appoint-body.ts';
import { endHolder } from '../application/bodies/end-holder.ts';
import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { nameHolder } from '../application/bodies/name-holder.ts';
import { saveLetterUnit } from '../application/letters/save-unit.ts';
import { makeMove } from '../application/lifecycle/move.ts';
import { draftMeeting } from '../application/meetings/draft-meeting.ts';
import { moveMeeting } from '../application/meetings/move-meeting.ts';
import { recordAttendance } from '../application/meetings/record-attendance.ts';
import { recordMeetingMinutes } from '../application/meetings/record-minutes.ts';
import { recordResolution } from '../application/resolutions/record-resolution.ts';
import { type AgreementAction, agreementMoves } from '../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import { appointmentOn } from '../domain/bodies/in-force.ts';
import { movesFrom } from '../domain/lifecycle/status-move.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import { meetingMoves } from '../domain/meetings/meeting-moves.ts';
import { decisions } from '../domain/meetings/resolution.ts';
import { seatIdOf } from '../domain/meetings/seat-id.ts';
import type { Actor } from '../domain/people/actor.ts';
import { addDays } from '../domain/values/civil-date.ts';
import { loeiUnit } from './letters-setting.ts';
import { samplePlan } from './meeting-setting.ts';
import { accepted } from './people-setting.ts';
import { letterActs, planActs } from './random-letters.ts';
import { actorOf } from './reporting-sample.ts';
import {
  at,
  named,
  opdc,
  reason,
  type Secretariat,
  type SecretariatAct,
  secretariat,
  secretariatDeps,
  weighed,
  writer,
} from './secretariat-world.ts';

const { bodyId, fiscalYear, settled, office } = secretariat;

/** A body, a settled agreement that waits for it, an office that writes letters, a province with plans: nothing done yet. */
export async function openSecretariat(pool: pg.Pool, now: () => string, agreement: Agreement) {
  const deps = secretariatDeps(pool, now);
  await loadReferenceBodies(deps);
  await deps.transactions.run((stores) => stores.agreements.insert(agreement, now()));
  const unit = accepted(await saveLetterUnit(deps, writer, loeiUnit));
  const ids = { meetings: [] as string[], letters: [] as string[] };
  const world: Secretariat = { deps, ids, unitId: unit.id };
  return {
    ...world,
    /** The act that is drawn of one kind of work. */
    async drawn(kind: number, pick: number, value: number): Promise<SecretariatAct> {
      const of = at([bodyActs, meetingActs, letterActs, planActs, agreementActs], kind) ?? meetingActs;
      const acts = await of(world, value);
      return at(acts, pick) ?? draftsMeeting(world, value);
    },
  };
}

async function bodyActs({ deps }: Secretariat, value: number): Promise<readonly SecretariatAct[]> {
  const appointments = await deps.transactions.read(({ bodies }) => bodies.appointmentsOf(bodyId));
  const day = deps.clock.today();
  const roles = ['chair', 'member', 'secretary'] as const;
  const seats = roles.map((role, index) => ({ position: index + 1, role, office: `ตำแหน่ง ${index + 1}` }));
  const appoint = named(`appoint on ${day}`, () =>
    appointBody(deps, opdc, {
      ...{
        bodyId,
        document: 'order',
        outside: true,
        number: `${value + 1}/2554`,
        issuedOn: day,
        title: 'แต่งตั้งคณะ',
        appointedBy: 'ก.พ.ร.',
      },
      ...{ quorum: value % 3 === 0 ? 2 : null, validFrom: addDays(day, value % 3), validTo: null, required: [] },
      seats: seats.map((seat) => ({ ...seat, represents: null, termTo: null })),
    }),
  );
  const inForce = appointmentOn(appointments, day);
  const seat = inForce && at(inForce.seats, value);
  if (!inForce || !seat) return [appoint];
  const key = { bodyId, appointmentId: inForce.id, position: seat.position };
  const as = value % 2 === 0 ? 'holder' : 'substitute';
  const holder = at(seat.holders, value);
  const naming = { email: '', name: 'ผู้ทดสอบ ในตำแหน่ง', document: '', validFrom: day, validTo: null };
  const ending = { holderId: holder?.id ?? '', lastDay: addDays(day, (value % 3) - 1), reason };
  return [
    appoint,
    named(`name ${as} of seat ${seat.position}`, () => nameHolder(deps, opdc, { ...key, as, ...naming })),
    named(`end holder of seat ${seat.position}`, () => endHolder(deps, opdc, { ...key, ...ending })),
  ];
}

export function draftsMeeting({ deps, ids }: Secretariat, value: number): SecretariatAct {
  return named('draft a meeting', async () => {
    const day = addDays(deps.clock.today(), value % 2);
    const appointments = await deps.transactions.read(({ bodies }) => bodies.appointmentsOf(bodyId));
    const inForce = appointmentOn(appointments, day);
    const seatOf = (position: number) => seatIdOf({ bodyId, appointmentId: inForce?.id ?? '', position });
    const number = ids.meetings.length + 1 - (value % 7 === 0 ? 1 : 0);
    const drafted = await draftMeeting(deps, opdc, {
      organisationId: 'opdc',
      plan: samplePlan({ fiscalYears: [fiscalYear], kind: 'committee', bodyId, number, day, replyBy: null }),
      items: [1, 2].map((item) => ({ ...agenda, title: `เรื่องที่ ${item}`, subject: settledOnes })),
      invitees: (inForce?.seats ?? []).map(({ position }) => ({
        ...{ invited: { kind: 'seat', seatId: seatOf(position) } as const, must: true },
      })),
    });
    if (drafted.ok) ids.meetings.push(drafted.value.id);
    return drafted;
  });
}
const settledOnes = { kind: 'settled-agreement', key: String(fiscalYear) } as const;
const agenda = { starts: null, ends: null, speakers: '', papers: [], subject: null } as const;

async function meetingActs(world: Secretariat, value: number): Promise<readonly SecretariatAct[]> {
  const { deps, ids } = world;
  // The newest goes on more often than an older one, so that some are held and resolve.
  const id = (value % 4 === 0 ? at(ids.meetings, value) : ids.meetings.at(-1)) ?? '';
  const meeting = await deps.transactions.read(({ meetings }) => meetings.find(id));
  const next = draftsMeeting(world, value);
  if (meeting === null) return [next];
  const acts = await actsOnMeeting(world, meeting, value);
  return value % 5 === 0 || acts.length < 3 ? [next, ...acts] : acts;
}

export async function actsOnMeeting({ deps }: Secretariat, meeting: Meeting, value: number) {
  const { id, status } = meeting;
  const invitees = await deps.transactions.read(({ meetings }) => meetings.invitees(meeting));
  const came = invitees.map(({ number, name }) => ({
    number,
    attendance:
      (number + value) % 5 === 0
        ? { present: false as const }
        : { present: true as const, as: 'self' as const, name: 'ผู้ทดสอบ', office: name },
  }));
  const moves = weighed(movesFrom(meetingMoves, status)).map(({ action }) => {
    const plan =
      action === 'change-meeting' ? { plan: { ...meeting, day: addDays(meeting.day, 1 + (value % 5)) } } : {};
    return named(`${action} ${id}`, () =>
      moveMeeting(deps, opdc, { id, rowVersion: null, reason, confirmed: value % 9 > 0, ...plan }, action),
    );
  });
  const attend = named(`attendance ${id}`, () =>
    recordAttendance(deps, opdc, { id, rowVersion: meeting.rowVersion, attendance: came }),
  );
  const minutes = [1, 2].map((position) => ({ position, text: `ที่ประชุมพิจารณาเรื่องที่ ${position}` }));
  const write = named(`minutes ${id}`, () => recordMeetingMinutes(deps, opdc, { id, rowVersion: null, minutes }));
  const resolve = resolves(deps, id, value);
  if (status === 'called') return [attend, attend, ...moves];
  return status === 'held' ? [resolve, resolve, resolve, write, ...moves] : [...moves, resolve];
}

function resolves(deps: Secretariat['deps'], id: string, value: number): SecretariatAct {
  const decided = at(decisions, value) ?? 'approved';
  const keys = [`${fiscalYear}/${value % 11 === 0 ? office : settled}`];
  const item = 1 + (value % 2);
  return named(`resolve ${decided} ${keys} at ${id} ${item}`, () =>
    recordResolution(deps, opdc, { id, item, decided, text: reason, kind: 'settled-agreement', keys }),
  );
}

/** The province and OPDC settle again what a body, or OPDC, sent back; nobody signs here. */
export async function agreementActs({ deps }: Secretariat): Promise<readonly SecretariatAct[]> {
  const key = { organisationId: settled, fiscalYear };
  const agreement = await deps.transactions.read(({ agreements }) => agreements.find(settled, fiscalYear));
  if (agreement === null) return [];
  // A draft is proposed again only until a day of the year, which passes here.
  const moves = movesFrom(agreementMoves, agreement.status).filter(
    (move) => !('partOf' in move) && move.action !== 'sign' && move.to !== 'draft',
  );
  return weighed(moves).map(({ action, actor }) => {
    const by = actor === 'opdc-officer' ? opdc : actorOf(actor, settled);
    const input = { ...key, rowVersion: null, reason };
    return named(`${action} ${settled}`, () => moveAgreementBare(deps, by, input, action));
  });
}

const moveAgreementBare = (deps: Secretariat['deps'], actor: Actor, input: object, action: AgreementAction) =>
  makeMove(agreementLifecycle, deps, {
    ...{ tools: deps, actor, action },
    input: { organisationId: settled, fiscalYear, rowVersion: null, ...input },
  });
