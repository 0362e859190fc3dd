import type { Body } from '@inflytande/domain/councils/body';
import { bodyStatusWords } from '@inflytande/i18n/body-words';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';

const statusLooks: Record<Body['status'], { tone: Tone; shape: Shape }> = {
  planned: { tone: 'info', shape: 'ring' },
  active: { tone: 'success', shape: 'dot' },
  dormant: { tone: 'warning', shape: 'pause' },
  closed: { tone: 'neutral', shape: 'cross' },
  mentioned: { tone: 'neutral', shape: 'ring' },
};

/** Whether a body works, as a shape and a word. */
export const BodyStatusTag = ({ status }: { status: Body['status'] }) => {
  const { tone, shape } = statusLooks[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {bodyStatusWords[status]()}
    </StatusTag>
  );
};
