/** What others may use of a module: its declaration, and what its docstring says. */
export type Declaration = { readonly name: string; readonly doc: string; readonly code: string };

const opening = /[([{]/g;
const closing = /[)\]}]/g;
const depthOf = (line: string): number =>
  (line.match(opening)?.length ?? 0) - (line.match(closing)?.length ?? 0);

const named = /^export (?:declare )?(?:abstract )?(?:const|let|function|class|type|interface|enum) (\w+)/;

const plain = (comment: readonly string[]): string =>
  comment
    .join('\n')
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim();

/**
 * The exported declarations of a `.d.ts` file as the compiler writes it: one after the other, each beginning at the
 * start of a line and ending where its brackets are closed. A schema and its type of one name come both.
 */
export const declarationsIn = (text: string): readonly Declaration[] => {
  const found: Declaration[] = [];
  const lines = text.split('\n');
  let comment: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = at;
    const isComment = lines[at]?.startsWith('/**') === true;
    let depth = 0;
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      depth += isComment ? 0 : depthOf(line);
      if (isComment ? line.endsWith('*/') : depth <= 0 && /[;}]$|^$/.test(line)) break;
    }
    at += 1;
    const block = lines.slice(start, at);
    const name = named.exec(block[0] ?? '')?.[1];
    if (name !== undefined) found.push({ name, doc: plain(comment), code: block.join('\n') });
    comment = isComment ? block : [];
  }
  return found;
};
