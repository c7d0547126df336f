import { catalogueDraftRoutes } from './catalogue-draft-routes.ts';
import { catalogueEntryFormRoutes } from './catalogue-entry-form-routes.ts';
import { catalogueListRoutes } from './catalogue-list-routes.ts';

/** The list of indicators of a year: read, searched, compared; drafted and approved by OPDC. */
export const catalogueRoutes = [...catalogueListRoutes, ...catalogueDraftRoutes, ...catalogueEntryFormRoutes];
