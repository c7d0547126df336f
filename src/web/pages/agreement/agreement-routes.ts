import { agreementPageRoutes } from './agreement-page-routes.ts';
import { hostsRoutes } from './hosts-routes.ts';
import { indicatorRoutes } from './indicator-routes.ts';
import { sharedIndicatorRoutes } from './shared-indicator-routes.ts';
import { versionsRoutes } from './versions-routes.ts';

/** The agreement of a party: reading, starting, plan, indicators, moves, hosts. */
export const agreementRoutes = [
  ...agreementPageRoutes,
  ...indicatorRoutes,
  ...hostsRoutes,
  ...sharedIndicatorRoutes,
  ...versionsRoutes,
];
