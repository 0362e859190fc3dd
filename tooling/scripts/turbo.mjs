// Runs turbo, which sends nothing about us to anybody. In plain JavaScript and first of all, so that an old Node is told
// what is wrong before it dies on a .ts file.
import { spawnSync } from 'node:child_process';

const needed = 26;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Inflytande behöver Node ${needed}, men det här är ${process.version}. ` +
      'Starta med `npx -y pnpm@12.21.0 start`, så följer rätt Node med.',
  );
  process.exit(1);
}

const { status } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  // On Windows the program is a command file.
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
