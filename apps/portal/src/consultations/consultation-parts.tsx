import {
  labelRules,
  type ConsultationLabel,
  type Timing,
} from '@inflytande/domain/consultations/consultation';
import type { PartyAnswer, RequestStatus } from '@inflytande/domain/kernel/request';
import {
  consultationLabelWords,
  consultationStatusWord,
  partyAnswerWord,
} from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import { Linked } from '@inflytande/ui/linked';
import { StatusTag, Tag, type Shape, type Tone } from '@inflytande/ui/tag';
import { Swedish } from '../site/site-context.tsx';

/** Whether it is answered by statements of a round (B8). */
export const isCall = ({ label }: { readonly label: ConsultationLabel }): boolean =>
  labelRules[label].answeredBy === 'statements';

type Look = { readonly tone: Tone; readonly shape: Shape };

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
  'no-answer': { tone: 'neutral', shape: 'cross' },
  awaited: { tone: 'info', shape: 'ring' },
  'not-sent': { tone: 'neutral', shape: 'ring' },
};

type Standing = {
  readonly label: ConsultationLabel;
  readonly status: RequestStatus;
  readonly timing?: Timing;
  readonly anyoneMayAnswer?: boolean;
};

/** What it is, where it stands, and whether it came too late (X1). */
export const ConsultationTags = ({ label, status, timing, anyoneMayAnswer = false }: Standing) => (
  <p className="row">
    <Tag>{consultationLabelWords[label]()}</Tag>
    <StatusTag {...statusLooks[status]}>{consultationStatusWord(label, status)}</StatusTag>
    {anyoneMayAnswer ? (
      <StatusTag tone="success" shape="dot">
        {m.open_answer_tag()}
      </StatusTag>
    ) : null}
    {timing === 'late' ? (
      <StatusTag tone="warning" shape="triangle">
        {m.consultation_late()}
      </StatusTag>
    ) : null}
    {timing === 'in-time' && label === 'early-information' ? (
      <StatusTag tone="success" shape="check">
        {m.consultation_in_time()}
      </StatusTag>
    ) : null}
  </p>
);

/** Where one who was asked stands. */
export const PartyAnswerTag = ({ label, answer }: { label: ConsultationLabel; answer: PartyAnswer }) => (
  <StatusTag {...answerLooks[answer]}>{partyAnswerWord(label, answer)}</StatusTag>
);

/** Words in paragraphs, as they were written. */
export const Paragraphs = ({ text }: { text: string }) =>
  text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} className="said">
      <Swedish>{paragraph}</Swedish>
    </p>
  ));

/** What there is to read before one answers. */
export const ConsultationDocuments = ({ documents }: { documents: readonly string[] }) =>
  documents.length === 0 ? null : (
    <section aria-labelledby="underlag">
      <h2 id="underlag">{m.consultation_documents()}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document}>
            <Swedish>
              <Linked text={document} />
            </Swedish>
          </li>
        ))}
      </ul>
    </section>
  );
