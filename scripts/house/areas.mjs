/**
 * The order of areas on each floor, lowest first. An area imports only from levels below its own; areas of one level know
 * nothing of one another. A new area is added here, on the lowest level that holds what it needs.
 *
 * `shared` are files beside the areas (`any`: all that lie there) that every area may use and that use none; `top` files use every area, and only
 * the rooms named in `topFor` use them. Where `byFile` is set, each file of the folder is an area of its own.
 */
export const areaOrders = [
  {
    floor: 'src/domain',
    levels: [
      ['refusals'],
      ['values'],
      ['people'],
      ['framework', 'lifecycle'],
      ['calendar'],
      ['scoring', 'reminder'],
      ['agreement'],
      ['reporting', 'catalogue', 'kpi-template', 'negotiation'],
      ['progress', 'work', 'workbook'],
    ],
  },
  {
    floor: 'src/contract/api',
    byFile: true,
    shared: ['api-route.ts', 'api-values.ts', 'api-problem.ts', 'agreement-refusals.ts'],
    levels: [
      [
        'people',
        'accounts',
        'organisations',
        'journal',
        'framework',
        'calendar',
        'holidays',
        'agreement',
        'hosts',
        'national',
        'province',
        'kpi-template',
        'negotiation-session',
        'result-move',
        'result-thread',
        'submission',
        'papers',
        'work',
        'outbox',
        'round-days',
        'credentials',
      ],
      ['result', 'catalogue', 'analysis', 'negotiation-item'],
      ['reporting', 'evidence', 'bulk-results', 'negotiation'],
    ],
  },
  {
    floor: 'src/application',
    shared: ['ports.ts', 'database-busy.ts', 'reach.ts'],
    top: ['stores.ts'],
    topFor: ['boot', 'web', 'api', 'cli'],
    levels: [
      ['changes', 'idempotency', 'journal'],
      ['people'],
      ['year'],
      ['lifecycle'],
      ['reporting', 'catalogue', 'kpi-template', 'progress', 'national', 'framework'],
      ['analysis', 'negotiation', 'submission', 'workbook'],
      ['agreement', 'calendar'],
      ['work', 'papers'],
      ['reminder', 'maintenance'],
    ],
  },
  {
    floor: 'src/store',
    shared: 'any',
    levels: [
      ['people', 'framework', 'calendar', 'agreement', 'catalogue', 'kpi-template', 'negotiation', 'progress'],
      ['reporting', 'submission', 'workbook', 'papers', 'reminder', 'maintenance'],
    ],
  },
  {
    floor: 'src/web/pages',
    levels: [
      [
        'year',
        'indicator-form',
        'framework',
        'journal',
        'national',
        'progress',
        'calendar',
        'kpi-template',
        'analysis',
        'papers',
        'submission',
        'workbook',
        'home',
        'preferences',
        'demo',
        'gallery',
        'maintenance',
      ],
      ['catalogue', 'negotiation', 'work'],
      ['agreement', 'reminder'],
      ['reporting', 'people'],
    ],
  },
];
