import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../cli/inflytande.mjs', import.meta.url));

export type Ran = { code: number | string | null | undefined; out: string; err: string };

/** Runs one of our commands on one file of this content, as a person would; the file is called FIL in what it says. */
export const runOnFile = async (
  command: string,
  content: string | Uint8Array,
  ...options: string[]
): Promise<Ran> => {
  const folder = await mkdtemp(join(tmpdir(), 'inflytande-cli-'));
  try {
    await writeFile(join(folder, 'FIL'), content);
    return await new Promise((resolve) => {
      execFile(process.execPath, [main, command, 'FIL', ...options], { cwd: folder }, (error, out, err) => {
        resolve({ code: error?.code ?? 0, out, err });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};
