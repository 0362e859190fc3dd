// `pnpm dev`: both sites are built again when a file of theirs changes, and the server starts again when a file that
// it has loaded changes (the portal's server part among them). Ends as a whole, with Ctrl+C or when one part ends.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = (site: string, ...more: string[]) => ({
  cwd: `${root}apps/${site}`,
  args: ['node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn', ...more],
});

const parts = [
  vite('admin'),
  vite('portal'),
  vite('portal', '--ssr', 'src/render.tsx'),
  { cwd: root, args: ['--watch', 'apps/server/src/main.ts'] },
].map(({ cwd, args }) => spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] }));

const end = () => {
  for (const part of parts) part.kill('SIGTERM');
};
for (const part of parts) part.once('exit', end);
process.once('SIGINT', end);
process.once('SIGTERM', end);
