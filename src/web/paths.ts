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
  demoClock: () => '/demo/clock',
  gallery: () => '/gallery',
} as const;
