/** The beginning of every made-up text. */
export const demoLabel = 'ข้อมูลสาธิต';
/** The fiscal year of the demonstration (Buddhist era). */
export const demoFiscalYear = 2568;
/** Hosts are assigned for the whole year. */
export const demoHostsFrom = '2024-10-01';
/** The roles of the demonstration's people begin before the first included year. */
export const demoRolesFrom = '2009-01-01';
/** When agreements were proposed: a made-up day. */
export const demoProposedAt = '2024-09-13T03:00:00.000Z';
/** When agreements were signed: a made-up day in the month in which FY2554 was signed (S2). */
export const demoSignedAt = '2024-11-18T03:00:00.000Z';
