import { sheetFormats } from '../application/papers/papers-ports.ts';
import { noticeKinds } from '../domain/letters/letter-about.ts';
import { isCivilDate } from '../domain/values/civil-date.ts';
import { address, oneOf } from './address.ts';
import { attachmentPaths } from './attachment-paths.ts';
import { bodyPaths } from './body-paths.ts';
import { centralPaths } from './central-paths.ts';
import { developmentPaths } from './development-paths.ts';
import { evaluationPaths } from './evaluation-paths.ts';
import { forecastPaths } from './forecast-paths.ts';
import { letterPaths } from './letter-paths.ts';
import { meetingPaths } from './meeting-paths.ts';
import { openDataPaths } from './open-data-paths.ts';
import { paperPaths } from './paper-paths.ts';
import { roundsActs } from './rounds-acts.data.ts';

const party = '/:fiscalYear/:organisationId';
const round = `${party}/:round` as const;
const result = `${round}/indicators/:code` as const;
const evidence = `${result}/evidence` as const;
const agreement = `${party}/agreement` as const;
const agreementIndicator = `${agreement}/indicators/:code` as const;
const host = `${party}/hosts/indicators/:code` as const;
const template = `${party}/templates/indicators/:code` as const;
const room = `${party}/negotiation` as const;
const roomItem = `${room}/items/:code` as const;
const roomSession = `${room}/sessions/:number` as const;

const action = { parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) } };
const token = { parts: { token: (text: string) => (/^[\w.~-]{1,200}$/.test(text) ? text : undefined) } };
/** A paper made of data, and a table, in each of their formats. */
const sheet = { parts: { format: oneOf(...sheetFormats) } };
const table = { parts: { format: oneOf('csv', 'xlsx') } };
const civilDay = { parts: { day: (text: string) => (isCivilDate(text) ? text : undefined) } };
const organisation = {
  parts: { organisation: (text: string) => (/^[\w.-]{1,60}$/.test(text) ? text : undefined) },
};

/** Never the word `new`, which is the address of the form that adds one. */
const oneOrganisation = {
  parts: { organisation: (text: string) => (text === 'new' ? undefined : organisation.parts.organisation(text)) },
};

