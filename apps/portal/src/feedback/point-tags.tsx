import type { PointStatus } from '@inflytande/domain/feedback/point';
import type { verdicts } from '@inflytande/domain/feedback/verdict';
import { pointStatusWords, verdictWords } from '@inflytande/i18n/feedback-words';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';

type Look = { readonly tone: Tone; readonly shape: Shape };
type VerdictWord = (typeof verdicts)[number];

const statusLooks: Record<PointStatus, Look> = {
  unanswered: { tone: 'warning', shape: 'ring' },
  noted: { tone: 'neutral', shape: 'dot' },
  answered: { tone: 'info', shape: 'half' },
  promised: { tone: 'accent', shape: 'half' },
  done: { tone: 'accent', shape: 'square' },
  solved: { tone: 'success', shape: 'check' },
  disagreed: { tone: 'danger', shape: 'triangle' },
};

/** Where a point stands, as a shape and a word. */
export const PointStatusTag = ({ status }: { status: PointStatus }) => {
  const { tone, shape } = statusLooks[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {pointStatusWords[status]()}
    </StatusTag>
  );
};

const verdictLooks: Record<VerdictWord, Look> = {
  solved: { tone: 'success', shape: 'check' },
  partly: { tone: 'info', shape: 'half' },
  not: { tone: 'warning', shape: 'ring' },
  worse: { tone: 'danger', shape: 'triangle' },
};

/** What one who raised a point says of it. */
export const VerdictTag = ({ verdict }: { verdict: VerdictWord }) => {
  const { tone, shape } = verdictLooks[verdict];
  return (
    <StatusTag tone={tone} shape={shape}>
      {verdictWords[verdict]()}
    </StatusTag>
  );
};
