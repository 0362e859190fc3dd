import type { Rule } from './rule.ts';
import { docstrings } from './rules/docstrings.ts';
import { domainWings } from './rules/domain-wings.ts';
import { fileSize } from './rules/file-size.ts';
import { forbiddenStrings } from './rules/forbidden-strings.ts';
import { lockSiblings } from './rules/lock-siblings.ts';
import { namedFiles } from './rules/named-files.ts';
import { names } from './rules/names.ts';
import { packageGraph } from './rules/package-graph.ts';
import { pinnedVersions } from './rules/pinned-versions.ts';
import { purity } from './rules/purity.ts';
import { serverWings } from './rules/server-wings.ts';
import { texts } from './rules/texts.ts';
import { topEntries } from './rules/top-entries.ts';
import { wholeTests } from './rules/whole-tests.ts';

/** Every rule of the house that no other tool checks. */
export const rules: readonly Rule[] = [
  topEntries,
  packageGraph,
  domainWings,
  serverWings,
  names,
  fileSize,
  docstrings,
  purity,
  forbiddenStrings,
  pinnedVersions,
  wholeTests,
  texts,
  namedFiles,
  lockSiblings,
];