/** Every address of the product: its pattern, the link to it and the reading of its parts, in one place. */
export const paths = {
  home: address('/'),
  year: address('/:fiscalYear', { query: ['province'] }),
  resolutions: address('/:fiscalYear/resolutions'),
  numerals: address('/preferences/numerals'),
  demo: address('/demo'),
  demoFactors: address('/demo/second-factor'),
  demoClock: address('/demo/clock'),
  gallery: address('/gallery'),
  work: address('/work'),

  ...meetingPaths,
  ...attachmentPaths,
  ...centralPaths,
  ...developmentPaths,
  ...evaluationPaths,

  // People.
  signIn: address('/sign-in'),
  signInStep: address('/sign-in/second-step'),
  singleSignOn: address('/sign-in/single-sign-on', { query: ['returnTo'] }),
  singleSignOnCallback: address('/sign-in/single-sign-on/callback'),
  signInPasskey: address('/sign-in/passkey'),
  passkeyChallenge: address('/sign-in/passkey/challenge'),
  signOut: address('/sign-out'),
  firstAdministrator: address('/first-administrator'),
  account: address('/account'),
  accountLink: address('/account-link/:token', token),
  accountPassword: address('/account/password'),
  accountDigests: address('/account/digests'),
  secondFactor: address('/account/second-factor', { query: ['returnTo'] }),
  secondFactorShow: address('/account/second-factor/show'),
  newApp: address('/account/second-factor/app', { query: ['returnTo'] }),
  newAppConfirm: address('/account/second-factor/app/confirm'),
  appRemove: address('/account/second-factor/app/remove'),
  passkeys: address('/account/second-factor/passkeys'),
  passkeyRemove: address('/account/second-factor/passkeys/remove'),
  recoveryCodes: address('/account/second-factor/recovery-codes'),
  identityUnlink: address('/account/linked-identities/unlink'),
  sessionRevoke: address('/account/sessions/revoke'),
  accessTokens: address('/account/access-tokens'),
  accessTokenRevoke: address('/account/access-tokens/revoke'),
  delegations: address('/account/delegations'),
  delegationEnd: address('/account/delegations/end'),
  users: address('/users'),
  userNew: address('/users/new'),
  user: address('/users/:id'),
  userRoles: address('/users/:id/roles'),
  userRoleEnd: address('/users/:id/roles/end'),
  userDelegations: address('/users/:id/delegations'),
  userDelegationEnd: address('/users/:id/delegations/end'),
  userPassword: address('/users/:id/password'),
  userEnabled: address('/users/:id/enabled'),
  userFactorsRemove: address('/users/:id/second-factors/remove'),
  organisations: address('/organisations'),
  organisationNew: address('/organisations/new', { query: ['kind', 'province'] }),
  organisation: address('/organisations/:organisation', oneOrganisation),
  organisationAct: address('/organisations/:organisation/:act', {
    parts: { ...oneOrganisation.parts, act: oneOf('rename', 'merge', 'close') },
  }),
  ...bodyPaths,
  permissions: address('/permissions'),
  factorPolicy: address('/second-factor-policy'),
  journals: address('/journal'),
  journal: address('/journal/:organisation', organisation),
  headLists: address('/journal-heads', { query: ['before'] }),
  holidays: address('/holidays', { query: ['year'] }),
  holidaysAct: address('/holidays/:act', { parts: { act: oneOf('add', 'import', 'withdraw') }, query: ['year'] }),
  headListFile: address('/journal-heads/:day', civilDay),

  ...letterPaths,
  ...paperPaths,
  ...forecastPaths,
  ...openDataPaths,

  // The nation in one year.
  board: address('/:fiscalYear/board', { query: ['round', 'stage'] }),
  boardFile: address('/:fiscalYear/board.:format', { ...table, query: ['round'] }),
  progress: address('/:fiscalYear/:round/progress', { query: ['view'] }),
  progressFile: address('/:fiscalYear/:round/progress.:format', table),
  rounds: address('/:fiscalYear/rounds'),
  lateProposals: address('/:fiscalYear/late-proposals'),
  roundsAct: address('/:fiscalYear/rounds/:act', { parts: { act: oneOf(...roundsActs) } }),
  notices: address('/:fiscalYear/notices'),
  noticePrepare: address('/:fiscalYear/notices/:notice', { parts: { notice: oneOf(...noticeKinds) } }),
  noticeOutside: address('/:fiscalYear/notices/:notice/outside', { parts: { notice: oneOf(...noticeKinds) } }),
  calendar: address('/:fiscalYear/calendar'),
  calendarFeed: address('/:fiscalYear/calendar.ics'),
  yearPapers: address('/:fiscalYear/papers'),
  templateProgress: address('/:fiscalYear/templates'),
  negotiations: address('/:fiscalYear/negotiation', { query: ['party'] }),
  negotiationsPaper: address('/:fiscalYear/negotiation.:format', sheet),

  // Frameworks and the list of indicators.
  frameworks: address('/frameworks'),
  frameworkPublish: address('/frameworks/publish'),
  frameworkCompare: address('/frameworks/compare', { query: ['one', 'other'] }),
  framework: address('/frameworks/:fiscalYear', { query: ['version'] }),
  frameworkFile: address('/frameworks/:fiscalYear/:version/framework.:format', {
    parts: {
      version: (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined),
      format: oneOf('json', 'yaml'),
    },
  }),
  catalogue: address('/:fiscalYear/catalogue', { query: ['edition'] }),
  catalogueFile: address('/:fiscalYear/catalogue.csv', { query: ['edition'] }),
  catalogueEntry: address('/:fiscalYear/catalogue/:code', { query: ['edition'] }),
  catalogueEditions: address('/:fiscalYear/catalogue-editions', { query: ['before', 'after'] }),
  catalogueDraftStart: address('/:fiscalYear/catalogue-draft/start'),
  catalogueDraftApprove: address('/:fiscalYear/catalogue-draft/approve'),
  catalogueDraftDiscard: address('/:fiscalYear/catalogue-draft/discard'),
  catalogueDraftNew: address('/:fiscalYear/catalogue-draft/new'),
  catalogueDraftEntry: address('/:fiscalYear/catalogue-draft/entries/:code'),
  catalogueDraftRemove: address('/:fiscalYear/catalogue-draft/entries/:code/remove'),
  catalogueDraftFlags: address('/:fiscalYear/catalogue-draft/entries/:code/flags'),

  // A party's year.
  province: address(party, { query: ['round'] }),
  provinceCalendar: address(`${party}/calendar`),
  provinceCalendarFeed: address(`${party}/calendar.ics`),
  partyPapers: address(`${party}/papers`),
  agreement: address(agreement, { query: ['move', 'slot', 'entry'] }),
  agreementPaper: address(`${party}/agreement.:format`, { parts: { format: oneOf('pdf', 'docx') } }),
  agreementJson: address(`${party}/agreement.json`),
  agreementStart: address(`${agreement}/start`),
  agreementPlan: address(`${agreement}/plan`),
  agreementMove: address(`${agreement}/moves/:action`, action),
  agreementNewIndicator: address(`${agreement}/new-indicator`),
  agreementIndicator: address(agreementIndicator),
  agreementIndicatorRemove: address(`${agreementIndicator}/remove`),
  agreementHosts: address(`${agreementIndicator}/hosts`),
  agreementShared: address(`${agreement}/shared/:code`),
  hosts: address(`${party}/hosts`),
  hostsPaper: address(`${party}/hosts.:format`, sheet),
  hostsAcknowledge: address(`${party}/hosts/acknowledge`),
  hostPeople: address(`${host}/people`),
  hostPeopleEnd: address(`${host}/people/end`),
  hostEnd: address(`${host}/end`),
  templates: address(`${party}/templates`),
  templatesSendReady: address(`${party}/templates/send-ready`),
  template: address(template),
  templateAudit: address(`${template}/audit`),
  templatePaper: address(`${template}/paper.:format`, sheet),
  templateAuditPaper: address(`${template}/audit.:format`, sheet),
  analysis: address(`${party}/analysis`),
  analysisFile: address(`${party}/analysis.:format`, { parts: { format: oneOf('csv', ...sheetFormats) } }),
  negotiation: address(room),
  negotiationEvents: address(`${room}/events`),
  negotiationCounter: address(`${roomItem}/counter`),
  negotiationView: address(`${roomItem}/view`),
  negotiationResolution: address(`${roomItem}/resolution`),
  negotiationMinutes: address(`${roomSession}/minutes`),
  negotiationCancel: address(`${roomSession}/cancel`),
  negotiationMinutesToPrint: address(`${roomSession}/minutes-to-print`),
  negotiationMinutesPaper: address(`${roomSession}/minutes.:format`, sheet),

  // A round of a party.
  report: address(round, { query: ['move'] }),
  reportMove: address(`${round}/moves/:action`, action),
  reportLedger: address(`${round}/ledger`, { query: ['edition'] }),
  cutOff: address(`${round}/cut-off`),
  card: address(`${round}/card`, { query: ['edition'] }),
  cardFile: address(`${round}/card.:format`, { parts: { format: oneOf('csv', 'json') }, query: ['edition'] }),
  cardPaper: address(`${round}/card.pdf`, { query: ['edition'] }),
  receipt: address(`${round}/receipt`, { query: ['edition'] }),
  receiptPaper: address(`${round}/receipt.pdf`, { query: ['edition'] }),
  bookPaper: address(`${round}/book.:format`, { ...sheet, query: ['edition'] }),
  reportPaper: address(`${round}/report.pdf`, { query: ['edition'] }),
  reportEditions: address(`${round}/editions`, { query: ['before', 'after'] }),
  assessments: address(`${round}/assessments`),
  acceptResults: address(`${round}/accept-results`),
  provinceProgress: address(`${round}/progress`),
  roundEvidenceZip: address(`${round}/evidence.zip`),
  workbook: address(`${round}/workbook`),
  workbookFile: address(`${round}/workbook.xlsx`),
  workbookApply: address(`${round}/workbook/apply`),

  // One indicator's result in a round.
  entry: address(result, { query: ['move', 'draft'] }),
  entryDraft: address(`${result}/draft`),
  ledger: address(`${result}/ledger`, { query: ['edition'] }),
  resultMove: address(`${result}/moves/:action`, action),
  resultThread: address(`${result}/thread`),
  assessment: address(`${result}/assessment`),
  evidence: address(evidence),
  evidenceLinks: address(`${evidence}/links`),
  evidenceExisting: address(`${evidence}/existing`),
  evidenceZip: address(`${result}/evidence.zip`),
  evidenceFile: address(`${evidence}/:sha256`),
  evidenceView: address(`${evidence}/:sha256/view`),
  evidenceRemove: address(`${evidence}/:sha256/remove`),

  // Papers, mail.
  retention: address('/retention'),
  outbox: address('/outbox', { query: ['state', 'q', 'page'] }),
  outboxRun: address('/outbox/run'),
  outboxMail: address('/outbox/:id'),
  outboxMailHtml: address('/outbox/:id/html'),
  outboxMailAgain: address('/outbox/:id/again'),
  unsubscribe: address('/unsubscribe/:token', token),
} as const;
