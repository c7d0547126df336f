import type { SeatKey } from '../application/bodies/bodies-ports.ts';
import type { SeatHolder } from '../domain/bodies/body.ts';

/** A made-up person in a seat of a shipped body: the key of an account, or a name that says it is made up. */
export interface DemoSeat extends SeatKey {
  readonly as: SeatHolder['as'];
  readonly holder: { readonly key: string } | { readonly name: string };
}

const oversight = { bodyId: 'committee.oversight', appointmentId: 'letter-2567' } as const;
const subcommission = { bodyId: 'committee.subcommission', appointmentId: 'letter-2567' } as const;
const in2562 = { bodyId: 'committee.subcommission', appointmentId: 'assumed-2562' } as const;
const pathumThani = { bodyId: 'TH-13.c-database', appointmentId: 'order-8556-2562' } as const;

/** The bodies whose meetings a visitor can try with the demonstration's accounts. */
export const demoSeats: readonly DemoSeat[] = [
  { ...oversight, position: 1, as: 'holder', holder: { key: 'permanent-secretary' } },
  { ...oversight, position: 2, as: 'holder', holder: { name: 'ผู้สาธิต ผู้แทนสำนักงบประมาณ' } },
  { ...oversight, position: 3, as: 'holder', holder: { key: 'opdc' } },
  { ...oversight, position: 3, as: 'substitute', holder: { key: 'colleague.opdc' } },
  { ...oversight, position: 4, as: 'holder', holder: { name: 'ผู้สาธิต ผู้แทนสำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ' } },
  { ...oversight, position: 5, as: 'holder', holder: { key: 'secretary.oversight' } },
  { ...in2562, position: 1, as: 'holder', holder: { key: 'chair.subcommission' } },
  { ...in2562, position: 2, as: 'holder', holder: { key: 'opdc' } },
  { ...in2562, position: 2, as: 'substitute', holder: { key: 'colleague.opdc' } },
  { ...subcommission, position: 1, as: 'holder', holder: { key: 'chair.subcommission' } },
  { ...subcommission, position: 2, as: 'holder', holder: { key: 'opdc' } },
  { ...subcommission, position: 2, as: 'substitute', holder: { key: 'colleague.opdc' } },
  {
    ...{ bodyId: 'committee.negotiation', appointmentId: 'manual-2554', position: 1, as: 'holder' },
    holder: { key: 'committee' },
  },
  {
    ...{ bodyId: 'committee.commission', appointmentId: 'manual-2554', position: 2, as: 'holder' },
    holder: { key: 'minister' },
  },
  { ...pathumThani, position: 1, as: 'holder', holder: { key: 'governor.pathumthani' } },
  { ...pathumThani, position: 2, as: 'holder', holder: { key: 'host.stat.pathumthani' } },
  { ...pathumThani, position: 3, as: 'holder', holder: { key: 'officer.pathumthani' } },
];
