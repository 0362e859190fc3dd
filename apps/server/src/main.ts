import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Both must be said before anything else is loaded. What is compiled is kept beside the installed packages, and while
// starting the heap for young objects does not grow: an idle server then needs half the memory.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/inflytande', import.meta.url)));
setFlagsFromString('--semi-space-growth-factor=1');
await import('./start.ts');
// Under load it may: collecting young objects all the time would cost a quarter of the speed.
setFlagsFromString('--semi-space-growth-factor=2');
