import type { Actor } from '../domain/people/actor.ts';

/** A person who may run commands on the machine may read everything it holds. */
export const operator: Actor = {
  userId: 'operator',
  name: 'ผู้ดูแลเครื่อง',
  holdings: [{ role: 'administrator', organisationId: 'opdc' }],
};
