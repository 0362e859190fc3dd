// `pnpm reference`: the API reference of domain and exchange as two pages in .reference, from the declarations that
// the compiler writes and their docstrings. (No kept documentation tool reads TypeScript 7.) Another folder may be named.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarationsIn } from './reference-declarations.ts';
import { referencePage, type Module } from './reference-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.argv[2] ?? join(root, '.reference');
const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const compiler = manifest.replace(/package\.json$/, 'bin/tsc');

/**
 * The declarations of a package, written where its libraries are found; exchange reads those of domain. (The folders
 * that the type check uses stay as they are, in case it runs at the same time.)
 */
const declare = (name: string): string => {
  const source = join(root, 'packages', name);
  const types = join(source, '.types', 'reference');
  const compilerOptions = {
    emitDeclarationOnly: true,
    rootDir: join(source, 'src'),
    outDir: types,
    paths: { '@inflytande/domain/*': [join(root, 'packages', 'domain', '.types', 'reference', '*.d.ts')] },
  };
  const include = [join(source, 'src')];
  const exclude = [join(source, 'src', '**', '*.test.ts'), join(source, 'src', 'testing')];
  const config = join(source, '.types', 'reference.json');
  rmSync(types, { recursive: true, force: true });
  mkdirSync(types, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({ extends: join(source, 'tsconfig.build.json'), compilerOptions, include, exclude }),
  );
  execFileSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' });
  return types;
};

const modulesIn = (name: string, types: string): Module[] =>
  readdirSync(types, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .toSorted()
    .map((file) => ({
      path: `@inflytande/${name}/${file.replaceAll('\\', '/').replace(/\.d\.ts$/, '')}`,
      declarations: declarationsIn(readFileSync(join(types, file), 'utf8')),
    }));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of ['domain', 'exchange']) {
  const modules = modulesIn(name, declare(name));
  const page = join(target, `${name}.html`);
  writeFileSync(page, referencePage(`@inflytande/${name}`, modules));
  console.log(`${page}: ${modules.length} modules`);
}
