import type { Breach, Rule } from '../rule.ts';

/** Which packages of ours each package may depend on; `dev` is for its tests and its build alone. */
const allowed: Readonly<
  Record<string, { readonly run: readonly string[]; readonly dev?: readonly string[] }>
> = {
  domain: { run: [] },
  exchange: { run: ['domain'], dev: ['demo'] },
  i18n: { run: [], dev: ['domain', 'exchange'] },
  ui: { run: [] },
  demo: { run: ['domain'] },
  server: { run: ['domain', 'exchange', 'i18n', 'demo'], dev: ['postgres'] },
  admin: { run: [], dev: ['domain', 'ui', 'i18n', 'server'] },
  portal: { run: [], dev: ['domain', 'ui', 'i18n', 'server'] },
  postgres: { run: [] },
  checks: { run: [] },
  mutation: { run: [] },
  bench: { run: ['postgres'], dev: ['server', 'demo', 'domain', 'exchange'] },
  scripts: { run: ['domain', 'exchange', 'demo'], dev: ['domain', 'exchange', 'demo'] },
  e2e: { run: [], dev: ['admin', 'portal', 'server', 'demo'] },
  inflytande: { run: [], dev: ['checks'] },
};

/** What the pure packages may take from outside at run time. */
const outside: Readonly<Record<string, readonly string[]>> = {
  domain: ['valibot'],
  exchange: ['valibot', 'fflate', 'ical-generator', 'papaparse', 'read-excel-file', 'write-excel-file'],
  demo: [],
  i18n: [],
  ui: ['react', 'd3-scale', '@digdir/designsystemet-css', '@fontsource-variable/atkinson-hyperlegible-next'],
};

type Manifest = {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
};

const scope = '@inflytande/';
const bare = (name: string): string => name.replace(scope, '');

const breachesOf = (path: string, manifest: Manifest): Breach[] => {
  const name = bare(manifest.name);
  const table = allowed[name];
  if (!table) return [{ path, message: `package ${name} has no line in the table of packages` }];
  const run = Object.keys({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  });
  const dev = Object.keys(manifest.devDependencies ?? {}).filter((dependency) =>
    dependency.startsWith(scope),
  );
  const refused = [
    ...run.filter((dependency) => dependency.startsWith(scope) && !table.run.includes(bare(dependency))),
    ...dev.filter((dependency) => ![...table.run, ...(table.dev ?? [])].includes(bare(dependency))),
    ...run.filter(
      (dependency) => !dependency.startsWith(scope) && outside[name]?.includes(dependency) === false,
    ),
  ];
  return refused.map((dependency) => ({ path, message: `${name} may not depend on ${dependency}` }));
};

/** The packages form one drawing without circles; a new line in it is a decision. */
export const packageGraph: Rule = {
  name: 'package-graph',
  check: (tree) =>
    tree.files
      .filter((path) => /^((apps|packages|tooling)\/[^/]+\/)?package\.json$/.test(path))
      .flatMap((path) => breachesOf(path, JSON.parse(tree.read(path)) as Manifest)),
};
