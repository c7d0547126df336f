/** The route of every page of an agreement. */
export interface AgreementRoute {
  readonly Params: { readonly year: string; readonly organisation: string };
  readonly Querystring: { readonly move?: string; readonly slot?: string; readonly entry?: string };
}

/** The agreement an address names; a year that is none names nothing. */
export function agreementKey(parameters: AgreementRoute['Params']) {
  const { year, organisation } = parameters;
  return { fiscalYear: /^\d{4}$/.test(year) ? Number(year) : 0, organisationId: organisation };
}
