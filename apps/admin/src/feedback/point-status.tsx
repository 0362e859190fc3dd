import type { PointStatus } from '@inflytande/domain/feedback/point';
import { StatusTag } from '@inflytande/ui/tag';
import { statusShown } from './words.ts';

/** Where a point stands, as a shape and a word. */
export const PointStatusTag = ({ status }: { status: PointStatus }) => {
  const { word, tone, shape } = statusShown[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {word()}
    </StatusTag>
  );
};
