import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextArea } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { PlaceExisting } from './place-existing.tsx';
import { PointStatements } from './point-statements.tsx';

type PointData = RouterOutputs['point']['get'];
type Named = Pick<PointData['point'], 'id' | 'title'>;

const OtherStatements = ({ id }: { id: string }) => {
  const query = useQuery(trpc.point.get.queryOptions({ id }));
  return <Loaded query={query}>{({ statements }) => <PointStatements statements={statements} />}</Loaded>;
};

/** Both with what was said, so that nobody merges by the name alone. */
const Compare = ({ data, other }: { data: PointData; other: Named }) => (
  <section aria-labelledby="compare">
    <h3 id="compare">{m.merge_compare()}</h3>
    <div className="side-by-side">
      <section className="stack" aria-labelledby="compare-this">
        <p className="soft small">{m.merge_this()}</p>
        <h4 id="compare-this">{data.point.title}</h4>
        <PointStatements statements={data.statements} />
      </section>
      <section className="stack" aria-labelledby="compare-other">
        <p className="soft small">{m.merge_other()}</p>
        <h4 id="compare-other">{other.title}</h4>
        <OtherStatements id={other.id} />
      </section>
    </div>
  </section>
);

type ChoiceProps = {
  readonly data: PointData;
  readonly other: Named | null;
  readonly onOther: (other: Named) => void;
  readonly error: string | undefined;
  readonly headId: string | undefined;
  readonly onHead: (id: string) => void;
};

/** Which other point, and under which name both are shown. */
const Choice = ({ data, other, onOther, error, headId, onHead }: ChoiceProps) => {
  const { point } = data;
  return (
    <>
      <PlaceExisting text={point.title} without={point.id} chosen={other} onChoose={onOther} error={error} />
      {other === null ? null : (
        <>
          <Compare data={data} other={other} />
          <RadioGroup
            id="head"
            name="head"
            label={m.merge_head()}
            hint={m.merge_head_hint()}
            chosen={headId === point.id ? point.id : other.id}
            onChoose={onHead}
            choices={[other, point].map(({ id, title }) => ({ value: id, label: title }))}
          />
        </>
      )}
    </>
  );
};

const Form = ({ data, onDone }: { data: PointData; onDone: () => void }) => {
  const { point } = data;
  const [other, setOther] = useState<Named | null>(null);
  const [headId, setHeadId] = useState<string>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const merge = useMutation(
    trpc.pointMerge.merge.mutationOptions(
      afterChange(m.merge_done(), (_made, { intoId }) => {
        onDone();
        return navigate({ to: patterns.point, params: { id: intoId } });
      }),
    ),
  );
  const noOther = tried && other === null ? m.merge_other_missing() : undefined;
  const noReason = tried && reason.trim() === '' ? m.merge_reason_missing() : undefined;
  const send = () => {
    setTried(true);
    if (other === null || reason.trim() === '' || merge.isPending) return;
    const isHead = headId === point.id;
    const [pointId, intoId] = isHead ? [other.id, point.id] : [point.id, other.id];
    merge.mutate({ pointId, intoId, reason });
  };
  return (
    <form
      className="form panel stack"
      noValidate
      aria-labelledby="merge-title"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id="merge-title">{m.merge_title()}</h2>
      <p>{m.merge_lead()}</p>
      {noOther === undefined && noReason === undefined ? null : (
        <ErrorSummary
          title={m.admin_form_errors()}
          errors={[
            ...(noOther === undefined ? [] : [{ field: 'point', message: noOther }]),
            ...(noReason === undefined ? [] : [{ field: 'merge-reason', message: noReason }]),
          ]}
        />
      )}
      {merge.error === null ? null : <ProblemNotice error={merge.error} comfort={m.admin_nothing_lost()} />}
      <Choice
        data={data}
        other={other}
        onOther={setOther}
        error={noOther}
        headId={headId}
        onHead={setHeadId}
      />
      <TextArea
        id="merge-reason"
        label={m.merge_reason()}
        hint={m.merge_reason_hint()}
        error={noReason}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={m.merge_send()} query={merge} onCancel={onDone} />
    </form>
  );
};

/** Shows a point as one with another that is about the same thing (B7). */
export const MergeForm = ({ data }: { data: PointData }) => {
  const { ok } = useMayDo('point/merge');
  const [open, setOpen] = useState(false);
  if (!ok) return null;
  if (open) return <Form data={data} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {m.merge_open()}
      </Button>
    </p>
  );
};
