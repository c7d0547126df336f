import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type Entry, fromBuffer } from 'yauzl';
import type { ArchivedPiece, EvidenceArchive } from '../../application/reporting/read-evidence-archive.ts';
import { writeArchive } from './write-archive.ts';

const megabyte = 1024 * 1024;
const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

function piece(path: string | null, sha256: string, more: Partial<ArchivedPiece['evidence']> = {}): ArchivedPiece {
  const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;
  const file = { sha256, title: 'รายงาน', url: null, fileName: 'ก.pdf', mediaType: 'application/pdf', sizeBytes: '9' };
  const told = { claims: ['variable:current'], version: 1, supersededBy: null, supersededAt: null };
  const added = { addedName: 'สมหญิง', addedAt: '2025-10-02T02:00:00.000Z' };
  return {
    path,
    indicatorName: 'รายได้',
    claims: ['มูลค่างวดนี้'],
    evidence: { ...key, ...file, ...told, ...added, ...more },
  };
}
function archiveOf(pieces: ArchivedPiece[]): EvidenceArchive {
  const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
  return { fileName: 'หลักฐาน.zip', organisation: { id: 'TH-42', name: 'เลย' }, key, pieces };
}

/** The content of a ZIP file as another program reads it. */
async function unzip(bytes: Buffer): Promise<Map<string, { entry: Entry; content: Buffer }>> {
  const found = new Map<string, { entry: Entry; content: Buffer }>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (!zip) return reject(error);
      zip.on('entry', (entry: Entry) =>
        zip.openReadStream(entry, async (wrong, stream) => {
          if (!stream) return reject(wrong);
          found.set(entry.fileName, { entry, content: await buffer(stream) });
          zip.readEntry();
        }),
      );
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
  });
  return found;
}

async function* partsOf(...parts: (Buffer | Error)[]) {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield part;
  }
}

describe('evidence as one zip', () => {
  it('holds each file under its Thai name, marked as UTF-8, byte for byte', async () => {
    const bytes = Buffer.from('%PDF-1.7 รายงาน');
    const archive = archiveOf([piece('1.1-SME/รายงานน้ำ.pdf', hashOf(bytes))]);
    const zip = await unzip(await buffer(writeArchive(archive, async () => partsOf(bytes))));
    expect([...zip.keys()]).toEqual(['1.1-SME/รายงานน้ำ.pdf', 'รายการหลักฐาน.csv', 'รายการหลักฐาน.json']);
    expect(zip.get('1.1-SME/รายงานน้ำ.pdf')?.content).toEqual(bytes);
    for (const { entry } of zip.values()) expect(entry.generalPurposeBitFlag & 0x800).toBe(0x800);
  });

  it('lists file, hash, size, indicator, claim, who and when, for people and for machines', async () => {
    const link = piece(null, hashOf('https://data.go.th/'), { url: 'https://data.go.th/', title: '=1+1' });
    const figure = piece('ข.pdf', hashOf('ข'), { title: '-12.5' });
    const archive = archiveOf([piece('1.1-SME/ก.pdf', hashOf('ก')), link, figure]);
    const zip = await unzip(await buffer(writeArchive(archive, async () => partsOf(Buffer.from('ก')))));
    const csv = zip.get('รายการหลักฐาน.csv')?.content.toString('utf8') ?? '';
    expect(csv.startsWith('\ufeffไฟล์,ลิงก์,')).toBe(true);
    expect(csv).toContain(`1.1-SME,รายได้,มูลค่างวดนี้,9,${hashOf('ก')},สมหญิง,2 ตุลาคม 2568,ครบถ้วน`);
    expect(csv).toContain("https://data.go.th/,'=1+1,");
    expect(csv).toContain('ข.pdf,,-12.5,');
    const json = JSON.parse(zip.get('รายการหลักฐาน.json')?.content.toString('utf8') ?? '');
    expect(json.evidence).toMatchObject([
      { path: '1.1-SME/ก.pdf', sha256: hashOf('ก'), sizeBytes: '9', packed: 'verified', addedBy: 'สมหญิง' },
      { path: null, url: 'https://data.go.th/', sha256: null, packed: 'link' },
      { path: 'ข.pdf', title: '-12.5' },
    ]);
  });

  it('says which file is gone and which is no longer what was kept, and gives the others', async () => {
    const altered = Object.assign(new Error('not what it was'), { name: 'AlteredFileError' });
    const files: Record<string, ReturnType<typeof partsOf> | null> = {
      gone: null,
      altered: partsOf(Buffer.from('ครึ่ง'), altered),
      whole: partsOf(Buffer.from('ครบ')),
    };
    const archive = archiveOf(Object.keys(files).map((name) => piece(`1.1-SME/${name}.pdf`, name)));
    const zip = await unzip(await buffer(writeArchive(archive, async (name) => files[name] ?? null)));
    const json = JSON.parse(zip.get('รายการหลักฐาน.json')?.content.toString('utf8') ?? '');
    expect(json.evidence.map((one: { packed: string }) => one.packed)).toEqual(['missing', 'altered', 'verified']);
    expect(zip.get('1.1-SME/whole.pdf')?.content.toString()).toBe('ครบ');
  });

  it('is cut off where the place of the files fails, so that nobody takes it for whole', async () => {
    const archive = archiveOf([piece('ก.pdf', 'x')]);
    const failing = writeArchive(archive, async () => partsOf(Buffer.from('ก'), new Error('ECONNRESET')));
    await expect(buffer(failing)).rejects.toThrow('ECONNRESET');
  });

  it('holds no more than a little at a time, however much there is', async () => {
    let opened = 0;
    let atOnce = 0;
    let most = 0;
    async function* twentyMegabytes() {
      opened += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      for (let part = 0; part < 20; part += 1) yield Buffer.alloc(megabyte, part);
      atOnce -= 1;
    }
    const archive = archiveOf(Array.from({ length: 20 }, (_, index) => piece(`${index}.pdf`, `${index}`)));
    const before = process.memoryUsage().rss;
    let sent = 0;
    let highest = 0;
    for await (const part of writeArchive(archive, async () => twentyMegabytes())) {
      sent += (part as Buffer).length;
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    expect(sent).toBeGreaterThan(400 * megabyte);
    expect({ opened, most }).toEqual({ opened: 20, most: 1 });
    expect((highest - before) / megabyte).toBeLessThan(150);
  });

  it('lets go of the file it is reading, and opens no other, when the reader goes away', async () => {
    let opened = 0;
    let closed = 0;
    async function* endless() {
      try {
        for (;;) yield Buffer.alloc(megabyte);
      } finally {
        closed += 1;
      }
    }
    const archive = archiveOf([piece('1.pdf', '1'), piece('2.pdf', '2')]);
    const reading = writeArchive(archive, async () => {
      opened += 1;
      return endless();
    });
    for await (const _part of reading) break;
    await expect.poll(() => closed).toBe(1);
    expect(opened).toBe(1);
  });

  it('of no evidence is a list with its headings', async () => {
    const zip = await unzip(await buffer(writeArchive(archiveOf([]), async () => null)));
    expect([...zip.keys()]).toEqual(['รายการหลักฐาน.csv', 'รายการหลักฐาน.json']);
    expect(zip.get('รายการหลักฐาน.csv')?.content.toString('utf8')).toContain('SHA-256');
  });
});
