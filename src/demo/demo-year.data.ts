/** What every made-up text begins with. */
export const demoLabel = 'ข้อมูลสาธิต';
/** The fiscal year the demonstration lives in (Buddhist era). */
export const demoFiscalYear = 2568;
/** Hosts are assigned for the whole year. */
export const demoHostsFrom = '2024-10-01';
/** Roles of the demonstration's people hold from before the first year shipped. */
export const demoRolesFrom = '2009-01-01';
/** When agreements were proposed: a made-up day. */
export const demoProposedAt = '2024-09-13T03:00:00.000Z';
/** When agreements were signed: a made-up day, in the month FY2554 signed in (S2). */
export const demoSignedAt = '2024-11-18T03:00:00.000Z';
