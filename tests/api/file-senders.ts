/** Who attaches a file there: `at` where the sample address takes none, `takes` where whatever can be read is taken. */
export function senderOf(
  url: string,
  meeting: string,
): {
  readonly by: string;
  readonly at?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly takes?: true;
} {
  // A host encloses files with letters of its own agency.
  const letter = ':org/letters/:letter';
  if (url.includes(letter)) return { by: 'host.cd.loei', at: url.replace(letter, 'TH-42.cd/letters/2568-3fa9c1d2e0') };
  if (url.endsWith('/agreement/files'))
    return { by: 'officer.cluster', at: '/api/v1/2554/provinces/cluster-2552-7/agreement/files' };
  if (url.startsWith('/api/v1/meetings/'))
    return { by: 'officer.loei', at: `/api/v1/meetings/${meeting}/papers`, fields: { about: '1' } };
  const proposal = '/api/v1/2562/provinces/TH-13/innovation/proposals/1/files';
  if (url.includes('/innovation/')) return { by: 'host.com.pathumthani', at: proposal };
  if (url.includes('/site-visit/')) return { by: 'evaluator' };
  if (url.endsWith('/library')) return { by: 'opdc', fields: { kind: 'manual', audience: 'public' } };
  if (url.includes('/plans/') || url.includes('/changes/')) return { by: 'officer.loei', takes: true };
  return { by: url.endsWith('/emblem') ? 'officer.loei' : 'host.cd.loei' };
}

/** A meeting that papers can be laid before: on a Wednesday two months ahead. */
export function meetingAhead(now: string) {
  const ahead = new Date(Date.parse(now) + 60 * 86_400_000);
  ahead.setUTCDate(ahead.getUTCDate() + ((10 - ahead.getUTCDay()) % 7));
  const plan = {
    ...{ fiscalYears: [2568], kind: 'follow-up', bodyId: null, number: null, title: 'ติดตามผล', purpose: '' },
    ...{ day: ahead.toISOString().slice(0, 10), starts: '13:30', ends: '15:30', channel: 'on-site', place: 'ห้อง 1' },
    ...{ link: '', passcode: '', replyBy: null },
  };
  const items = [{ starts: null, ends: null, title: 'ติดตามผล', speakers: '', papers: [], subject: null }];
  return { organisationId: 'TH-42', plan, items, invitees: [] };
}
