import type { ConsultationLabel, Timing } from '@inflytande/domain/consultations/consultation';
import type { PartyAnswer, RequestStatus } from '@inflytande/domain/kernel/request';
import {
  consultationLabelWords,
  consultationStatusWord,
  partyAnswerWord,
} from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import { StatusTag, Tag } from '@inflytande/ui/tag';
import type { ComponentProps } from 'react';

type Look = Pick<ComponentProps<typeof StatusTag>, 'tone' | 'shape'>;

const statusLooks: Record<RequestStatus, Look> = {
  draft: { tone: 'neutral', shape: 'ring' },
  announced: { tone: 'info', shape: 'ring' },
  open: { tone: 'accent', shape: 'half' },
  closed: { tone: 'neutral', shape: 'square' },
  cancelled: { tone: 'neutral', shape: 'cross' },
};

const answerLooks: Record<PartyAnswer, Look> = {
  answered: { tone: 'success', shape: 'check' },
  abstained: { tone: 'neutral', shape: 'pause' },
  'no-answer': { tone: 'warning', shape: 'cross' },
  awaited: { tone: 'info', shape: 'ring' },
  'not-sent': { tone: 'neutral', shape: 'ring' },
};

type Standing = {
  readonly label: ConsultationLabel;
  readonly status: RequestStatus;
  readonly timing: Timing;
};

/** What it is, where it stands, and whether it came too late (X1). */
export const ConsultationTags = ({ label, status, timing }: Standing) => (
  <p className="row">
    <Tag>{consultationLabelWords[label]()}</Tag>
    <StatusTag {...statusLooks[status]}>{consultationStatusWord(label, status)}</StatusTag>
    {timing === 'late' ? (
      <StatusTag tone="warning" shape="triangle">
        {m.consultation_late()}
      </StatusTag>
    ) : null}
  </p>
);

/** Where one who was asked stands. */
export const PartyAnswerTag = ({ label, answer }: { label: ConsultationLabel; answer: PartyAnswer }) => (
  <StatusTag {...answerLooks[answer]}>{partyAnswerWord(label, answer)}</StatusTag>
);
