/** The routes of KPI templates. */
export interface TemplateRoute {
  readonly Params: { readonly year: string; readonly organisation: string; readonly code: string };
}

/** The template an address names; a year that is none names nothing. */
export function templateKey({ year, organisation, code }: TemplateRoute['Params']) {
  return { fiscalYear: /^\d{4}$/.test(year) ? Number(year) : 0, organisationId: organisation, code };
}
