import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './start-server.ts';

/** One server with the demo county for the whole run. What it returns ends it. */
const setUp = async (): Promise<() => Promise<void>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'inflytande-e2e-'));
  const server = await startServer(dataDir);
  process.env['E2E_URL'] = server.url;
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
};

export default setUp;
