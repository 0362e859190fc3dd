import type { Severity } from '@inflytande/domain/kernel/finding';
import { StatusTag } from '@inflytande/ui/tag';
import { severityShown } from './finding-sentence.ts';

/** How much a finding weighs, as a shape and a word. */
export const SeverityTag = ({ severity }: { severity: Severity }) => {
  const { word, tone, shape } = severityShown[severity];
  return (
    <StatusTag tone={tone} shape={shape}>
      {word()}
    </StatusTag>
  );
};
