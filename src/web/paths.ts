/** Every address of the product, in one typed place. */
const year = (fiscalYear: number) => `/${fiscalYear}`;
const part = encodeURIComponent;

export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  firstAdministrator: () => '/first-administrator',
  account: () => '/account',
  work: () => '/work',
  board: (fiscalYear: number, round?: string) => `${year(fiscalYear)}/board${round ? `?round=${round}` : ''}`,
  boardFile: (fiscalYear: number, round?: string) => `${year(fiscalYear)}/board.csv${round ? `?round=${round}` : ''}`,
  calendar: (fiscalYear: number) => `${year(fiscalYear)}/calendar`,
  frameworks: () => '/frameworks',
  framework: (fiscalYear: number) => `/frameworks/${fiscalYear}`,
  province: (fiscalYear: number, organisationId: string) => `${year(fiscalYear)}/${part(organisationId)}`,
  agreement: (fiscalYear: number, organisationId: string) => `${year(fiscalYear)}/${part(organisationId)}/agreement`,
  report: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}`,
  reportLedger: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/ledger`,
  entry: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}`,
  ledger: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/ledger`,
  journal: (organisationId: string) => `/journal/${part(organisationId)}`,
  journals: () => '/journal',
  users: () => '/users',
  user: (id: string) => `/users/${part(id)}`,
  organisations: () => '/organisations',
  permissions: () => '/permissions',
  numerals: () => '/preferences/numerals',
  demo: () => '/demo',
  demoClock: () => '/demo/clock',
  gallery: () => '/gallery',

  // National board, frameworks, calendar, journal, people, agreement.
  frameworkVersion: (fiscalYear: number, version: number) => `/frameworks/${fiscalYear}?version=${version}`,
  frameworkCompare: (one: number, other: number) => `/frameworks/compare?one=${one}&other=${other}`,
  frameworkFile: (fiscalYear: number, version: number, format: 'json' | 'yaml') =>
    `/frameworks/${fiscalYear}/v${version}.${format}`,
  frameworkPublish: () => '/frameworks/publish',
  accountPassword: () => '/account/password',
  sessionRevoke: () => '/account/sessions/revoke',
  accessTokens: () => '/account/access-tokens',
  accessTokenRevoke: () => '/account/access-tokens/revoke',
  delegations: () => '/account/delegations',
  delegationEnd: () => '/account/delegations/end',
  userNew: () => '/users/new',
  userRoles: (id: string) => `/users/${part(id)}/roles`,
  userRoleEnd: (id: string) => `/users/${part(id)}/roles/end`,
  userDelegations: (id: string) => `/users/${part(id)}/delegations`,
  userDelegationEnd: (id: string) => `/users/${part(id)}/delegations/end`,
  userPassword: (id: string) => `/users/${part(id)}/password`,
  userEnabled: (id: string) => `/users/${part(id)}/enabled`,
  agreementStart: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/start`,
  agreementPlan: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/plan`,
  agreementMove: (fiscalYear: number, organisationId: string, action: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/moves/${action}`,
  agreementNewIndicator: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/new-indicator`,
  agreementIndicator: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/indicators/${part(code)}`,
  agreementIndicatorRemove: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/indicators/${part(code)}/remove`,
  agreementShared: (fiscalYear: number, organisationId: string, clusterCode: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/shared/${part(clusterCode)}`,
  hosts: (fiscalYear: number, organisationId: string) => `${year(fiscalYear)}/${part(organisationId)}/hosts`,
  hostsAcknowledge: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/hosts/acknowledge`,
  hostPeople: (fiscalYear: number, organisationId: string, code: string, what: 'people' | 'people/end' | 'end') =>
    `${year(fiscalYear)}/${part(organisationId)}/hosts/${part(code)}/${what}`,
  agreementHosts: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement/hosts/${part(code)}`,

  // Reports and results.
  reportMove: (fiscalYear: number, organisationId: string, round: string, action: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/moves/${action}`,
  entryDraft: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/draft`,
  resultMove: (fiscalYear: number, organisationId: string, round: string, code: string, action: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/moves/${action}`,
  resultThread: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/thread`,
  assessment: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/assessment`,
  evidence: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence`,
  evidenceFile: (fiscalYear: number, organisationId: string, round: string, code: string, sha256: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence/${sha256}`,
  evidenceView: (fiscalYear: number, organisationId: string, round: string, code: string, sha256: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence/${sha256}/view`,
  evidenceLinks: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence/links`,
  evidenceExisting: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence/existing`,
  evidenceZip: (fiscalYear: number, organisationId: string, round: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence.zip`,
  roundEvidenceZip: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/evidence.zip`,
  evidenceRemove: (fiscalYear: number, organisationId: string, round: string, code: string, sha256: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/${part(code)}/evidence/${sha256}/remove`,
  workbook: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/workbook`,
  workbookFile: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/workbook.xlsx`,
  workbookApply: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/workbook/apply`,
  // KPI templates and calendars.
  templates: (fiscalYear: number, organisationId: string) => `${year(fiscalYear)}/${part(organisationId)}/templates`,
  template: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/templates/${part(code)}`,
  templateAudit: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/templates/${part(code)}/audit`,
  templatesSendReady: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/templates/send-ready`,
  templateProgress: (fiscalYear: number) => `${year(fiscalYear)}/templates`,
  provinceCalendar: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/calendar`,
  calendarFeed: (fiscalYear: number) => `${year(fiscalYear)}/calendar.ics`,
  provinceCalendarFeed: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/calendar.ics`,

  // Papers and their verification.
  agreementPaper: (fiscalYear: number, organisationId: string, format: 'pdf' | 'docx' | 'json') =>
    `${year(fiscalYear)}/${part(organisationId)}/agreement.${format}`,
  yearPapers: (fiscalYear: number) => `${year(fiscalYear)}/papers`,
  verify: (code?: string) => (code === undefined ? '/verify' : `/verify/${part(code)}`),
  verifyFile: () => '/verify/file',

  // The list of indicators.
  catalogue: (fiscalYear: number, edition?: number) =>
    `${year(fiscalYear)}/catalogue${edition === undefined ? '' : `?edition=${edition}`}`,
  catalogueFile: (fiscalYear: number, edition: number) => `${year(fiscalYear)}/catalogue.csv?edition=${edition}`,
  catalogueEntry: (fiscalYear: number, code: string, edition?: number) =>
    `${year(fiscalYear)}/catalogue/${part(code)}${edition === undefined ? '' : `?edition=${edition}`}`,
  catalogueEditions: (fiscalYear: number, before?: string, after?: string) =>
    `${year(fiscalYear)}/catalogue-editions${before && after ? `?before=${before}&after=${after}` : ''}`,
  catalogueDraft: (fiscalYear: number, action: 'start' | 'approve' | 'discard' | 'new') =>
    `${year(fiscalYear)}/catalogue-draft/${action}`,
  catalogueDraftEntry: (fiscalYear: number, code: string, action?: 'remove' | 'flags') =>
    `${year(fiscalYear)}/catalogue-draft/entries/${part(code)}${action === undefined ? '' : `/${action}`}`,
  // Analysis and negotiation.
  analysis: (fiscalYear: number, organisationId: string) => `${year(fiscalYear)}/${part(organisationId)}/analysis`,
  analysisFile: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/analysis.csv`,
  judgement: (fiscalYear: number, organisationId: string, code: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/analysis/${part(code)}`,
  negotiations: (fiscalYear: number, organisationId?: string) =>
    `${year(fiscalYear)}/negotiation${organisationId ? `?party=${part(organisationId)}` : ''}`,
  negotiation: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/negotiation`,
  negotiationEvents: (fiscalYear: number, organisationId: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/negotiation/events`,
  negotiationItem: (
    fiscalYear: number,
    organisationId: string,
    code: string,
    what: 'counter' | 'view' | 'resolution',
  ) => `${year(fiscalYear)}/${part(organisationId)}/negotiation/items/${part(code)}/${what}`,
  negotiationSession: (
    fiscalYear: number,
    organisationId: string,
    number: number,
    what: 'minutes' | 'cancel' | 'minutes-to-print',
  ) => `${year(fiscalYear)}/${part(organisationId)}/negotiation/sessions/${number}/${what}`,

  // Rounds, sending and the card.
  rounds: (fiscalYear: number) => `${year(fiscalYear)}/rounds`,
  roundsAct: (fiscalYear: number, act: 'open' | 'close' | 'extend' | 'outage') => `${year(fiscalYear)}/rounds/${act}`,
  cutOff: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/cut-off`,
  card: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/card`,
  cardFile: (fiscalYear: number, organisationId: string, round: string, format: 'csv' | 'json') =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/card.${format}`,
  receipt: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/receipt`,
  progress: (fiscalYear: number, round: string) => `${year(fiscalYear)}/${round}/progress`,
  progressFile: (fiscalYear: number, round: string) => `${year(fiscalYear)}/${round}/progress.csv`,
  provinceProgress: (fiscalYear: number, organisationId: string, round: string) =>
    `${year(fiscalYear)}/${part(organisationId)}/${round}/progress`,
  // Reminders and mail.
  outbox: (query?: { readonly state?: string; readonly q?: string; readonly page?: number }) => {
    const asked = Object.entries(query ?? {}).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    return `/outbox${asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`}`;
  },
  outboxRun: () => '/outbox/run',
  outboxMail: (id: string, what?: 'html' | 'again') => `/outbox/${part(id)}${what === undefined ? '' : `/${what}`}`,
  unsubscribe: (token: string) => `/unsubscribe/${part(token)}`,
  accountDigests: () => '/account/digests',
} as const;
