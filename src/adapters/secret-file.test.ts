import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyFromFile } from './sealer.ts';
import { writeSecretOnce } from './secret-file.ts';

describe('a file with a secret', () => {
  it('is written once, for its owner alone, and leaves nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samrit-secret-'));
    const file = join(folder, 'new', 'one.key');
    writeSecretOnce(file, 'first');
    writeSecretOnce(file, 'second');
    expect(readFileSync(file, 'utf8')).toBe('first');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'new'))).toEqual(['one.key']);
    rmSync(folder, { recursive: true });
  });

  it('is the same for all processes that start together', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samrit-secret-'));
    const file = join(folder, 'seal.key');
    const sealer = join(import.meta.dirname, 'sealer.ts');
    const program = `import { keyFromFile } from ${JSON.stringify(sealer)}; console.log(keyFromFile(${JSON.stringify(file)}).toString('hex'));`;
    const said = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let text = '';
        child.stdout.on('data', (part: Buffer) => {
          text += part.toString();
        });
        await once(child, 'close');
        return text.trim();
      }),
    );
    expect(new Set(said)).toEqual(new Set([keyFromFile(file).toString('hex')]));
    rmSync(folder, { recursive: true });
  });
});
