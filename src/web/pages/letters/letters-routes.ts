import { circularRoutes } from './circular-routes.ts';
import { emblemRoutes } from './emblem-routes.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { letterRoutes } from './letter-routes.ts';
import { letterStepRoutes } from './letter-step-routes.ts';
import { roomRoutes } from './room-routes.ts';
import { unitRoutes } from './unit-routes.ts';

/** The letter room, registers, inboxes and circulars. */
export const lettersRoutes = [
  ...roomRoutes,
  ...unitRoutes,
  ...emblemRoutes,
  ...inboxRoutes,
  ...letterRoutes,
  ...letterStepRoutes,
  ...circularRoutes,
];
