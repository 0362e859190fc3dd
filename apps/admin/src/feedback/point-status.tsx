import type { PointStatus } from '@inflytande/domain/feedback/point';
import { pointStatusWords } from '@inflytande/i18n/feedback-words';
import { StatusTag } from '@inflytande/ui/tag';
import { statusLooks } from './words.ts';

/** Where a point stands, as a shape and a word. */
export const PointStatusTag = ({ status }: { status: PointStatus }) => {
  const { tone, shape } = statusLooks[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {pointStatusWords[status]()}
    </StatusTag>
  );
};
