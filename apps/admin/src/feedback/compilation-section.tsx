import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { TextArea } from '@inflytande/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { shownProblem } from '../problem.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { SectionVersion } from './compilation.tsx';
import { dropDraft, useDraft } from './drafts.ts';

type SectionProps = {
  readonly year: number;
  readonly id: string;
  readonly title: string;
  /** How many points the section has; null for the foreword. */
  readonly points: number | null;
  readonly open: boolean;
  /** Oldest first. */
  readonly versions: readonly SectionVersion[];
};

const writtenBy = ({ by, at }: SectionVersion): string =>
  m.cycle_section_by({ name: by ?? m.cycle_somebody(), when: formatMoment(at) });

/** Writes on top of what stood there when one began; what another wrote meanwhile is shown beside it. */
const WriteSection = ({ year, id, versions, onDone }: SectionProps & { onDone: () => void }) => {
  const latest = versions.at(-1);
  const key = `section ${year} ${id}`;
  const [draft, change] = useDraft(key, { text: latest?.text ?? '', basedOn: latest?.version ?? 0 });
  const queries = useQueryClient();
  const write = useMutation(
    trpc.cycle.writeSection.mutationOptions({
      onSuccess: async () => {
        dropDraft(key);
        announce(m.cycle_section_saved());
        onDone();
        await queries.invalidateQueries(trpc.cycle.pathFilter());
      },
      onError: async (error) => {
        if (shownProblem(error).code !== 'compilation/changed-meanwhile') return;
        await queries.invalidateQueries(trpc.cycle.compilation.pathFilter());
      },
    }),
  );
  const isNewer = latest !== undefined && latest.version !== draft.basedOn;
  const field = `text-${id}`;
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) write.mutate({ year, sectionId: id, ...draft });
      }}
    >
      <FormProblem error={write.error} fields={{ text: field }} />
      {isNewer ? (
        <div className="quote">
          <h3>{m.cycle_section_now()}</h3>
          <p className="said">{latest.text}</p>
          <p className="small soft">{writtenBy(latest)}</p>
          <p className="row">
            <Button
              variant="secondary"
              onClick={() =>
                change({ text: `${latest.text}\n\n${draft.text}`.trim(), basedOn: latest.version })
              }
            >
              {m.cycle_section_take_in()}
            </Button>
            <Button variant="tertiary" onClick={() => change({ basedOn: latest.version })}>
              {m.cycle_section_replace()}
            </Button>
          </p>
        </div>
      ) : null}
      <TextArea
        id={field}
        label={m.cycle_section_text()}
        error={fieldErrorOf(write.error)('text')}
        rows={6}
        maxLength={5000}
        value={draft.text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to write writes next
        autoFocus
        onChange={({ target }) => change({ text: target.value })}
      />
      <FormButtons send={m.cycle_section_save()} query={write} onCancel={onDone} />
    </form>
  );
};

/** A section: its words, who wrote them, and a way to write (B8). */
export const CompilationSection = (props: SectionProps) => {
  const { id, title, points, open, versions } = props;
  const [isWriting, setWriting] = useState(false);
  const latest = versions.at(-1);
  return (
    <section aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{title}</h2>
      {points === null ? null : <p className="soft small">{m.cycle_section_points({ count: points })}</p>}
      {isWriting ? <WriteSection {...props} onDone={() => setWriting(false)} /> : null}
      {!isWriting && latest === undefined ? <p className="soft">{m.cycle_section_none()}</p> : null}
      {!isWriting && latest !== undefined ? (
        <>
          <p className="said">{latest.text}</p>
          <p className="small soft">{writtenBy(latest)}</p>
        </>
      ) : null}
      {open && !isWriting ? (
        <Button variant="secondary" aria-describedby={`section-${id}`} onClick={() => setWriting(true)}>
          {latest === undefined ? m.cycle_section_edit() : m.cycle_section_change()}
        </Button>
      ) : null}
      {versions.length > 1 ? (
        <Details summary={m.cycle_section_versions()}>
          {versions
            .slice(0, -1)
            .toReversed()
            .map((version) => (
              <div key={version.version}>
                <p className="said">{version.text}</p>
                <p className="small soft">{writtenBy(version)}</p>
              </div>
            ))}
        </Details>
      ) : null}
    </section>
  );
};
