// Starts the command line with the machine code of the last time, which halves the waiting. In plain JavaScript and
// first of all, because the engine's reader of types is itself most of what we save.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Where the folder cannot be written, nothing is kept and all works as before.
enableCompileCache(fileURLToPath(new URL('../../../../node_modules/.cache/inflytande', import.meta.url)));
await import('./main.ts');
