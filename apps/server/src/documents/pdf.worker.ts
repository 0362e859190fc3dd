import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular', '400Regular_Italic', '700Bold'].map((face) =>
  readFileSync(
    resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`),
  ),
);

/** Writes one document, given as JSON, as a tagged PDF (PDF/UA-1) and ends. */
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
const compiled = compiler.compile({
  mainFileContent: readFileSync(new URL('document.typ', import.meta.url), 'utf8'),
  inputs: { document: String(workerData) },
});
if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
const bytes = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
parentPort?.postMessage(bytes, [bytes.buffer]);
